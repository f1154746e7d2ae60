// The settings in the address, after the #: versioned, short, only what differs from the defaults. Reads anything a
// visitor may paste there and always ends with good settings; other people's keys are passed over in silence.

import { type Problem, quoted } from '../problem';
import { addressPairs } from './addressPairs';
import { isPresetId, type PresetId, presetSettings } from './presets';
import { repairSettings, type SettingsFacts } from './settingsRules';
import { DEFAULTS, isSettingName, SETTING_NAMES, type SettingName, type Settings, settingRow } from './settingsTable';
import { type Checked, changedSettings, textOfValue, valueFromText } from './settingValue';

const VERSION = '1';

/** Nothing longer is looked at: browsers and chat programs cut there, and parsing stays cheap. */
export const LONGEST_ADDRESS_PART = 2000;

const namesByUrlKey = new Map<string, SettingName>(SETTING_NAMES.map((name) => [settingRow(name).urlKey, name]));

/** `#v=1&m=0.5`, in table order, or the empty string for the defaults. */
export function settingsToHash(settings: Settings): string {
  const pairs = changedSettings(DEFAULTS, settings).map(
    (name) => `${settingRow(name).urlKey}=${textOfValue(settings[name])}`,
  );
  return pairs.length > 0 ? `#${[`v=${VERSION}`, ...pairs].join('&')}` : '';
}

export interface HashSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** The preset the other keys were laid over, if the address names one. */
  readonly preset?: PresetId;
}

/** Short keys and full names alike, `preset=…` as the base; of a key given twice the last counts. Never throws. */
export function settingsFromHash(hash: string, facts: SettingsFacts): HashSettings {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  if (text.length > LONGEST_ADDRESS_PART) return { settings: DEFAULTS, problems: [tooLong(text.length)] };

  const problems: Problem[] = [];
  const given = new Map<SettingName, Checked>();
  let preset: PresetId | undefined;
  let version = VERSION;
  let unknownPreset: string | undefined;
  for (const [key, value] of addressPairs(text)) {
    const name = isSettingName(key) ? key : namesByUrlKey.get(key);
    if (name) given.set(name, valueFromText(name, value));
    else if (key === 'v') version = value;
    else if (key === 'preset') {
      preset = isPresetId(value) ? value : undefined;
      unknownPreset = preset ? undefined : value;
    }
  }
  if (version !== VERSION) problems.push({ code: 'address-version', key: 'v', values: { value: quoted(version) } });
  if (unknownPreset !== undefined)
    problems.push({ code: 'unknown-preset', key: 'preset', values: { value: quoted(unknownPreset) } });

  const repaired = repairSettings(given, preset ? presetSettings(preset) : DEFAULTS, facts);
  return { settings: repaired.settings, problems: [...problems, ...repaired.problems], ...(preset && { preset }) };
}

export function tooLong(length: number): Problem {
  return { code: 'address-too-long', values: { length, most: LONGEST_ADDRESS_PART } };
}
