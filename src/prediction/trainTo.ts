// A card's run: from the start of its settings to a step. Meanwhile the reader can pause it, change it or scroll away.
import type { Experiment } from '../session/run/experiment';
import { runPlan } from '../session/run/plan';
import { SETTING_NAMES, type Settings, settingRow } from '../session/settings/settingsTable';
import type { Outcome } from './cardRun';
import { outcomeOf } from './outcome';
import { whenMeasured } from './whenMeasured';

export interface TrainEvents {
  /** A step has been shown; `waits`: the reader has paused the run. */
  step(step: number, waits: boolean): void;
  /** `reached` is false where the run ended by itself before. */
  done(outcome: Outcome | null, reached: boolean): void;
  /** It was started again or changed by hand, or it broke. */
  interrupted(): void;
}

/** Pace, engine and looks. */
const KEPT = SETTING_NAMES.filter((name) => ['pace', 'engine', 'view'].includes(settingRow(name).effect));

/** A start with the pace, engine and looks of `now`, which the reader has chosen. */
export function settingsFrom(start: Settings, now: Settings): Settings {
  return { ...start, ...(Object.fromEntries(KEPT.map((name) => [name, now[name]])) as Partial<Settings>) };
}

/**
 * Starts at once; returns a function that ends the events. The reader's choices of pace, engine and looks stay as they are.
 * `steps` is at least 1.
 */
export function trainTo(experiment: Experiment, start: Settings, steps: number, events: TrainEvents): () => void {
  let stopWaiting = () => {};
  const stop = runPlan(
    experiment,
    { settings: settingsFrom(start, experiment.settings.getState()), changes: [], stopAt: steps },
    {
      progress: ({ frame, status }) => events.step(frame?.step ?? 0, status === 'paused'),
      done: (view) => {
        const others = experiment.runs.slice(1);
        const end = view.frame?.step ?? 0;
        stopWaiting = whenMeasured(others, end, () => {
          const views = others.map(({ run }) => run.getState());
          events.done(outcomeOf(view, views), end === steps);
        });
      },
      interrupted: events.interrupted,
      failed: events.interrupted,
    },
  );
  return () => {
    stop();
    stopWaiting();
  };
}
