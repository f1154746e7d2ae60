// The settings a chapter, or a further figure of it, starts with, whole.
import { presetSettings } from '../../session/settings/presets';
import type { Settings } from '../../session/settings/settingsTable';
import type { ChapterPlan } from './chapter';

export function startOf({ preset, settings }: Pick<ChapterPlan, 'preset' | 'settings'>): Settings {
  return { ...presetSettings(preset), ...settings };
}
