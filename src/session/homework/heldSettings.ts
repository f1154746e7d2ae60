// Settings inside a card, an assignment or a receipt: in the form of an address, but taken only where every part of them is
// right, because nobody is there to mend them.
import { addressPairs } from '../settings/addressPairs';
import type { SettingsFacts } from '../settings/settingsRules';
import { isSettingName, SETTING_NAMES, type SettingName, type Settings, settingRow } from '../settings/settingsTable';
import { textOfValue, valueFromText } from '../settings/settingValue';
import { settingsFromHash, settingsToHash } from '../settings/urlCodec';

/** The reader's own data are on no other computer. */
export const NO_OWN_DATA: SettingsFacts = { ownClasses: null };

const namesByUrlKey = new Map<string, SettingName>(SETTING_NAMES.map((name) => [settingRow(name).urlKey, name]));

/** Null where a part is unknown, no such value, given twice, or breaks a rule. */
export function settingsIn(text: string, facts: SettingsFacts = NO_OWN_DATA): Settings | null {
  const { settings, problems } = settingsFromHash(text, facts);
  if (problems.length > 0 || text !== text.trim() || /[#?]/.test(text)) return null;
  const keys = addressPairs(text).map(([key]) => key);
  const known = keys.every((key) => key === 'v' || key === 'preset' || nameOf(key) !== undefined);
  return known && new Set(keys).size === keys.length ? settings : null;
}

export function settingsText(settings: Settings): string {
  return settingsToHash(settings).replace(/^#/, '');
}

/** Settings that make another run from its start. */
function isOfTheStart(name: SettingName): boolean {
  return settingRow(name).effect === 'restart';
}

/** What the start of a run must have; null as for `settingsIn`, and where a setting is none of the start. */
export function needsIn(text: string): Partial<Settings> | null {
  const needs: Partial<Record<SettingName, unknown>> = {};
  for (const [key, value] of addressPairs(text)) {
    const name = namesByUrlKey.get(key);
    const checked = name && isOfTheStart(name) ? valueFromText(name, value) : null;
    if (!name || !checked?.ok || name in needs) return null;
    needs[name] = checked.value;
  }
  const read = needs as Partial<Settings>;
  return needsText(read) === text && read.dataset !== 'own' ? read : null;
}

export function needsText(needs: Partial<Settings>): string {
  return SETTING_NAMES.flatMap((name) => {
    const value = needs[name];
    return value === undefined ? [] : [`${settingRow(name).urlKey}=${textOfValue(value)}`];
  }).join('&');
}

function nameOf(key: string): SettingName | undefined {
  return isSettingName(key) ? key : namesByUrlKey.get(key);
}
