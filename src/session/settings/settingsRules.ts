// The rules between settings, and the two ways to take a record from outside: strictly (messages: all or nothing) and
// forgivingly (the address: each bad value falls back, with one problem). A setting nobody named gives way in silence.
import { classesOnOffer, defaultClasses } from '../../data/classes';
import { MOST_ITEMS_PER_BATCH } from '../../engines/engine';
import { ownData } from '../data/ownData';
import { type Problem, quoted } from '../problem';
import { DEFAULTS, isSettingName, type SettingName, type Settings, type SettingValue } from './settingsTable';
import { type Checked, checkValue, sameValue, textOfValue } from './settingValue';

const FEWEST_CLASSES = 2;

/** Settings that a rule can find fault with, in the order in which they are mended. */
const RULED = ['dataset', 'classes', 'classesPerBatch', 'itemsPerClass'] as const;
type Ruled = (typeof RULED)[number];

export interface BrokenRule extends Problem {
  readonly key: Ruled;
}

export type CheckedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type CheckedFields =
  | { readonly ok: true; readonly fields: Partial<Settings> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The class ids that can be chosen from, ascending: none where classes are people, who are only counted, or the reader's own. */
export function classesToChoose({ dataset, shape }: Settings): readonly number[] {
  return dataset === 'faces' || dataset === 'own' ? [] : classesOnOffer(dataset, shape);
}

/** The class ids a run with these settings trains on, ascending. */
export function classesInUse({ dataset, shape, classes, people }: Settings): readonly number[] {
  if (dataset === 'faces') return Array.from({ length: people }, (_, place) => place + 1);
  if (dataset === 'own') return Array.from({ length: ownData.getState().loaded?.classCount ?? 0 }, (_, id) => id);
  return classes.length > 0 ? classes : defaultClasses(dataset, shape);
}

/** Each rule that a record of otherwise good values breaks; of data that are not here, nothing more can be said. */
export function brokenRules(settings: Settings): BrokenRule[] {
  const { dataset, classes, classesPerBatch, itemsPerClass } = settings;
  if (dataset === 'own' && !ownData.getState().loaded) return [{ code: 'own-not-loaded', key: 'dataset', values: {} }];
  const problems: BrokenRule[] = [];
  const onOffer = classesToChoose(settings);
  const unknown = classes.find((id) => !onOffer.includes(id));
  if (unknown !== undefined)
    problems.push({ code: 'unknown-class', key: 'classes', values: { class: unknown, dataset } });
  else if (classes.length > 0 && classes.length < FEWEST_CLASSES)
    problems.push({ code: 'too-few-classes', key: 'classes', values: { classes: classes.length } });
  else if (classesPerBatch > classesInUse(settings).length) {
    const values = { classesPerBatch, classes: classesInUse(settings).length };
    problems.push({ code: 'classes-per-batch', key: 'classesPerBatch', values });
  }
  if (classesPerBatch * itemsPerClass > MOST_ITEMS_PER_BATCH) {
    const values = { items: classesPerBatch * itemsPerClass, most: MOST_ITEMS_PER_BATCH };
    problems.push({ code: 'batch-too-large', key: 'itemsPerClass', values });
  }
  return problems;
}

/** Names and values alone, without the rules: what can be said of a candidate before it meets a record. */
export function checkFields(candidate: Readonly<Record<string, unknown>>): CheckedFields {
  const problems: Problem[] = [];
  const named = new Map<SettingName, SettingValue>();
  for (const [key, value] of Object.entries(candidate)) {
    if (!isSettingName(key)) {
      problems.push({ code: 'unknown-setting', key: quoted(key), values: {} });
      continue;
    }
    const checked = checkValue(key, value);
    if (checked.ok) named.set(key, checked.value);
    else problems.push(checked.problem);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, fields: Object.fromEntries(named) as Partial<Settings> };
}

/**
 * All or nothing, for messages: unknown names, bad values and broken rules refuse the whole candidate. Settings of `base`
 * that the candidate does not name give way to it: `{dataset: 'students'}` alone lowers P to 3.
 */
export function checkSettings(candidate: Readonly<Record<string, unknown>>, base: Settings): CheckedSettings {
  const checked = checkFields(candidate);
  if (!checked.ok) return checked;
  const settings = merge(base, checked.fields);
  const problems = brokenRules(settings);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

/** For the address: a bad value falls back to `base`, a broken rule is mended, and each is reported once. */
export function repairSettings(
  given: ReadonlyMap<SettingName, Checked>,
  base: Settings,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const named: Partial<Record<SettingName, SettingValue>> = {};
  for (const [name, checked] of given) {
    if (checked.ok) named[name] = checked.value;
    else problems.push(withUsed(checked.problem, base[name]));
  }
  let settings = merge(base, named as Partial<Settings>);
  // Mending a rule can only uncover the next one (classes, then P, then K), so this ends.
  for (let broken = brokenRules(settings); broken.length > 0; broken = brokenRules(settings)) {
    const [problem] = broken;
    settings = repair(settings, problem.key);
    if (problem.key in named) problems.push(withUsed(problem, settings[problem.key]));
  }
  return { settings, problems };
}

/** After one control changed one setting: whatever no longer fits gives way quietly. */
export function reconcile(settings: Settings, changed: SettingName): Settings {
  return coerce(settings, new Set([changed]), new Set());
}

function merge(base: Settings, fields: Partial<Settings>): Settings {
  const merged: Settings = { ...base, ...fields };
  const named = Object.keys(fields) as SettingName[];
  const changed = named.filter((name) => !sameValue(merged[name], base[name]));
  return coerce(merged, new Set(changed), new Set(named));
}

/** Another data set has other classes, so the old choice means nothing there; then P, then K are lowered. */
function coerce(settings: Settings, changed: ReadonlySet<SettingName>, pinned: ReadonlySet<SettingName>): Settings {
  let result = settings;
  const otherData = changed.has('dataset') || (changed.has('shape') && settings.dataset === 'shapes');
  if (otherData && !pinned.has('classes')) result = { ...result, classes: [] };
  for (const name of RULED) {
    if (!pinned.has(name) && brokenRules(result).some(({ key }) => key === name)) result = repair(result, name);
  }
  return result;
}

/** The nearest value of this one setting that breaks no rule. */
function repair(settings: Settings, name: Ruled): Settings {
  if (name === 'dataset') return { ...settings, dataset: DEFAULTS.dataset };
  if (name === 'classes') {
    const onOffer = classesToChoose(settings);
    const known = settings.classes.filter((id) => onOffer.includes(id));
    return { ...settings, classes: known.length < FEWEST_CLASSES ? [] : known };
  }
  if (name === 'classesPerBatch') return { ...settings, classesPerBatch: classesInUse(settings).length };
  return { ...settings, itemsPerClass: Math.floor(MOST_ITEMS_PER_BATCH / settings.classesPerBatch) };
}

function withUsed(problem: Problem, value: SettingValue): Problem {
  return { ...problem, values: { ...problem.values, used: textOfValue(value) } };
}
