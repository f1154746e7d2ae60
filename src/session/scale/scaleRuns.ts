// Drives the one experiment of a page through the runs of `scale`, one after another, by the rules of the experiment: the
// reader or a host can pause it, change it or scroll away meanwhile. What has been found out is kept for the whole page.
import { createStore } from 'zustand/vanilla';
import { type CodedError, toCodedError } from '../../core/codedError';
import type { Evaluation } from '../../training/protocol/reports';
import type { Experiment } from '../run/experiment';
import type { RunView } from '../run/runStore';
import { SETTING_NAMES, type SettingName, type Settings, settingRow } from '../settings/settingsTable';
import { sameValue } from '../settings/settingValue';
import { encoderAuc, inputAuc } from './scaleMeasure';
import { commonOf, type ScaleCommon, type ScaleJob, settingsOfJob } from './scalePlan';
import {
  begin,
  EMPTY_QUEUE,
  empty,
  enqueue,
  fail,
  finish,
  interrupt,
  progress,
  type ScalePoint,
  type ScaleQueue,
  skip,
} from './scaleQueue';

export interface ScaleView extends ScaleQueue {
  /** What the runs to come have in common. */
  readonly common: ScaleCommon;
  /** AUC on strangers of the raw pixels, by difficulty; null where there are no pairs to take it over. */
  readonly inputs: Readonly<Partial<Record<ScaleCommon['difficulty'], number | null>>>;
  /** The present run, whoever has started it: AUC on strangers at its last measurement, and before its first step. */
  readonly seen: Seen | null;
}

export interface Seen {
  readonly settings: Settings;
  readonly auc: number | null;
  readonly untrained: number | null;
}

export type ScaleRuns = ReturnType<typeof createScaleRuns>;

/** Runs that are over, for a figure that is put away and comes back. */
export interface ScaleResults {
  points: readonly ScalePoint[];
  inputs: ScaleView['inputs'];
}

const pageResults: ScaleResults = { points: [], inputs: {} };

/** Settings that make another run of it. */
const OF_THE_RUN = SETTING_NAMES.filter((name) => ['live', 'restart'].includes(settingRow(name).effect));

export function createScaleRuns(experiment: Experiment, results: ScaleResults = pageResults) {
  const { run, settings } = experiment;
  const view = createStore<ScaleView>()(() => ({
    ...EMPTY_QUEUE,
    points: results.points,
    inputs: results.inputs,
    common: commonOf(settings.getState()),
    seen: null,
  }));
  /** History of the run before the current one, and of the current one once it has begun. */
  let before: object | null = null;
  let mine: object | null = null;
  /** The last evaluation that was measured. */
  let measured: Evaluation | null = null;
  let stopwatch = createStopwatch();
  /** This file changes the settings. */
  let changing = false;

  run.subscribe(noteRun);
  settings.subscribe(noteSettings);
  view.subscribe(({ points, inputs }) => Object.assign(results, { points, inputs }));
  noteRun(run.getState());

  return {
    view,
    enqueue(jobs: readonly ScaleJob[]): void {
      advance(enqueue(view.getState(), jobs));
    },
    pause(): void {
      view.setState({ paused: true });
      if (view.getState().current) experiment.pause();
    },
    resume(): void {
      const { current } = view.getState();
      view.setState({ paused: false });
      if (current) experiment.play(current.job.steps);
      else advance(view.getState());
    },
    /** Gives up the current run. */
    skip: () => leave(skip),
    /** Gives up the current run and all that wait. */
    stop: () => leave(empty),
    setCommon(part: Partial<ScaleCommon>): void {
      view.setState({ common: { ...view.getState().common, ...part } });
    },
  };

  function leave(how: (queue: ScaleQueue) => ScaleQueue): void {
    const { current } = view.getState();
    view.setState(how(view.getState()));
    if (current) experiment.pause();
    advance(view.getState());
  }

  /** The queue has changed: whatever is next begins. */
  function advance(queue: ScaleQueue): void {
    const next = begin(queue);
    const started = next.current !== null && next.current !== queue.current;
    view.setState(next);
    if (started && next.current) start(next.current.job);
  }

  function start(job: ScaleJob): void {
    before = run.getState().history;
    mine = null;
    stopwatch = createStopwatch();
    changing = true;
    if (!experiment.replace(settingsOfJob(job, settings.getState()))) experiment.reset();
    changing = false;
    experiment.play(job.steps);
  }

  function noteSettings(now: Settings, last: Settings): void {
    if (changing) return;
    const changed = OF_THE_RUN.filter((name) => !sameValue(now[name], last[name]));
    if (changed.length === 0) return;
    const { common } = view.getState();
    const isOfOne = (name: SettingName) => name === 'people' && now['scale.axis'] === 'people';
    const named = changed.filter((name) => name in common && !isOfOne(name)).map((name) => [name, now[name]]);
    view.setState({ ...interrupt(view.getState()), common: { ...common, ...Object.fromEntries(named) } });
  }

  function noteRun(state: RunView): void {
    const fault = look(state);
    const { current, paused } = view.getState();
    if (!current) return;
    if (mine === null) {
      if (state.status === 'stopped') return broke(state);
      if (state.history === before) return;
      mine = state.history;
    }
    if (state.history !== mine) return view.setState(interrupt(view.getState()));
    if (state.status === 'stopped') return broke(state);
    if (fault) {
      advance(fail(view.getState(), fault.code, fault.values));
      return experiment.pause();
    }
    stopwatch.run(state.status === 'playing' && state.frame !== null);
    noteNumbers(state);
    if (state.status === 'paused') return notePause(state);
    // A host may play on what was paused here; the run ends where it should all the same.
    if (state.status === 'playing' && paused) {
      view.setState({ paused: false });
      experiment.play(current.job.steps);
    }
  }

  /** Measures the present run, and what goes into it; what is wrong where that cannot be done. */
  function look({ data, evaluation, startEvaluation }: RunView): CodedError | null {
    if (data?.id !== 'faces' || !evaluation || evaluation === measured) return null;
    measured = evaluation;
    const now = settings.getState();
    const { inputs, seen } = view.getState();
    try {
      if (!Object.hasOwn(inputs, now.difficulty)) {
        view.setState({ inputs: { ...inputs, [now.difficulty]: inputAuc(data) } });
      }
      const auc = encoderAuc(data, evaluation);
      const untrained = evaluation === startEvaluation ? auc : (seen?.untrained ?? null);
      view.setState({ seen: { settings: now, auc, untrained } });
      return null;
    } catch (error) {
      return toCodedError(error);
    }
  }

  function noteNumbers({ frame, evaluation }: RunView): void {
    const { current, seen } = view.getState();
    if (!current) return;
    const step = Math.max(frame?.step ?? 0, evaluation?.step ?? 0);
    const { auc, untrained } = (evaluation && seen) || current;
    if (current.begun && current.step === step && current.auc === auc) return;
    view.setState(progress(view.getState(), { begun: true, step, auc, untrained }));
  }

  function notePause({ pauseReason, evaluation, engine }: RunView): void {
    const { current } = view.getState();
    if (!current) return;
    if (pauseReason === 'not-finite') return advance(fail(view.getState(), 'not-finite', {}));
    const taken = evaluation?.step ?? 0;
    const { job, auc, untrained } = current;
    if (taken < job.steps && pauseReason !== 'nothing-to-learn') return view.setState({ paused: true });
    advance(finish(view.getState(), { ...job, taken, auc, untrained, seconds: stopwatch.seconds(), engine }));
  }

  function broke({ failure }: RunView): void {
    advance(fail(view.getState(), failure?.code ?? 'unexpected', failure?.values ?? {}));
  }
}

/** Counts the time for which it runs. */
function createStopwatch() {
  let spent = 0;
  let since: number | null = null;
  return {
    run(runs: boolean): void {
      const now = performance.now();
      if (since !== null) spent += now - since;
      since = runs ? now : null;
    },
    seconds: () => spent / 1000,
  };
}
