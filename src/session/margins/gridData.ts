// The data of the runs of a grid: opened once for each data set, complete, and the held-out items that the pictures show.
import type { DataSet } from '../../data/dataSet';
import { trainingData } from '../../data/dataSet';
import type { SweepData } from '../../sweep/page/sweepPool';
import { openData } from '../data/dataSource';
import { ownData } from '../data/ownData';
import type { DataSurroundings, RenderingProgress } from '../data/runData';
import type { Settings } from '../settings/settingsTable';
import { textOfValue } from '../settings/settingValue';

export interface GridData {
  readonly set: DataSet;
  readonly sent: SweepData;
  /** Held-out items of the first classes, the same number of each, and their class. */
  readonly shown: Int32Array;
  readonly shownLabels: Int32Array;
}

export interface GridDataSource {
  /** Rejects as `openData` does. */
  of(settings: Settings): Promise<GridData>;
  /** Ends what is under way and forgets what is there. */
  close(): void;
}

const MOST_SHOWN = 60;
const MOST_CLASSES = 10;
/** Toy data, and the reader's, differ from seed to seed. */
const MOST_KEPT = 5;

const NAMES = ['dataset', 'shape', 'classes', 'people', 'itemsPerPerson', 'difficulty', 'mislabelled'] as const;

export function createGridData(
  onRendering: (progress: RenderingProgress | null) => void,
  surroundings: DataSurroundings = {},
): GridDataSource {
  const known = new Map<string, Promise<GridData>>();
  let opening = new AbortController();

  return {
    of(settings) {
      const key = keyOf(settings);
      const there = known.get(key);
      if (there) return there;
      const made = open(key, settings, opening.signal);
      known.set(key, made);
      made.catch(() => known.delete(key));
      for (const old of [...known.keys()].slice(0, -MOST_KEPT)) known.delete(old);
      return made;
    },
    close() {
      opening.abort();
      opening = new AbortController();
      known.clear();
    },
  };

  async function open(key: string, settings: Settings, signal: AbortSignal): Promise<GridData> {
    const tell = (progress: RenderingProgress | null) => !signal.aborted && onRendering(progress);
    const { data } = await openData(settings, surroundings, { whole: true, signal, onRendering: tell });
    tell(null);
    return { set: data, sent: { key, data: trainingData(data) }, ...shownOf(data) };
  }
}

/** Numbers for the reader's data sets: another one has other data under the same settings. */
const ownNumbers = new WeakMap<object, number>();
let ownSets = 0;

function keyOf(settings: Settings): string {
  const { loaded } = ownData.getState();
  const bySeed = ['students', 'shapes', 'own'].includes(settings.dataset) || settings.mislabelled > 0;
  if (loaded && !ownNumbers.has(loaded)) ownNumbers.set(loaded, ++ownSets);
  return [
    ...NAMES.map((name) => textOfValue(settings[name])),
    bySeed ? settings.seed : '',
    settings.dataset === 'own' && loaded ? ownNumbers.get(loaded) : '',
  ].join(' ');
}

function shownOf({ heldOutItems, labels }: DataSet) {
  const byClass = new Map<number, number[]>();
  for (const item of heldOutItems) {
    const label = labels[item];
    byClass.set(label, [...(byClass.get(label) ?? []), item]);
  }
  const classes = [...byClass.values()].slice(0, MOST_CLASSES);
  const each = Math.max(1, Math.floor(MOST_SHOWN / Math.max(1, classes.length)));
  const shown = Int32Array.from(classes.flatMap((items) => items.slice(0, each)));
  return { shown, shownLabels: Int32Array.from(shown, (item) => labels[item]) };
}
