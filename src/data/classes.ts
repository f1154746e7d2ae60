// The class ids of the data sets that offer a choice of classes. They stand apart from the data sets, so that a choice can be
// checked without the code that makes items.
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

/** The class ids that are used where none are chosen, ascending. */
export function defaultClasses(dataset: PlainDataSetId, shape: Shape): readonly number[] {
  return dataset === 'digits' ? FIRST_DIGITS : classesOnOffer(dataset, shape);
}
