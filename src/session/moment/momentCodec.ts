// A moment in the address: its settings as those of any address, and beside them the key `at` with the rest, its parts
// between underscores:
//
//   at=1_wasm_1_digits_420_3,55,71_0:m:0.3,12:mi:hard_k9x2f1
//
// the version of this form, the engine, the version of its arithmetic, the data set, the step, the triplet, the log, and a
// checksum. An entry of the log is the number of steps since the entry before, the setting and its new value. The checksum
// covers the settings too, so that what a chat program has cut off is not taken for another run.
import { needsUnitVectors } from '../../core/loss/lossTraits';
import { hash } from '../../core/random';
import { ARITHMETIC } from '../../engines/arithmetic';
import type { EngineKind, Live } from '../../engines/engine';
import { FIGURES, type FigureId } from '../../registry/figures';
import type { TripletItems } from '../../training/protocol/run';
import type { Problem } from '../problem';
import { OF_THE_RUN, type PlannedChange } from '../run/plan';
import { addressPairs } from '../settings/addressPairs';
import type { SettingsFacts } from '../settings/settingsRules';
import {
  DEFAULTS,
  effectOfChange,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  settingRow,
} from '../settings/settingsTable';
import { textOfValue, valueFromText } from '../settings/settingValue';
import { type HashSettings, LONGEST_ADDRESS_PART, settingsFromHash, settingsToHash } from '../settings/urlCodec';
import { MOST_STEPS, type Moment } from './moment';

const KEY = 'at';
const VERSION = '1';
const ENGINES: readonly EngineKind[] = ['wasm', 'plain', 'webgl'];
const LIVE_NAMES = SETTING_NAMES.filter((name) => settingRow(name).effect === 'live') as readonly (keyof Live)[];
const namesByUrlKey = new Map(LIVE_NAMES.map((name) => [settingRow(name).urlKey, name]));

export interface HashMoment extends HashSettings {
  /** Null where the address names none, or one that cannot be read; then a problem says so. */
  readonly moment: Moment | null;
}

/** As `settingsToHash`, with the moment. */
export function momentToHash({ settings, changes, step, triplet, engine }: Moment): string {
  const items = [triplet.anchor, triplet.positive, triplet.negative].join(',');
  const parts = [VERSION, engine, ARITHMETIC, settings.dataset, step, items, logText(changes)].join('_');
  return `${settingsToHash(settings) || '#v=1'}&${KEY}=${parts}_${checksum(settings, parts)}`;
}

/** As `settingsFromHash`; never throws. */
export function momentFromHash(hash: string, facts: SettingsFacts): HashMoment {
  const read = settingsFromHash(hash, facts);
  const text = hash.replace(/^#/, '');
  const given = text.length > LONGEST_ADDRESS_PART ? undefined : new Map(addressPairs(text)).get(KEY);
  if (given === undefined) return { ...read, moment: null };
  const moment = readMoment(given, read.settings);
  if (typeof moment !== 'string') return { ...read, moment };
  const problem: Problem = { code: moment, key: KEY, values: {} };
  return { ...read, moment: null, problems: [...read.problems, problem] };
}

/** The same for the figure that is shown; null: the article. Only a figure of one run has moments. */
export function momentForFigure(hash: string, figure: FigureId | null, facts: SettingsFacts): HashMoment {
  const read = momentFromHash(hash, facts);
  if (!read.moment || (figure !== null && FIGURES[figure].runs === 1)) return read;
  return { ...read, moment: null, problems: [...read.problems, { code: 'moment-figure', key: KEY, values: {} }] };
}

function readMoment(given: string, settings: Settings): Moment | 'moment-damaged' | 'moment-version' {
  const [version, engineText, arithmetic, dataset, stepText, items, log, sum, ...more] = given.split('_');
  if (/^\d+$/.test(version) && version !== VERSION) return 'moment-version';
  const end = given.lastIndexOf('_');
  if (sum === undefined || more.length > 0 || sum !== checksum(settings, given.slice(0, end))) return 'moment-damaged';
  if (arithmetic !== String(ARITHMETIC)) return 'moment-version';

  const engine = ENGINES.find((one) => one === engineText);
  const step = wholeNumber(stepText);
  const triplet = tripletOf(items);
  const changes = step === null ? null : changesOf(log, step);
  const known = dataset === settings.dataset && dataset !== 'own';
  if (!engine || !known || step === null || !triplet || !changes?.every(actsLive(settings))) return 'moment-damaged';
  return { settings: { ...settings, backend: 'cpu' }, changes, step, triplet, engine };
}

/** Whether a run that began so goes on with a change, and does not have to start again. */
export function actsLive(settings: Settings): (change: PlannedChange) => boolean {
  return ({ settings: { loss = settings.loss } }) =>
    loss === settings.loss ||
    (effectOfChange('loss', settings, { ...settings, loss }) === 'live' &&
      (settings.normalize || !needsUnitVectors(loss)));
}

/** The log as one part of an address. */
export function logText(changes: readonly PlannedChange[]): string {
  let last = 0;
  const entries = changes.flatMap(({ step, settings }) =>
    LIVE_NAMES.flatMap((name) => {
      const value = settings[name];
      if (value === undefined) return [];
      const entry = `${step - last}:${settingRow(name).urlKey}:${textOfValue(value)}`;
      last = step;
      return [entry];
    }),
  );
  return entries.join(',');
}

/** What `logText` wrote; null where an entry is wrong, comes after step `end`, or sets a setting a second time at one step. */
export function changesOf(log: string, end: number): readonly PlannedChange[] | null {
  const changes: { step: number; settings: Partial<Record<SettingName, unknown>> }[] = [];
  let step = 0;
  for (const entry of log === '' ? [] : log.split(',')) {
    const [since, key, text = '', ...more] = entry.split(':');
    const name = namesByUrlKey.get(key);
    const steps = wholeNumber(since);
    const checked = name ? valueFromText(name, text) : null;
    if (!name || steps === null || !checked?.ok || more.length > 0) return null;
    step += steps;
    if (step > end) return null;
    if (changes.at(-1)?.step !== step) changes.push({ step, settings: {} });
    const { settings } = changes[changes.length - 1];
    if (name in settings) return null;
    settings[name] = checked.value;
  }
  return changes as readonly PlannedChange[];
}

function tripletOf(text: string): TripletItems | null {
  const items = text.split(',').map(wholeNumber);
  const [anchor, positive, negative] = items;
  const complete = items.length === 3 && anchor !== null && positive !== null && negative !== null;
  return complete ? { anchor, positive, negative } : null;
}

/** From 0 to the most steps that a link may have, which is more than there are items; null for anything else. */
function wholeNumber(text: string): number | null {
  const value = /^(0|[1-9]\d{0,5})$/.test(text) ? Number(text) : null;
  return value !== null && value <= MOST_STEPS ? value : null;
}

/** Of all that the run depends on: its settings, and the parts before. */
export function checksum(settings: Settings, parts: string): string {
  const ofRun = Object.fromEntries(OF_THE_RUN.map((name) => [name, settings[name]])) as Partial<Settings>;
  const text = `${settingsToHash({ ...DEFAULTS, ...ofRun })} ${parts}`;
  return hash(...Array.from(text, (letter) => letter.codePointAt(0) ?? 0)).toString(36);
}
