// The settings a chapter starts with, whole.
import { presetSettings } from '../../session/settings/presets';
import type { Settings } from '../../session/settings/settingsTable';
import type { ChapterPlan } from './chapter';

export function startOf({ preset, settings }: ChapterPlan): Settings {
  return { ...presetSettings(preset), ...settings };
}
