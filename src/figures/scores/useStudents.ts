// The students as the settings have them, and how a figure writes them.
import { useMemo } from 'react';
import type { Settings } from '../../session/settings/settingsTable';
import { useExperiment, useSettings } from '../context/experimentContext';
import type { PushRule } from './push/push';
import type { Marks, Student } from './students';

export function useMarks(): Marks {
  const a = useSettings((settings) => settings['scores.a']);
  const b = useSettings((settings) => settings['scores.b']);
  const you = useSettings((settings) => settings['scores.you']);
  return useMemo(() => ({ a, b, you }), [a, b, you]);
}

export function usePushRule(): PushRule {
  const squared = useSettings((settings) => settings['scores.squared']);
  const margin = useSettings((settings) => settings[marginSetting(settings['scores.squared'])]);
  return useMemo(() => ({ squared, margin }), [squared, margin]);
}

/** Two units, two settings: going from one to the other and back keeps both. */
export function marginSetting(squared: boolean) {
  return squared ? 'scores.squaredMargin' : 'scores.margin';
}

export function markSetting<S extends Student>(student: S) {
  return `scores.${student}` as const;
}

/** Writes several marks as one change. */
export function useSetMarks(): (marks: Partial<Marks>) => void {
  const experiment = useExperiment();
  return (marks) => {
    const named = Object.entries(marks).map(([student, mark]) => [markSetting(student as Student), mark]);
    experiment.replace({ ...experiment.settings.getState(), ...(Object.fromEntries(named) as Partial<Settings>) });
  };
}
