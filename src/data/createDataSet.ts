// The one door to every data set, for the page and the workers alike: a request in, a data set out, or an error that
// says what is wrong with the request.
import { CodedError } from '../core/codedError';
import type { DataSet, DataSetId, DataSetRequest, Shape } from './dataSet';
import { createDigits, DIGIT_CLASSES } from './digits';
import { SHAPE_FORMULAS } from './shapePoints';
import { createShapes } from './shapes';
import { createStudents, STUDENT_CLASSES } from './students';

/** Round, straight, and straight with a bend: three digits that even a small encoder soon tells apart. */
const FIRST_DIGITS: readonly number[] = [0, 1, 4];

/** Every class id the data set has, ascending. `shape` matters to `shapes` alone. */
export function classesOnOffer(dataset: DataSetId, shape: Shape): readonly number[] {
  if (dataset === 'digits') return DIGIT_CLASSES;
  if (dataset === 'students') return STUDENT_CLASSES;
  return SHAPE_FORMULAS[shape].classes;
}

/** The class ids that an empty wish stands for, ascending. */
export function defaultClasses(dataset: DataSetId, shape: Shape): readonly number[] {
  return dataset === 'digits' ? FIRST_DIGITS : classesOnOffer(dataset, shape);
}

/**
 * The same request gives the same bytes. Order and repetition of the wanted classes do not matter.
 * Throws `unknown-class`, `too-few-classes` (fewer than 2), `digits-missing`, `digits-shape`.
 */
export function createDataSet(request: DataSetRequest): DataSet {
  const { dataset, shape, seed, digits } = request;
  const classes = wantedClasses(request);
  if (dataset === 'shapes') return createShapes(shape, classes, seed);
  if (dataset === 'students') return createStudents(classes, seed);
  if (!digits) throw new CodedError('digits-missing');
  return createDigits(classes, digits);
}

function wantedClasses({ dataset, shape, classes }: DataSetRequest): readonly number[] {
  if (classes.length === 0) return defaultClasses(dataset, shape);
  const onOffer = classesOnOffer(dataset, shape);
  for (const wanted of classes) {
    if (!onOffer.includes(wanted)) throw new CodedError('unknown-class', { class: wanted, dataset });
  }
  const ascending = [...new Set(classes)].sort((a, b) => a - b);
  if (ascending.length < 2) throw new CodedError('too-few-classes', { classes: ascending.length, dataset });
  return ascending;
}
