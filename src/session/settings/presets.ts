// The presets: each is a full settings record, written as its differences from the defaults. Its name and its sentence are
// in i18n. A test checks every record by the table and its rules.
import { DEFAULTS, SETTING_NAMES, type SettingName, type Settings, settingRow } from './settingsTable';
import { changedSettings, sameValue } from './settingValue';

export const PRESET_IDS = [
  'drag-the-ring',
  'first-clusters',
  'toppers',
  'no-margin',
  'collapse',
  'rescue',
  'margin-out-of-reach',
  'faces',
  'too-few-people',
  'same-hairdresser',
  'hard-from-scratch',
  'temperature',
  'arcface',
  'wrong-labels',
  'ninety-ten',
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export function isPresetId(id: unknown): id is PresetId {
  return (PRESET_IDS as readonly unknown[]).includes(id);
}

/** FaceNet's distance: squared, between unit vectors. */
export const FACENET = { distance: 'squared', normalize: true } satisfies Partial<Settings>;

/** FaceNet's setting, five digits at a time, on which the failures are shown. */
export const FACENET_DIGITS = {
  ...FACENET,
  classes: [0, 1, 2, 3, 4],
  classesPerBatch: 5,
} satisfies Partial<Settings>;

/** FaceNet's setting in small: a batch of sixteen people, an embedding with room, squared distances on the unit sphere. */
const faces = {
  ...FACENET,
  dataset: 'faces',
  dimensions: 32,
  classesPerBatch: 16,
  itemsPerClass: 4,
} satisfies Partial<Settings>;

const collapse = { ...FACENET_DIGITS, mining: 'hard' } satisfies Partial<Settings>;

/** Room for five classes, so that what is seen is the loss and not the lack of room. */
const sphere = { ...FACENET_DIGITS, dimensions: 3 } satisfies Partial<Settings>;

const DIFFERENCES: Readonly<Record<PresetId, Partial<Settings>>> = {
  'drag-the-ring': {},
  'first-clusters': sphere,
  // So small a net learns the marks in some 75 steps at this rate, and in several hundred at the usual one.
  toppers: { dataset: 'students', learningRate: 0.01 },
  'no-margin': { ...collapse, margin: 0 },
  collapse,
  rescue: { ...collapse, mining: 'semi-hard' },
  // Squared distances of unit vectors end at 4: from there on, no negative can ever be far enough.
  'margin-out-of-reach': { ...FACENET_DIGITS, mining: 'all', margin: 5 },
  faces,
  'too-few-people': { ...faces, people: 10, classesPerBatch: 10 },
  'same-hairdresser': { ...faces, difficulty: 'same-hairdresser' },
  'hard-from-scratch': { ...faces, mining: 'hard' },
  temperature: { ...sphere, loss: 'infonce' },
  arcface: { ...sphere, loss: 'arcface' },
  'wrong-labels': { ...sphere, mislabelled: 0.2 },
  'ninety-ten': {
    ...faces,
    people: 100,
    itemsPerPerson: 10,
    'fairness.trait': 'age',
    'fairness.share': 90,
  },
};

export function presetSettings(id: PresetId): Settings {
  return { ...DEFAULTS, ...DIFFERENCES[id] };
}

/** Its seed may be any, and these are what the reader is to play with. */
const FREE: readonly SettingName[] = ['seed', 'margin', 'temperature', 'arcMargin', 'learningRate'];

/** What a run is of and learns by. */
const OF_A_PRESET = SETTING_NAMES.filter(
  (name) => ['restart', 'live'].includes(settingRow(name).effect) && !FREE.includes(name),
);

/** Whether what a preset is of (its data, its batch, its net and its loss) is what is seen, so that its sentence is true of it. */
export function isOfPreset(id: PresetId, settings: Settings): boolean {
  const own = presetSettings(id);
  return OF_A_PRESET.every((name) => sameValue(settings[name], own[name]));
}

/** The settings after the preset was chosen: pace, backend and level of controls stay as they are in `now`. */
export function settingsWithPreset(id: PresetId, now: Settings): Settings {
  const { 'lab.level': level, backend, speed } = now;
  return { ...presetSettings(id), 'lab.level': level, backend, speed };
}

/** The locked settings that the preset would change, in table order. A reader may choose it only where there are none. */
export function lockedByPreset(
  id: PresetId,
  now: Settings,
  isLocked: (name: SettingName) => boolean,
): readonly SettingName[] {
  return changedSettings(now, settingsWithPreset(id, now)).filter(isLocked);
}
