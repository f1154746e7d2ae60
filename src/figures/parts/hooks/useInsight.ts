// What the numbers of the run mean, by a pure function of the run and the settings (session/insights). A component renders
// again only when that changes, however many frames come meanwhile.
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { type StatusInsight, statusInsight } from '../../../session/insights/statusInsight';
import type { RunView } from '../../../session/run/runStore';
import type { Settings } from '../../../session/settings/settingsTable';
import { hasRing } from '../../../views/stage/scene';
import { useExperiment, useSettings } from '../../context/experimentContext';
import { useLocks } from '../../context/figureOptions';

/** `derive` gives plain data, equal for equal states. */
export function useInsight<T>(derive: (view: RunView, settings: Settings) => T): T {
  const { run, settings } = useExperiment();
  const subscribe = useCallback(
    (onChange: () => void) => {
      const stops = [run.subscribe(onChange), settings.subscribe(onChange)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [run, settings],
  );
  const last = useRef<{ readonly insight: T; readonly text: string } | null>(null);
  return useSyncExternalStore(subscribe, () => {
    const insight = derive(run.getState(), settings.getState());
    const text = JSON.stringify(insight) ?? '';
    if (last.current?.text !== text) last.current = { insight, text };
    return last.current.insight;
  });
}

/** What the runs are doing. `ring`: the figure shows a ring that the reader may pull. */
export function useStatus(ring = false): StatusInsight {
  const experiment = useExperiment();
  const others = experiment.runs.filter((other) => other.run !== experiment.run);
  return useInsight((view, settings) =>
    statusInsight(
      view,
      settings,
      ring,
      others.map(({ run }) => run.getState()),
    ),
  );
}

/** Whether the lab shows its ring, and the reader may pull it. */
export function useFreeRing(): boolean {
  const bullsEye = useSettings((settings) => settings['lab.view'] === 'bulls-eye');
  const ringed = useSettings((settings) => hasRing(settings.loss));
  const locked = useLocks('margin');
  return bullsEye && ringed && !locked;
}
