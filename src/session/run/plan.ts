// A plan: a run that is described before it begins. It is trained as if by hand, with changes and end at exact steps, so
// that the same plan gives the same run, bit for bit. The reader can pause it, scroll away and let it go on meanwhile.
import type { ErrorValues } from '../../core/codedError';
import type { Live } from '../../engines/engine';
import { SETTING_NAMES, type SettingName, type Settings, settingRow } from '../settings/settingsTable';
import { sameValue } from '../settings/settingValue';
import type { Experiment } from './experiment';
import type { RunView } from './runStore';

export interface Plan {
  /** With which the run starts from its seed. */
  readonly settings: Settings;
  /** In ascending order of steps, which are whole numbers from 0 to below `stopAt`. */
  readonly changes: readonly PlannedChange[];
  /** The run pauses when so many steps have been taken, at least 1. */
  readonly stopAt: number;
}

export interface PlannedChange {
  /** Steps taken before the change; the next one is the first with the new settings. */
  readonly step: number;
  readonly settings: Partial<Live>;
}

/** `view` is always that of the plan's run. After `done`, `interrupted` or `failed` there are no further events. */
export interface PlanEvents {
  /** Something about the run has changed. Its status is `paused` while the reader holds it up. */
  progress?(view: RunView): void;
  /** The run rests and has been evaluated, at step `stopAt`, or before it where it ended by itself. */
  done(view: RunView): void;
  /** Another run was started, a setting was changed, or the run was taken past the plan's next step or back before a change. */
  interrupted(): void;
  failed(code: string, values: ErrorValues): void;
}

/** Settings that make another run of it. */
export const OF_THE_RUN: readonly SettingName[] = SETTING_NAMES.filter((name) =>
  ['live', 'restart'].includes(settingRow(name).effect),
);

/** Starts at once. Returns a function that ends the events; the run itself goes on. Throws a RangeError for steps out of order. */
export function runPlan(experiment: Experiment, plan: Plan, events: PlanEvents): () => void {
  const { run, settings } = experiment;
  const stops = [...plan.changes.map(({ step }) => step), plan.stopAt];
  if (stops.some((step, i) => !Number.isInteger(step) || step < (stops[i - 1] ?? 0)) || stops.at(-2) === plan.stopAt) {
    throw new RangeError('the steps of a plan must ascend');
  }
  /** Changes made so far. */
  let made = 0;
  let over = false;
  /** This file changes the settings or the run. */
  let acting = false;

  const before = run.getState().run;
  let mine = 0;
  act(() => {
    mine = experiment.restart(plan.settings);
    experiment.play(stops[0]);
  });
  const unsubscribe = [run.subscribe(noteRun), settings.subscribe(noteSettings)];
  return stop;

  function noteSettings(now: Settings, last: Settings): void {
    if (acting || OF_THE_RUN.every((name) => sameValue(now[name], last[name]))) return;
    end(events.interrupted);
  }

  function noteRun(view: RunView, last: RunView): void {
    if (over || acting) return;
    if (view.status === 'stopped') {
      const { code, values } = view.failure ?? { code: 'unexpected', values: {} };
      return end(() => events.failed(code, values));
    }
    if (view.run === before) return;
    const step = view.frame?.step ?? 0;
    const leaves = step > stops[made] || step < (plan.changes[made - 1]?.step ?? 0);
    if (view.run !== mine || leaves) return end(events.interrupted);
    if (view.status === 'paused') notePause(view, last);
    // The play button and the host know nothing of the plan's next step.
    else if (trains(view) && last.status === 'paused') act(() => experiment.play(stops[made]));
    if (!over) events.progress?.(run.getState());
  }

  function notePause(view: RunView, last: RunView): void {
    const { frame, evaluation, pauseReason } = view;
    // The last evaluation may come after a pause by hand is shown.
    if (!frame || evaluation?.step !== frame.step) return;
    const ended = pauseReason === 'nothing-to-learn' || pauseReason === 'not-finite';
    if (!ended && frame.step < stops[made]) return;
    if (ended || made === plan.changes.length) return end(() => events.done(view));
    const change = plan.changes[made++].settings;
    act(() => {
      experiment.replace({ ...settings.getState(), ...change });
      // Steps by hand are shown as a pause before they are taken; after them the reader decides when it goes on.
      if (pauseReason === 'steps-done' && trains(last)) experiment.play(stops[made]);
    });
  }

  function act(action: () => void): void {
    acting = true;
    action();
    acting = false;
  }

  function end(say: () => void): void {
    stop();
    say();
  }

  function stop(): void {
    over = true;
    for (const end of unsubscribe) end();
  }
}

function trains({ status }: RunView): boolean {
  return status === 'playing' || status === 'resting';
}
