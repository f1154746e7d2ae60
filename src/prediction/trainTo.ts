// A card's run: from the start of its settings to a step, by the rules of the experiment; the reader can stop it, change
// it or scroll away meanwhile.
import type { Experiment } from '../session/run/experiment';
import { SETTING_NAMES, type Settings, settingRow } from '../session/settings/settingsTable';
import type { Outcome } from './cardRun';
import { outcomeOf } from './outcome';

export interface TrainEvents {
  /** A step has been shown; `waits`: the reader has paused the run. */
  step(step: number, waits: boolean): void;
  /** `reached` is false where the run ended by itself before. */
  done(outcome: Outcome, reached: boolean): void;
  /** It was started again or changed by hand, or it broke. */
  interrupted(): void;
}

/** Pace, engine and looks. */
const KEPT = SETTING_NAMES.filter((name) => ['pace', 'engine', 'view'].includes(settingRow(name).effect));

/** Starts at once; returns how to lose interest. What the reader chose of pace, engine and looks stays as it is. */
export function trainTo(experiment: Experiment, start: Settings, steps: number, events: TrainEvents): () => void {
  const { run, settings } = experiment;
  const before = run.getState().history;
  const now = settings.getState();
  const kept = Object.fromEntries(KEPT.map((name) => [name, now[name]])) as Partial<Settings>;
  const next = { ...start, ...kept };
  if (!experiment.replace(next)) experiment.reset();
  experiment.play();

  /** The history of this run, once it has begun. */
  let mine: object | null = null;
  let over = false;
  const stop = run.subscribe((view) => {
    if (over) return;
    if (view.status === 'stopped') return end(events.interrupted);
    if (mine === null) {
      if (view.history === before) return;
      mine = view.history;
    }
    if (view.history !== mine) return end(events.interrupted);
    const step = view.frame?.step ?? 0;
    const paused = view.status === 'paused';
    if (step >= steps || (paused && view.pauseReason !== 'asked' && view.pauseReason !== 'steps-done')) {
      if (!paused) return experiment.pause();
      const outcome = outcomeOf(view);
      if (outcome) end(() => events.done(outcome, step >= steps));
    } else events.step(step, paused);
  });

  return () => {
    over = true;
    stop();
  };

  function end(say: () => void): void {
    over = true;
    stop();
    say();
  }
}
