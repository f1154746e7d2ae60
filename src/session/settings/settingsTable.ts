// The one settings table: the settings of a run, and those of each figure from `figures/<id>/settings.ts`. The TypeScript
// type, the controls, the address, the embed messages, the presets' check and the README's table are all derived from it.
// It holds no words (i18n) and no rule between two settings (settingsRules).
import { CLASS_LOSSES, DIMENSIONS, DISTANCES, LOSSES, MININGS } from '../../core/loss/kinds';
import { lossUses } from '../../core/loss/lossTraits';
import { DATA_SETS, SHAPES } from '../../data/dataSet';
import { DIFFICULTIES, USUAL_DIFFICULTY } from '../../data/faces/difficulties';
import { FIGURES, type FigureId } from '../../registry/figures';
import type { Effect, SettingRow, Unit } from '../../registry/settingRow';
import { BACKENDS } from '../../training/page/trainerContract';

/** Weights, batches, toy data and random mining of every run that names no other seed. */
export const DEFAULT_SEED = 7;

/** Settings of a run, the same in every figure. */
const RUN_SETTINGS = {
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
  difficulty: { kind: 'choice', choices: DIFFICULTIES, default: USUAL_DIFFICULTY, urlKey: 'df', effect: 'restart' },
  dimensions: { kind: 'choice', choices: DIMENSIONS, default: 2, urlKey: 'dim', effect: 'restart', unit: 'dimensions' },
  mining: { kind: 'choice', choices: MININGS, default: 'semi-hard', urlKey: 'mi', effect: 'live' },
  loss: {
    kind: 'choice',
    choices: LOSSES,
    default: 'hinge',
    urlKey: 'l',
    effect: 'live',
    restartValues: CLASS_LOSSES,
  },
  margin: {
    kind: 'number',
    default: 0.2,
    min: 0,
    max: 6,
    step: 0.01,
    urlKey: 'm',
    effect: 'live',
    unit: 'distance',
    squaredWith: 'distance',
  },
  temperature: {
    kind: 'number',
    default: 0.1,
    min: 0.01,
    max: 1,
    step: 10 ** 0.1,
    logarithmic: true,
    urlKey: 'te',
    effect: 'live',
  },
  arcMargin: {
    kind: 'number',
    default: 0.3,
    min: 0,
    max: 1,
    step: 0.01,
    urlKey: 'am',
    effect: 'live',
    unit: 'radians',
  },
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
  mislabelled: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 0.2,
    step: 0.01,
    urlKey: 'ml',
    effect: 'restart',
    unit: 'share',
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
    shownSquaredWith: 'distance',
  },
  backend: { kind: 'choice', choices: BACKENDS, default: 'auto', urlKey: 'b', effect: 'engine' },
} as const satisfies Readonly<Record<string, SettingRow>>;

type FigureRows = (typeof FIGURES)[FigureId]['settings'];
type Intersection<Union> = (Union extends unknown ? (_: Union) => void : never) extends (_: infer All) => void
  ? All
  : never;
type Table = typeof RUN_SETTINGS & Intersection<FigureRows>;

/** The rows, in the order in which they are written and listed: those of a run, then each figure's own. */
export const SETTINGS_TABLE = Object.assign(
  {},
  RUN_SETTINGS,
  ...Object.values(FIGURES).map(({ settings }) => settings),
) as Table;

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

/** What a change of this setting does: some values of a live one belong to another kind of run. */
export function effectOfChange(name: SettingName, before: Settings, after: Settings): Effect {
  const row = settingRow(name);
  const others: readonly unknown[] = row.kind === 'choice' ? (row.restartValues ?? []) : [];
  return others.includes(before[name]) || others.includes(after[name]) ? 'restart' : row.effect;
}

/** Whether the setting of this name says that distances are squared. Of a run, only where its loss compares them. */
export function isSquared(name: string | undefined, settings: Settings): boolean {
  if (name === 'distance') return lossUses(settings.loss, name) && settings.distance === 'squared';
  return name !== undefined && isSettingName(name) && settings[name] === 'squared';
}

/** The unit of this setting's numbers: distances are squared where the setting that their row names says so. */
export function settingUnit(name: SettingName, settings: Settings): Unit | null {
  const { unit = null, squaredWith } = settingRow(name);
  return isSquared(squaredWith, settings) ? 'squaredDistance' : unit;
}
