// The one settings table. The TypeScript type, the controls, the address, the embed messages, the presets' check and the
// README's table are all derived from it. It holds no words (i18n) and no rule between two settings (settingsRules).
import { DIMENSIONS, DISTANCES, LOSS_FORMS, MININGS } from '../../core/loss/kinds';
import { DATA_SETS, SHAPES } from '../../data/dataSet';
import { DIFFICULTIES } from '../../data/faces/difficulties';
import { BACKENDS } from '../../training/page/trainerContract';

/**
 * What a change does. `live`: the next step is taken with it; `restart`: the run starts again from its seed; `pace`: only
 * when steps are taken; `engine`: what trains; `view`: it never leaves the page.
 */
export type Effect = 'live' | 'restart' | 'pace' | 'engine' | 'view';

export type Unit =
  | 'distance'
  | 'squaredDistance'
  | 'perStep'
  | 'stepsPerSecond'
  | 'classes'
  | 'people'
  | 'items'
  | 'dimensions'
  | 'marks';

interface Row {
  /** Short name in the address; the full name is accepted too. */
  readonly urlKey: string;
  readonly effect: Effect;
  /** A word of i18n; a row without one is counted in nothing. */
  readonly unit?: Unit;
}

export interface NumberRow extends Row {
  readonly kind: 'number' | 'integer';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** What one press of an arrow key changes; values between steps are allowed. On a logarithmic row, a factor. */
  readonly step: number;
  readonly logarithmic?: boolean;
}

export interface ChoiceRow extends Row {
  readonly kind: 'choice';
  readonly default: string | number;
  readonly choices: readonly (string | number)[];
}

export interface FlagRow extends Row {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** A list of class ids, ascending and unique; empty means the data set's own default. */
export interface ClassesRow extends Row {
  readonly kind: 'classes';
  readonly default: readonly number[];
  readonly min: number;
  readonly max: number;
}

export type SettingRow = NumberRow | ChoiceRow | FlagRow | ClassesRow;

/** Weights, batches, toy data and random mining of every run that names no other seed. */
export const DEFAULT_SEED = 7;

/** Where a point of `triplet` stands, in units of the plane. */
const COORDINATE = { kind: 'number', min: -9, max: 9, step: 0.05, effect: 'view' } as const;

/** What `scores` counts in: a student's mark, or a difference of two. */
const MARKS = { kind: 'number', min: 0, max: 100, step: 1, effect: 'view', unit: 'marks' } as const;

/** A distance in `equation`, in the unit that `equation.distance` says. */
const TERM = { kind: 'number', min: 0, max: 4, step: 0.01, effect: 'view', unit: 'distance' } as const;

/** Who is to be seen in `people`: anybody but a stranger, as data/faces/people.ts counts them; a test compares. */
const PERSON = { kind: 'integer', min: 1, max: 9999, step: 1, effect: 'view' } as const;

/** The pairs of runs that `compare` shows; what each is made of stands in pairs.ts. */
const PAIRS = ['zoom', 'no-zoom', 'no-margin', 'collapse', 'dimensions'] as const;

/** The rows, in the order in which they are written and listed. */
export const SETTINGS_TABLE = {
  dataset: { kind: 'choice', choices: DATA_SETS, default: 'digits', urlKey: 'd', effect: 'restart' },
  shape: { kind: 'choice', choices: SHAPES, default: 'blobs', urlKey: 'sh', effect: 'restart' },
  classes: { kind: 'classes', default: [], min: 0, max: 9, urlKey: 'c', effect: 'restart' },
  people: {
    kind: 'integer',
    default: 200,
    min: 2,
    max: 400,
    step: 2,
    logarithmic: true,
    urlKey: 'pe',
    effect: 'restart',
    unit: 'people',
  },
  itemsPerPerson: {
    kind: 'integer',
    default: 20,
    min: 2,
    max: 40,
    step: 1,
    urlKey: 'ip',
    effect: 'restart',
    unit: 'items',
  },
  difficulty: { kind: 'choice', choices: DIFFICULTIES, default: 'snapshot', urlKey: 'df', effect: 'restart' },
  dimensions: { kind: 'choice', choices: DIMENSIONS, default: 2, urlKey: 'dim', effect: 'restart', unit: 'dimensions' },
  mining: { kind: 'choice', choices: MININGS, default: 'semi-hard', urlKey: 'mi', effect: 'live' },
  loss: { kind: 'choice', choices: LOSS_FORMS, default: 'hinge', urlKey: 'l', effect: 'live' },
  margin: { kind: 'number', default: 0.2, min: 0, max: 6, step: 0.01, urlKey: 'm', effect: 'live', unit: 'distance' },
  distance: { kind: 'choice', choices: DISTANCES, default: 'plain', urlKey: 'dist', effect: 'live' },
  normalize: { kind: 'flag', default: false, urlKey: 'norm', effect: 'restart' },
  learningRate: {
    kind: 'number',
    default: 0.001,
    min: 0.0001,
    max: 0.1,
    step: 10 ** 0.1,
    logarithmic: true,
    urlKey: 'lr',
    effect: 'live',
    unit: 'perStep',
  },
  classesPerBatch: {
    kind: 'integer',
    default: 3,
    min: 2,
    max: 40,
    step: 1,
    urlKey: 'p',
    effect: 'restart',
    unit: 'classes',
  },
  itemsPerClass: {
    kind: 'integer',
    default: 8,
    min: 2,
    max: 20,
    step: 1,
    urlKey: 'k',
    effect: 'restart',
    unit: 'items',
  },
  seed: { kind: 'integer', default: DEFAULT_SEED, min: 0, max: 4294967295, step: 1, urlKey: 's', effect: 'restart' },
  speed: {
    kind: 'integer',
    default: 60,
    min: 1,
    max: 10000,
    step: 2,
    logarithmic: true,
    urlKey: 'sp',
    effect: 'pace',
    unit: 'stepsPerSecond',
  },
  threshold: {
    kind: 'number',
    default: 1.1,
    min: 0,
    max: 6,
    step: 0.01,
    urlKey: 't',
    effect: 'view',
    unit: 'distance',
  },
  backend: { kind: 'choice', choices: BACKENDS, default: 'auto', urlKey: 'b', effect: 'engine' },
  'lab.view': { kind: 'choice', choices: ['bulls-eye', 'map'], default: 'bulls-eye', urlKey: 'lv', effect: 'view' },
  'lab.unseen': { kind: 'flag', default: false, urlKey: 'lu', effect: 'view' },
  'lab.arrows': { kind: 'flag', default: false, urlKey: 'la', effect: 'view' },
  'lab.level': { kind: 'choice', choices: [1, 2, 3], default: 1, urlKey: 'll', effect: 'view' },
  'triplet.space': { kind: 'choice', choices: ['plane', 'circle'], default: 'plane', urlKey: 'tsp', effect: 'view' },
  'triplet.moves': { kind: 'choice', choices: ['points', 'encoder'], default: 'points', urlKey: 'tmo', effect: 'view' },
  'triplet.distance': { kind: 'choice', choices: DISTANCES, default: 'squared', urlKey: 'tdi', effect: 'view' },
  'triplet.margin': {
    kind: 'number',
    default: 0.5,
    min: 0,
    max: 6,
    step: 0.01,
    urlKey: 'tm',
    effect: 'view',
    unit: 'distance',
  },
  'triplet.stepSize': {
    kind: 'number',
    default: 0.03,
    min: 0.005,
    max: 0.5,
    step: 10 ** 0.1,
    logarithmic: true,
    urlKey: 'tst',
    effect: 'view',
  },
  'triplet.anchorX': { ...COORDINATE, default: 0, urlKey: 'tax' },
  'triplet.anchorY': { ...COORDINATE, default: 0.3, urlKey: 'tay' },
  'triplet.positiveX': { ...COORDINATE, default: 0.9, urlKey: 'tpx' },
  'triplet.positiveY': { ...COORDINATE, default: -0.1, urlKey: 'tpy' },
  'triplet.negativeX': { ...COORDINATE, default: -0.6, urlKey: 'tnx' },
  'triplet.negativeY': { ...COORDINATE, default: -0.05, urlKey: 'tny' },
  'scores.act': { kind: 'choice', choices: ['judge', 'push'], default: 'judge', urlKey: 'sact', effect: 'view' },
  'scores.a': { ...MARKS, default: 95, urlKey: 'sa' },
  'scores.b': { ...MARKS, default: 93, urlKey: 'sb' },
  'scores.you': { ...MARKS, default: 50, urlKey: 'sy' },
  'scores.anchor': { kind: 'choice', choices: ['a', 'b', 'you'], default: 'a', urlKey: 'san', effect: 'view' },
  'scores.threshold': { ...MARKS, default: 10, urlKey: 'st' },
  'scores.margin': { ...MARKS, default: 10, urlKey: 'sm' },
  'scores.squared': { kind: 'flag', default: false, urlKey: 'sq', effect: 'view' },
  'scores.squaredMargin': {
    kind: 'number',
    default: 0.2,
    min: 0,
    max: 1,
    step: 0.01,
    urlKey: 'sqm',
    effect: 'view',
    unit: 'squaredDistance',
  },
  'equation.anchorPositive': { ...TERM, default: 0.6, urlKey: 'eap' },
  'equation.anchorNegative': { ...TERM, default: 0.7, urlKey: 'ean' },
  'equation.margin': { ...TERM, default: 0.2, urlKey: 'em' },
  'equation.distance': { kind: 'choice', choices: DISTANCES, default: 'squared', urlKey: 'edi', effect: 'view' },
  'equation.loss': { kind: 'choice', choices: LOSS_FORMS, default: 'hinge', urlKey: 'elo', effect: 'view' },
  'encoder.layer': { kind: 'integer', default: 1, min: 1, max: 4, step: 1, urlKey: 'enl', effect: 'view' },
  'oneshot.enrolled': {
    kind: 'integer',
    default: 10,
    min: 5,
    max: 20,
    step: 1,
    urlKey: 'oe',
    effect: 'view',
    unit: 'classes',
  },
  'scale.axis': { kind: 'choice', choices: ['people', 'dimensions'], default: 'people', urlKey: 'sc', effect: 'view' },
  'compare.pair': { kind: 'choice', choices: PAIRS, default: 'zoom', urlKey: 'cp', effect: 'restart' },
  'compare.quantity': {
    kind: 'choice',
    choices: ['recall', 'loss', 'teaching'],
    default: 'recall',
    urlKey: 'cq',
    effect: 'view',
  },
  'people.person': { ...PERSON, default: 43, urlKey: 'pep' },
  'people.other': { ...PERSON, default: 12, urlKey: 'peo' },
  'people.factor': {
    kind: 'choice',
    choices: ['yaw', 'nod', 'light', 'smile'],
    default: 'yaw',
    urlKey: 'pef',
    effect: 'view',
  },
  'people.factorAt': { kind: 'number', default: 0.67, min: -1, max: 1, step: 0.05, urlKey: 'pea', effect: 'view' },
  'people.share': { kind: 'number', default: 0.5, min: 0, max: 1, step: 0.02, urlKey: 'pes', effect: 'view' },
} as const satisfies Readonly<Record<string, SettingRow>>;

type Table = typeof SETTINGS_TABLE;
type ValueOf<R> = R extends { readonly kind: 'number' | 'integer' }
  ? number
  : R extends { readonly kind: 'flag' }
    ? boolean
    : R extends { readonly kind: 'classes' }
      ? readonly number[]
      : R extends { readonly choices: readonly (infer Choice)[] }
        ? Choice
        : never;

export type SettingName = keyof Table;
export type Settings = { readonly [Name in SettingName]: ValueOf<Table[Name]> };
export type SettingValue = Settings[SettingName];
export type SettingNameOfKind<Kind extends SettingRow['kind']> = {
  [Name in SettingName]: Table[Name]['kind'] extends Kind ? Name : never;
}[SettingName];

export const SETTING_NAMES = Object.keys(SETTINGS_TABLE) as readonly SettingName[];

export const DEFAULTS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS_TABLE[name].default]),
) as unknown as Settings;

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS_TABLE, name);
}

/** A setting's row, seen as one of the row types rather than as its own literal. */
export function settingRow(name: SettingName): SettingRow {
  return SETTINGS_TABLE[name];
}

/** What a number of this setting counts; the margin is a squared distance where training squares distances. */
export function settingUnit(name: SettingName, settings: Settings): Unit | null {
  if (name === 'margin' && settings.distance === 'squared') return 'squaredDistance';
  if (name === 'triplet.margin' && settings['triplet.distance'] === 'squared') return 'squaredDistance';
  const { unit } = settingRow(name);
  if (unit && name.startsWith('equation.') && settings['equation.distance'] === 'squared') return 'squaredDistance';
  return unit ?? null;
}
