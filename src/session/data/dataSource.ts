// Opens the data of a run: computed at once, fetched, or rendered while training is already under way. Code that only faces
// need is loaded with the first faces.
import { CodedError } from '../../core/codedError';
import { createDataSet } from '../../data/createDataSet';
import type { DataSet } from '../../data/dataSet';
import { withWrongLabels } from '../../data/wrongLabels';
import { classesInUse } from '../settings/settingsRules';
import type { Settings } from '../settings/settingsTable';
import { loadDigits } from './loadDigits';
import { ownData, ownFacts } from './ownData';
import type { DataRequest, DataSource, DataSurroundings } from './runData';

/** Rejects with `digits-missing`, `own-not-loaded`, `no-worker`, or a code that the data set throws. */
export async function openData(
  settings: Settings,
  surroundings: DataSurroundings,
  request: DataRequest,
): Promise<DataSource> {
  const { data, grow } = await openTrue(settings, surroundings, request);
  const labelled = (one: DataSet) => withWrongLabels(one, settings.mislabelled, settings.seed);
  return { data: labelled(data), ...(grow && { grow: (receive) => grow((more) => receive(labelled(more))) }) };
}

/** With no label wrong. */
async function openTrue(settings: Settings, surroundings: DataSurroundings, request: DataRequest): Promise<DataSource> {
  const { dataset, shape, seed } = settings;
  if (dataset === 'faces') return (await import('./faceSource')).openFaces(settings, surroundings, request);
  if (dataset === 'own') {
    const { loaded } = ownData.getState();
    if (!loaded) throw new CodedError('own-not-loaded');
    return { data: loaded.make(seed) };
  }
  const digits = dataset === 'digits' ? await (surroundings.loadDigits ?? loadDigits)() : null;
  return { data: createDataSet({ dataset, shape, classes: classesInUse(settings, ownFacts()), seed, digits }) };
}
