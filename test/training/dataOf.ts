// The data set of a settings record, complete and at once: what the page loads, renders or makes on the way.
import { mnistBytes } from '../../build/mnistDigits';
import { createDataSet } from '../../src/data/createDataSet';
import type { DataSet } from '../../src/data/dataSet';
import { facePool } from '../../src/data/faces/facePool';
import { createFaces } from '../../src/data/faces/faces';
import { renderFaces } from '../../src/data/faces/renderFaces';
import type { Settings } from '../../src/session/settings/settingsTable';

export function dataOf({ dataset, shape, classes, seed, people, itemsPerPerson, difficulty }: Settings): DataSet {
  if (dataset === 'faces' || dataset === 'own') {
    const pool = facePool(people, itemsPerPerson, true);
    return createFaces(pool, difficulty, renderFaces(pool.items, difficulty));
  }
  return createDataSet({ dataset, shape, classes, seed, digits: dataset === 'digits' ? mnistBytes() : null });
}
