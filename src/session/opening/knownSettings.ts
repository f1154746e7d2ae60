// Which settings the beats can tell of: the preset they belong to, with another seed, margin or view, free or normalised. The
// lab stands in their place where an address asks for anything else.
import { presetSettings } from '../settings/presets';
import type { SettingName, Settings } from '../settings/settingsTable';
import { changedSettings } from '../settings/settingValue';

export const OPENING_PRESET = 'drag-the-ring';

const FREE: ReadonlySet<SettingName> = new Set(['margin', 'normalize', 'seed', 'lab.view']);

export function beatsKnow(settings: Settings): boolean {
  return changedSettings(presetSettings(OPENING_PRESET), settings).every((name) => FREE.has(name));
}
