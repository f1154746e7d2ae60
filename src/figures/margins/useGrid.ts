// The grid that the settings ask for, the same object while they ask for the same.
import { useMemo, useRef } from 'react';
import { type Grid, gridOf } from '../../session/margins/marginPlan';
import { SETTING_NAMES, type Settings, settingRow } from '../../session/settings/settingsTable';
import { sameValue } from '../../session/settings/settingValue';
import { useSettings } from '../context/experimentContext';

const LAYS_OUT = SETTING_NAMES.filter(
  (name) =>
    ['live', 'restart'].includes(settingRow(name).effect) ||
    ['margins.rows', 'margins.steps', 'margins.seeds'].includes(name),
);

export function useGrid(): Grid {
  const settings = useSettings((now) => now);
  const last = useRef<Settings>(settings);
  if (LAYS_OUT.some((name) => !sameValue(last.current[name], settings[name]))) last.current = settings;
  const of = last.current;
  return useMemo(() => gridOf(of), [of]);
}
