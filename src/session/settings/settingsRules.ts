// The rules between settings, and the two ways to accept settings from outside. A message is taken whole or refused. An
// address is always taken: each bad value in it is replaced, with one problem. A setting that was not given and no longer
// fits is changed without a problem. All functions are pure.
import { needsUnitVectors } from '../../core/loss/lossTraits';
import { classesOnOffer, defaultClasses } from '../../data/classes';
import { MOST_ITEMS_PER_BATCH } from '../../engines/engine';
import { type Problem, quoted } from '../problem';
import { DEFAULTS, isSettingName, type SettingName, type Settings, type SettingValue } from './settingsTable';
import { type Checked, checkValue, sameValue, textOfValue } from './settingValue';

const FEWEST_CLASSES = 2;

/** What the rules depend on beside the settings. */
export interface SettingsFacts {
  /** Number of classes in the reader's own data; null while none are loaded. */
  readonly ownClasses: number | null;
}

/** Settings that can break a rule, in the order in which they are repaired. */
const RULED = ['dataset', 'classes', 'classesPerBatch', 'itemsPerClass', 'normalize'] as const;
type Ruled = (typeof RULED)[number];

/** Settings that the rules read: another value of one of these may change others. */
const BINDING: readonly SettingName[] = [...RULED, 'shape', 'people', 'loss'];

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
export function classesInUse(
  { dataset, shape, classes, people }: Settings,
  { ownClasses }: SettingsFacts,
): readonly number[] {
  if (dataset === 'faces') return Array.from({ length: people }, (_, place) => place + 1);
  if (dataset === 'own') return Array.from({ length: ownClasses ?? 0 }, (_, id) => id);
  return classes.length > 0 ? classes : defaultClasses(dataset, shape);
}

/** Each rule that a record of valid values breaks. Where own data are not loaded, that alone is reported. */
export function brokenRules(settings: Settings, facts: SettingsFacts): BrokenRule[] {
  const { dataset, classes, classesPerBatch, itemsPerClass, loss, normalize } = settings;
  if (dataset === 'own' && facts.ownClasses === null) return [{ code: 'own-not-loaded', key: 'dataset', values: {} }];
  const problems: BrokenRule[] = [];
  const onOffer = classesToChoose(settings);
  const unknown = classes.find((id) => !onOffer.includes(id));
  if (unknown !== undefined)
    problems.push({ code: 'unknown-class', key: 'classes', values: { class: unknown, dataset } });
  else if (classes.length > 0 && classes.length < FEWEST_CLASSES)
    problems.push({ code: 'too-few-classes', key: 'classes', values: { classes: classes.length } });
  else if (classesPerBatch > classesInUse(settings, facts).length) {
    const values = { classesPerBatch, classes: classesInUse(settings, facts).length };
    problems.push({ code: 'classes-per-batch', key: 'classesPerBatch', values });
  }
  if (classesPerBatch * itemsPerClass > MOST_ITEMS_PER_BATCH) {
    const values = { items: classesPerBatch * itemsPerClass, most: MOST_ITEMS_PER_BATCH };
    problems.push({ code: 'batch-too-large', key: 'itemsPerClass', values });
  }
  if (needsUnitVectors(loss) && !normalize) {
    problems.push({ code: 'loss-needs-unit-vectors', key: 'normalize', values: { loss } });
  }
  return problems;
}

/** Whether another value of this setting may change other settings, through the rules. */
export function bindsOthers(name: SettingName): boolean {
  return BINDING.includes(name);
}

/** Why the rules do not let this setting be what it is in a record of valid values; null where they do, or change others instead. */
export function brokenBy(name: SettingName, settings: Settings, facts: SettingsFacts): Problem | null {
  return brokenRules(settings, facts).find(({ key }) => key === name) ?? null;
}

/** Checks names and values, each by itself and without the rules. */
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
 * that the candidate does not name are changed to fit it: `{dataset: 'students'}` alone lowers P to 3.
 */
export function checkSettings(
  candidate: Readonly<Record<string, unknown>>,
  base: Settings,
  facts: SettingsFacts,
): CheckedSettings {
  const checked = checkFields(candidate);
  if (!checked.ok) return checked;
  const settings = merge(base, checked.fields, facts);
  const problems = brokenRules(settings, facts);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

/** For the address: a bad value is replaced by that of `base`, a broken rule is repaired, and each is reported once. */
export function repairSettings(
  given: ReadonlyMap<SettingName, Checked>,
  base: Settings,
  facts: SettingsFacts,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const named: Partial<Record<SettingName, SettingValue>> = {};
  for (const [name, checked] of given) {
    if (checked.ok) named[name] = checked.value;
    else problems.push(withUsed(checked.problem, base[name]));
  }
  let settings = merge(base, named as Partial<Settings>, facts);
  // To repair one rule can only break the next one (classes, then P, then K) or none, so this ends.
  for (let broken = brokenRules(settings, facts); broken.length > 0; broken = brokenRules(settings, facts)) {
    const [problem] = broken;
    settings = repair(settings, problem.key, facts);
    if (problem.key in named) problems.push(withUsed(problem, settings[problem.key]));
  }
  return { settings, problems };
}

/** After one control has changed one setting: settings that no longer fit are changed as well, without a problem. */
export function reconcile(settings: Settings, changed: SettingName, facts: SettingsFacts): Settings {
  return coerce(settings, new Set([changed]), new Set(), facts);
}

function merge(base: Settings, fields: Partial<Settings>, facts: SettingsFacts): Settings {
  const merged: Settings = { ...base, ...fields };
  const named = Object.keys(fields) as SettingName[];
  const changed = named.filter((name) => !sameValue(merged[name], base[name]));
  return coerce(merged, new Set(changed), new Set(named), facts);
}

/** Another data set has other classes, so the old choice means nothing there; then P, then K are lowered, and a loss of cosines gets vectors of length 1. */
function coerce(
  settings: Settings,
  changed: ReadonlySet<SettingName>,
  pinned: ReadonlySet<SettingName>,
  facts: SettingsFacts,
): Settings {
  let result = settings;
  const otherData = changed.has('dataset') || (changed.has('shape') && settings.dataset === 'shapes');
  if (otherData && !pinned.has('classes')) result = { ...result, classes: [] };
  for (const name of RULED) {
    if (pinned.has(name)) continue;
    if (brokenRules(result, facts).some(({ key }) => key === name)) result = repair(result, name, facts);
  }
  return result;
}

/** The nearest value of this one setting that breaks no rule. */
function repair(settings: Settings, name: Ruled, facts: SettingsFacts): Settings {
  if (name === 'dataset') return { ...settings, dataset: DEFAULTS.dataset };
  if (name === 'classes') {
    const onOffer = classesToChoose(settings);
    const known = settings.classes.filter((id) => onOffer.includes(id));
    return { ...settings, classes: known.length < FEWEST_CLASSES ? [] : known };
  }
  if (name === 'normalize') return { ...settings, normalize: true };
  if (name === 'classesPerBatch') return { ...settings, classesPerBatch: classesInUse(settings, facts).length };
  return { ...settings, itemsPerClass: Math.floor(MOST_ITEMS_PER_BATCH / settings.classesPerBatch) };
}

function withUsed(problem: Problem, value: SettingValue): Problem {
  return { ...problem, values: { ...problem.values, used: textOfValue(value) } };
}
