// Joins the made pictures, the shelf and the new pictures into one list of inputs, so that one state of the encoder
// embeds them all, and splits the embeddings into the three again.
import { product } from '../../core/rows';
import { takeRows } from '../../core/takeRows';
import type { DataSet } from '../../data/dataSet';
import type { Embedded } from '../../inspection/protocol/inspectionProtocol';
import type { Half } from '../parts/verification/measure';
import type { Positions, Round } from './measure';

/** A made picture that has taken a place on the shelf. */
export interface Enrolment {
  readonly place: number;
  readonly input: Float32Array;
}

/** `strip` are inputs `(pictures, features)`; the inputs of the question are strip, shelf and arrivals, one after the other. */
export function questionOf(
  strip: Float32Array,
  { inputs, itemShape }: DataSet,
  { items }: Half,
  round: Round,
  enrolment: Enrolment | null,
): Float32Array {
  const features = product(itemShape);
  const rows = [...round.enrolled, ...round.arrivals.map(({ row }) => row)];
  const others = takeRows(
    inputs,
    Int32Array.from(rows, (row) => items[row]),
    features,
  );
  if (enrolment) others.set(enrolment.input, enrolment.place * features);
  const question = new Float32Array(strip.length + others.length);
  question.set(strip);
  question.set(others, strip.length);
  return question;
}

export interface Answered extends Positions {
  /** `(pictures, dimensions)`. */
  readonly strip: Float32Array;
}

export function answerOf({ embeddings, dimensions, step }: Embedded, round: Round): Answered {
  const arrivals = embeddings.length - round.arrivals.length * dimensions;
  const shelf = arrivals - round.enrolled.length * dimensions;
  return {
    step,
    dimensions,
    strip: embeddings.subarray(0, shelf),
    shelf: embeddings.subarray(shelf, arrivals),
    arrivals: embeddings.subarray(arrivals),
  };
}
