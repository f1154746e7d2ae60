// The data set of a settings record, complete and at once: what the page loads, renders or makes on the way.
import { mnistBytes } from '../../build/mnistDigits';
import { createDataSet } from '../../src/data/createDataSet';
import type { DataSet } from '../../src/data/dataSet';
import { createFaces } from '../../src/data/faces/faces';
import { renderFaces } from '../../src/data/faces/renderFaces';
import { facePoolOf } from '../../src/session/data/facePoolOf';
import type { Settings } from '../../src/session/settings/settingsTable';

export function dataOf(settings: Settings): DataSet {
  const { dataset, shape, classes, seed, difficulty } = settings;
  if (dataset === 'faces' || dataset === 'own') {
    const pool = facePoolOf(settings, true);
    return createFaces(pool, difficulty, renderFaces(pool.items, difficulty));
  }
  return createDataSet({ dataset, shape, classes, seed, digits: dataset === 'digits' ? mnistBytes() : null });
}
