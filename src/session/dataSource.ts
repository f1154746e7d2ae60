// Where the data of a run come from: made at once, fetched, or rendered while training is already under way. What only
// some data sets need is loaded with them.
import { CodedError } from '../core/codedError';
import { classesOnOffer } from '../data/classes';
import type { DataSet, DigitBytes } from '../data/dataSet';
import { createDigits } from '../data/digits';
import type { Studio } from '../engine/studio';
import { loadDigits } from './loadDigits';
import { ownData } from './ownData';
import { classesInUse } from './settingsRules';
import type { Settings } from './settingsTable';

/** What data need of the browser; tests bring their own. */
export interface DataSurroundings {
  readonly loadDigits?: () => Promise<DigitBytes>;
  readonly makeStudio?: () => Studio;
}

/** How far pictures have been rendered. */
export interface Rendering {
  readonly ready: number;
  readonly of: number;
  /** So many are needed for the step after this one. */
  readonly needed: number;
  readonly step: number;
}

export interface DataWish {
  /** All data from the first step on, however long that takes. */
  readonly whole: boolean;
  /** The run for which this is asked is over. */
  readonly signal: AbortSignal;
  onRendering(rendering: Rendering): void;
}

export interface DataSource {
  /** Enough to begin with. */
  readonly data: DataSet;
  /** Hands over the same data set with more in it, as often as there is more; resolves when it is complete or the run is over. */
  grow?(receive: (data: DataSet) => void): Promise<void>;
}

/** Rejects with what the data set throws, `digits-missing`, `own-not-loaded` or `no-worker`. */
export async function openData(
  settings: Settings,
  surroundings: DataSurroundings,
  wish: DataWish,
): Promise<DataSource> {
  const { dataset, shape, seed } = settings;
  if (dataset === 'faces') return (await import('./faceSource')).openFaces(settings, surroundings, wish);
  if (dataset === 'own') {
    const { loaded } = ownData.getState();
    if (!loaded) throw new CodedError('own-not-loaded');
    return { data: loaded.make(seed) };
  }
  const classes = classesInUse(settings);
  const unknown = classes.find((wanted) => !classesOnOffer(dataset, shape).includes(wanted));
  if (unknown !== undefined) throw new CodedError('unknown-class', { class: unknown, dataset });
  if (dataset === 'digits') {
    const digits = await (surroundings.loadDigits ?? loadDigits)();
    return { data: createDigits(classes, digits) };
  }
  const { createDataSet } = await import('../data/createDataSet');
  return { data: createDataSet({ dataset, shape, classes, seed, digits: null }) };
}
