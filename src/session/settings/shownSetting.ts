// A number of the settings table as the page shows it and takes it: in the unit of the distances that stand beside it. Settings,
// messages and addresses keep the unit of their row.
import { inUnit, plainOf } from '../../core/loss/distanceUnit';
import type { Distance } from '../../core/loss/kinds';
import type { Unit } from '../../registry/settingRow';
import { isSquared, type SettingName, type Settings, settingRow, settingUnit } from './settingsTable';

export interface ShownSetting {
  readonly unit: Unit | null;
  /** From the setting to what is shown, and back; each the inverse of the other for values ≥ 0, and ascending. */
  readonly toShown: (value: number) => number;
  readonly toSetting: (shown: number) => number;
}

export function shownSetting(name: SettingName, settings: Settings): ShownSetting {
  const { shownSquaredWith } = settingRow(name);
  const squared = isSquared(shownSquaredWith, settings);
  const unit: Distance = squared ? 'squared' : 'plain';
  return {
    unit: squared ? 'squaredDistance' : settingUnit(name, settings),
    toShown: (value) => inUnit(value, unit),
    toSetting: (shown) => plainOf(shown, unit),
  };
}
