// Students in three streams whose marks have the same total on average: the essay's analogy as a data set. The two subjects
// that stand out tell the stream. The level of a student and the favourite of two related subjects tell nothing of it.
import { createRandom, hash, type Random } from '../core/random';
import { STUDENT_CLASSES } from './classes';
import type { DataSet } from './dataSet';
import { numberItems } from './numberItems';

/** Marks stand in this order: two subjects for each stream, in the order of `STREAMS`. */
export const SUBJECTS = ['mathematics', 'physics', 'art', 'music', 'english', 'french'] as const;
/** A class id is a place in this list. */
export const STREAMS = ['science', 'arts', 'languages'] as const;

const TRAIN = 60;
const HELD_OUT = 20;

/** Marks that a stream's two subjects gain and the other four lose; 2 · LIFT = 4 · LOWER keeps the expected total. */
const LIFT = 6;
const LOWER = 3;
/** A student's general level, uniform. */
const LEVEL = { from: 33, to: 68 };
/** At most so many marks go from one subject of a pair to the other: uniform, drawn for each pair. */
const FAVOUR = 26;
/** Deviation of the normal noise in each mark. */
const LUCK = 2;

/** Inputs are (mark − CENTRE) / SCALE, the same for every seed, so that a mark always means the same to an encoder. */
const CENTRE = 50;
const SCALE = 25;

/** The wanted streams, ascending. Marks are whole; a student's depend on the seed and the stream alone. */
export function createStudents(classes: readonly number[], seed: number): DataSet {
  const numbering = numberItems(classes, TRAIN, HELD_OUT);
  const marks = classes.flatMap((stream) => {
    const random = createRandom(hash(seed, stream));
    return Array.from({ length: TRAIN + HELD_OUT }, () => studentMarks(stream, random));
  });
  return {
    id: 'students',
    itemShape: [2 * STUDENT_CLASSES.length],
    classes,
    ...numbering,
    inputs: Float32Array.from(marks.flat(), (mark) => (mark - CENTRE) / SCALE),
    picture: (item) => ({ kind: 'marks', marks: marks[item] }),
  };
}

function studentMarks(stream: number, random: Random): number[] {
  const level = between(LEVEL.from, LEVEL.to, random);
  return STUDENT_CLASSES.flatMap((pair) => {
    const expected = level + (pair === stream ? LIFT : -LOWER);
    const favour = between(-FAVOUR, FAVOUR, random);
    return [toMark(expected + favour + LUCK * random.normal()), toMark(expected - favour + LUCK * random.normal())];
  });
}

function toMark(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}

function between(from: number, to: number, random: Random): number {
  return from + (to - from) * random.next();
}
