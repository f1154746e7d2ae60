// The pairs of runs that `compare` shows: the settings that both runs share, and the one in which they differ. Their names
// and sentences are in i18n. A test checks every record by the table and its rules.
import { FACENET_DIGITS } from './presets';
import { DEFAULTS, type SettingName, type Settings } from './settingsTable';

export type PairId = Settings['compare.pair'];

/** Settings in which a pair may differ: those that make sense as a heading. */
type DifferingName = Extract<SettingName, 'margin' | 'mining' | 'dimensions' | 'mislabelled'>;

type Difference = {
  readonly [Name in DifferingName]: {
    readonly setting: Name;
    readonly left: Settings[Name];
    readonly right: Settings[Name];
  };
}[DifferingName];

export type Pair = Difference & { readonly common: Partial<Settings> };

/** The run that goes wrong stands on the left, its cure on the right. */
export const PAIRS: Readonly<Record<PairId, Pair>> = {
  zoom: { common: {}, setting: 'margin', left: 0.2, right: 1 },
  'no-zoom': { common: FACENET_DIGITS, setting: 'margin', left: 0.2, right: 1 },
  'no-margin': { common: { ...FACENET_DIGITS, mining: 'all' }, setting: 'margin', left: 0, right: 0.2 },
  // Squared distances of unit vectors differ by 4 at most: a margin of 5 leaves the hinge nothing to cut off.
  'no-clip': { common: { ...FACENET_DIGITS, dimensions: 3, mining: 'all' }, setting: 'margin', left: 5, right: 0.2 },
  collapse: { common: FACENET_DIGITS, setting: 'mining', left: 'hard', right: 'semi-hard' },
  dimensions: { common: FACENET_DIGITS, setting: 'dimensions', left: 2, right: 32 },
  'wrong-labels': { common: { ...FACENET_DIGITS, dimensions: 3 }, setting: 'mislabelled', left: 0.2, right: 0 },
};

/**
 * The two full records of the pair that `settings` name. Of `settings` they keep seed, pace and looks; a pair is always
 * trained on the processor.
 */
export function pairSettings(settings: Settings): readonly [Settings, Settings] {
  const { common, setting, left, right } = PAIRS[settings['compare.pair']];
  const { seed, speed } = settings;
  const looks = {
    'compare.pair': settings['compare.pair'],
    'compare.quantity': settings['compare.quantity'],
  } satisfies Partial<Settings>;
  const both: Settings = { ...DEFAULTS, ...common, seed, speed, ...looks, backend: 'cpu' };
  return [
    { ...both, [setting]: left },
    { ...both, [setting]: right },
  ];
}
