// Drives an experiment through the runs of `scale`, one after another, each by a plan: the reader or a host can pause a run,
// change it or scroll away meanwhile. The results are kept for the whole page.
import { createStore } from 'zustand/vanilla';
import { type CodedError, toCodedError } from '../../core/codedError';
import type { Experiment } from '../run/experiment';
import { runPlan } from '../run/plan';
import type { RunView } from '../run/runStore';
import { SETTING_NAMES, type SettingName, type Settings, settingRow } from '../settings/settingsTable';
import { sameValue } from '../settings/settingValue';
import { encoderAuc, inputAuc } from './scaleMeasure';
import { commonOf, jobOf, type ScaleCommon, type ScaleJob, sameJob, settingsOfJob } from './scalePlan';
import {
  adopt,
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
  /** The settings that all runs to come share. */
  readonly common: ScaleCommon;
  /** AUC on strangers of the raw pixels, by difficulty; null where there are no pairs to take it over. */
  readonly inputs: Readonly<Partial<Record<ScaleCommon['difficulty'], number | null>>>;
  /** The present run, also one that is not of the queue: AUC on strangers at its last measurement, and before its first step. */
  readonly seen: Seen | null;
  /** The figure was put away in the middle of its queue. What was not over has come back with it, and the run that trained begins anew. */
  readonly cameBack: boolean;
}

export interface Seen {
  readonly settings: Settings;
  readonly auc: number | null;
  readonly untrained: number | null;
}

export type ScaleRuns = ReturnType<typeof createScaleRuns>;

/** Runs that are over, and those that are not, for a figure that is put away and comes back. */
export interface ScaleResults {
  points: readonly ScalePoint[];
  inputs: ScaleView['inputs'];
  unfinished: Unfinished | null;
}

/** The queue of a figure that was put away. */
interface Unfinished {
  /** The one that trained is the first. */
  readonly jobs: readonly ScaleJob[];
  readonly paused: boolean;
  readonly common: ScaleCommon;
}

const pageResults: ScaleResults = { points: [], inputs: {}, unfinished: null };

/** Settings that make another run of it. */
const OF_THE_RUN = SETTING_NAMES.filter((name) => ['live', 'restart'].includes(settingRow(name).effect));

export function createScaleRuns(experiment: Experiment, results: ScaleResults = pageResults) {
  const { run, settings } = experiment;
  const left = unfinishedOf(results);
  const view = createStore<ScaleView>()(() => ({
    ...EMPTY_QUEUE,
    points: results.points,
    inputs: results.inputs,
    waiting: left?.jobs ?? [],
    paused: left?.paused ?? false,
    common: left?.common ?? commonOf(settings.getState()),
    seen: null,
    cameBack: left !== null,
  }));
  /** Ends the events of the current run's plan. */
  let dropPlan = () => {};
  /** The last evaluation that was measured, and the error where that failed. */
  let measured: RunView['evaluation'] = null;
  let fault: CodedError | null = null;
  let stopwatch = createStopwatch();
  /** This file changes the settings. */
  let changing = false;
  /** Somebody has paused the present run. A run that has taken its last step pauses too, before its last frame is here. */
  let held = false;
  /** No figure shows the runs. Its experiment may be gone, and what becomes of them then is not the end of the queue. */
  let away = false;

  run.subscribe(look);
  run.subscribe(noteOther);
  settings.subscribe(noteSettings);
  view.subscribe(({ points, inputs, ...queue }) => {
    Object.assign(results, { points, inputs, ...(!away && { unfinished: leftOf(queue) }) });
  });
  look(run.getState());

  return {
    view,
    /** A figure shows the runs: a queue that came back goes on. */
    enter(): void {
      away = false;
      advance(view.getState());
    },
    leave(): void {
      away = true;
    },
    enqueue(jobs: readonly ScaleJob[]): void {
      advance(enqueue(view.getState(), jobs));
    },
    pause(): void {
      held = true;
      view.setState({ paused: true });
      if (view.getState().current) experiment.pause();
    },
    resume(): void {
      const { current } = view.getState();
      held = false;
      view.setState({ paused: false });
      if (current) experiment.play();
      else advance(view.getState());
    },
    /** Gives up the current run. */
    skip: () => giveUp(skip),
    /** Gives up the current run and all that wait. */
    stop: () => giveUp(empty),
    setCommon(part: Partial<ScaleCommon>): void {
      view.setState({ common: { ...view.getState().common, ...part } });
    },
  };

  function giveUp(how: (queue: ScaleQueue) => ScaleQueue): void {
    const { current } = view.getState();
    dropPlan();
    view.setState({ ...how(view.getState()), cameBack: false });
    if (current) experiment.pause();
    advance(view.getState());
  }

  /** Takes over a changed queue and starts the next run, if one is due. */
  function advance(queue: ScaleQueue): void {
    const next = begin(queue);
    const started = next.current !== null && next.current !== queue.current;
    view.setState(next);
    if (started && next.current) start(next.current.job);
  }

  function start(job: ScaleJob): void {
    stopwatch = createStopwatch();
    fault = null;
    held = false;
    changing = true;
    dropPlan = runPlan(
      experiment,
      { settings: settingsOfJob(job, settings.getState()), changes: [], stopAt: job.steps },
      {
        progress: noteProgress,
        done: (state) => noteEnd(job, state),
        interrupted: () => view.setState(interrupt(view.getState())),
        failed: (code, values) => advance(fail(view.getState(), code, values)),
      },
    );
    changing = false;
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

  function noteProgress(state: RunView): void {
    if (fault) {
      const { code, values } = fault;
      dropPlan();
      advance(fail(view.getState(), code, values));
      return experiment.pause();
    }
    stopwatch.run(state.status === 'playing' && state.frame !== null);
    noteNumbers(state);
    if (state.pauseReason === 'asked') held = true;
    else if (state.status === 'playing') held = false;
    // A host may pause here, or play on what was paused here.
    const { paused } = view.getState();
    if (state.status === 'paused' && !paused) view.setState({ paused: true });
    else if (state.status === 'playing' && paused) view.setState({ paused: false });
  }

  /** Measures the present run, and its inputs once for each difficulty. */
  function look({ data, evaluation, startEvaluation }: RunView): void {
    if (data?.id !== 'faces' || !evaluation || evaluation === measured) return;
    measured = evaluation;
    fault = null;
    const now = settings.getState();
    const { inputs, seen } = view.getState();
    try {
      if (!Object.hasOwn(inputs, now.difficulty)) {
        view.setState({ inputs: { ...inputs, [now.difficulty]: inputAuc(data) } });
      }
      const auc = encoderAuc(data, evaluation);
      const untrained = evaluation === startEvaluation ? auc : (seen?.untrained ?? null);
      view.setState({ seen: { settings: now, auc, untrained } });
    } catch (error) {
      fault = toCodedError(error);
    }
  }

  /** A run that a prediction card, the reader or a host has started and that is one of the chart's own becomes its point. */
  function noteOther(state: RunView, last: RunView): void {
    if (state.run !== last.run) stopwatch = createStopwatch();
    if (view.getState().current) return;
    stopwatch.run(state.status === 'playing' && state.frame !== null);
    const job = jobOfRun(state, view.getState().common.steps);
    const { seen } = view.getState();
    // A change before the first step leaves no trace but the present settings.
    if (!job || !seen || fault || !jobOf(settings.getState(), job.steps)) return;
    const { auc, untrained } = seen;
    const taken = state.evaluation?.step ?? 0;
    const point = { ...job, taken, auc, untrained, seconds: stopwatch.seconds(), engine: state.engine };
    view.setState(adopt(view.getState(), point));
  }

  function noteNumbers({ frame, evaluation }: RunView): void {
    const { current, seen } = view.getState();
    if (!current) return;
    const step = Math.max(frame?.step ?? 0, evaluation?.step ?? 0);
    const { auc, untrained } = (evaluation && seen) || current;
    if (current.begun && current.step === step && current.auc === auc) return;
    view.setState(progress(view.getState(), { begun: true, step, auc, untrained }));
  }

  function noteEnd(job: ScaleJob, state: RunView): void {
    stopwatch.run(false);
    noteNumbers(state);
    const { current } = view.getState();
    if (!current) return;
    if (state.pauseReason === 'not-finite') return advance(fail(view.getState(), 'not-finite', {}));
    const { auc, untrained } = current;
    const taken = state.evaluation?.step ?? 0;
    advance(
      finish(
        { ...view.getState(), paused: held },
        { ...job, taken, auc, untrained, seconds: stopwatch.seconds(), engine: state.engine },
      ),
    );
    view.setState({ cameBack: false });
  }
}

function leftOf({ current, waiting, paused, common }: Omit<ScaleView, 'points' | 'inputs'>): Unfinished | null {
  const jobs = current ? [current.job, ...waiting] : waiting;
  return jobs.length > 0 ? { jobs, paused, common } : null;
}

/** Without runs that came to their end after the figure was put away. */
function unfinishedOf({ points, unfinished }: ScaleResults): Unfinished | null {
  const jobs = unfinished?.jobs.filter((job) => !points.some((point) => sameJob(point, job))) ?? [];
  return unfinished && jobs.length > 0 ? { ...unfinished, jobs } : null;
}

/** The run of the chart that has come to its end here, as it was started and with no change on its way; null of any other. */
function jobOfRun(
  { status, pauseReason, startedWith, frame, evaluation, history, rewoundTo }: RunView,
  steps: number,
): ScaleJob | null {
  if (status !== 'paused' || !startedWith || !frame || evaluation?.step !== frame.step) return null;
  const ended = frame.step === steps || (pauseReason === 'nothing-to-learn' && frame.step < steps);
  return ended && rewoundTo === null && history.changes.length <= 1 ? jobOf(startedWith, steps) : null;
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
