// The class ids of the data sets that offer a choice of them, apart from the data sets themselves: whoever checks a wish
// need not know how items are made.
import type { PlainDataSetId, Shape } from './dataSet';

export const DIGIT_CLASSES: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
export const STUDENT_CLASSES: readonly number[] = [0, 1, 2];

const SHAPE_CLASSES: Readonly<Record<Shape, readonly number[]>> = {
  blobs: [0, 1, 2, 3],
  moons: [0, 1],
  rings: [0, 1, 2],
  spirals: [0, 1, 2],
  shells: [0, 1, 2],
  helices: [0, 1, 2],
};

/** Round, straight, and straight with a bend: three digits that even a small encoder soon tells apart. */
const FIRST_DIGITS: readonly number[] = [0, 1, 4];

/** Every class id the data set has, ascending. `shape` matters to `shapes` alone. */
export function classesOnOffer(dataset: PlainDataSetId, shape: Shape): readonly number[] {
  if (dataset === 'digits') return DIGIT_CLASSES;
  if (dataset === 'students') return STUDENT_CLASSES;
  return SHAPE_CLASSES[shape];
}

/** The class ids that an empty wish stands for, ascending. */
export function defaultClasses(dataset: PlainDataSetId, shape: Shape): readonly number[] {
  return dataset === 'digits' ? FIRST_DIGITS : classesOnOffer(dataset, shape);
}
