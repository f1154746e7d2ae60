// Makes every data set that needs no rendering and no file of the reader. Faces are made in faces/, the reader's own data in own/.
import { CodedError } from '../core/codedError';
import { classesOnOffer, defaultClasses } from './classes';
import type { DataSet, DataSetRequest } from './dataSet';
import { createDigits } from './digits';
import { createShapes } from './shapes';
import { createStudents } from './students';

/**
 * The same request gives the same bytes; order and repetition of the classes in it do not matter.
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
