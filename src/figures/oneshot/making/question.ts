// Joins the made pictures, the shelf and the new pictures into one list of inputs, so that one state of the encoder
// embeds them all, and splits the embeddings into the three again.
import { product } from '../../../core/rows';
import { takeRows } from '../../../core/takeRows';
import type { DataSet } from '../../../data/dataSet';
import type { Picture } from '../../../data/picture';
import type { Embedded } from '../../../inspection/protocol/inspectionProtocol';
import type { Half } from '../../parts/verification/measure';
import type { Positions, Round } from '../measure';

/** A made picture on the shelf, in the place of a real one, or in the one behind the last. */
export interface Enrolment {
  readonly place: number;
  readonly input: Float32Array;
  readonly picture: Picture;
}

/**
 * `strip` are inputs `(pictures, features)`; the inputs of the question are strip, shelf and arrivals, one after the other.
 * At most one of the enrolments is behind the last place of the round.
 */
export function questionOf(
  strip: Float32Array,
  { inputs, itemShape }: DataSet,
  { items }: Half,
  round: Round,
  enrolments: readonly Enrolment[],
): Float32Array {
  const features = product(itemShape);
  const inputsOf = (rows: Iterable<number>) =>
    takeRows(
      inputs,
      Int32Array.from(rows, (row) => items[row]),
      features,
    );
  const places = placesOf(round, enrolments);
  const arrivals = inputsOf(round.arrivals.map(({ row }) => row));
  const question = new Float32Array(strip.length + places * features + arrivals.length);
  question.set(strip);
  question.set(inputsOf(round.enrolled), strip.length);
  for (const { place, input } of enrolments) question.set(input, strip.length + place * features);
  question.set(arrivals, strip.length + places * features);
  return question;
}

export interface Answered extends Positions {
  /** `(pictures, dimensions)`. */
  readonly strip: Float32Array;
}

/** `enrolments` as in the question. */
export function answerOf(
  { embeddings, dimensions, step }: Embedded,
  round: Round,
  enrolments: readonly Enrolment[],
): Answered {
  const arrivals = embeddings.length - round.arrivals.length * dimensions;
  const shelf = arrivals - placesOf(round, enrolments) * dimensions;
  return {
    step,
    dimensions,
    strip: embeddings.subarray(0, shelf),
    shelf: embeddings.subarray(shelf, arrivals),
    arrivals: embeddings.subarray(arrivals),
  };
}

/** Places on the shelf. */
function placesOf({ enrolled }: Round, enrolments: readonly Enrolment[]): number {
  return enrolments.reduce((most, { place }) => Math.max(most, place + 1), enrolled.length);
}
