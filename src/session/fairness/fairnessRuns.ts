// Drives an experiment through the runs of `fairness`, one after another, each by a plan: the reader or a host can pause a run,
// change it or scroll away meanwhile. The results, and what waits, are kept for the whole page.
import { createStore } from 'zustand/vanilla';
import { type ErrorValues, toCodedError } from '../../core/codedError';
import type { GroupTrait } from '../../data/faces/groupShares';
import type { Experiment } from '../run/experiment';
import { runPlan } from '../run/plan';
import type { RunView } from '../run/runStore';
import { SETTING_NAMES, type SettingName, type Settings, settingRow } from '../settings/settingsTable';
import { sameValue } from '../settings/settingValue';
import { type FairnessNumbers, measureGroups } from './fairnessMeasure';
import { commonOf, type FairnessCommon, type FairnessJob, jobOf, keyOfJob, settingsOfJob } from './fairnessPlan';

export interface FairnessResult {
  readonly job: FairnessJob;
  /** Fewer than `steps` where no picked triplet had a loss for too long. */
  readonly taken: number;
  readonly numbers: FairnessNumbers;
}

export interface FairnessView {
  /** The settings that all runs to come share. */
  readonly common: FairnessCommon;
  /** By `keyOfJob`. */
  readonly results: ReadonlyMap<string, FairnessResult>;
  /** In the order in which they are taken. */
  readonly waiting: readonly FairnessJob[];
  /** The run that trains; `begun`: its data are there. */
  readonly current: { readonly job: FairnessJob; readonly begun: boolean; readonly step: number } | null;
  /** By the reader, or because something went wrong; nothing begins by itself. */
  readonly paused: boolean;
  readonly failure: { readonly job: FairnessJob; readonly code: string; readonly values: ErrorValues } | null;
}

export type FairnessRuns = ReturnType<typeof createFairnessRuns>;

/** What outlives a figure that is put away. */
export interface FairnessMemory {
  results: FairnessView['results'];
  /** The run that trained is the first: it begins anew. */
  unfinished: readonly FairnessJob[];
}

const pageMemory: FairnessMemory = { results: new Map(), unfinished: [] };

const OF_THE_RUN = SETTING_NAMES.filter((name) => ['live', 'restart'].includes(settingRow(name).effect));
const CHOSEN: readonly SettingName[] = [
  'seed',
  'people',
  'itemsPerPerson',
  'difficulty',
  'fairness.trait',
  'fairness.share',
];

export function createFairnessRuns(experiment: Experiment, memory: FairnessMemory = pageMemory) {
  const { run, settings } = experiment;
  const view = createStore<FairnessView>()(() => ({
    common: commonOf(settings.getState()),
    results: memory.results,
    waiting: memory.unfinished,
    current: null,
    paused: false,
    failure: null,
  }));
  /** Ends the events of the current run's plan. */
  let dropPlan = () => {};
  /** This file changes the settings. */
  let changing = false;
  /** No figure shows the runs: its experiment may be gone, and that is not the end of the queue. */
  let away = true;

  settings.subscribe(noteSettings);
  run.subscribe(noteOther);
  view.subscribe(({ results, waiting, current }) => {
    memory.results = results;
    if (!away) memory.unfinished = current ? [current.job, ...waiting] : waiting;
  });

  return {
    view,
    /** A figure shows the runs: a queue that came back goes on. */
    enter(): void {
      away = false;
      advance();
    },
    leave(): void {
      away = true;
    },
    /** Those that have no result, do not wait and do not train. */
    enqueue(jobs: readonly FairnessJob[]): void {
      const { results, waiting, current } = view.getState();
      const known = new Set([...results.keys(), ...[...waiting, ...(current ? [current.job] : [])].map(keyOfJob)]);
      const idle = waiting.length === 0 && !current;
      const added = jobs.filter((job) => !known.has(keyOfJob(job)));
      view.setState({ waiting: [...waiting, ...added], failure: null, ...(idle && { paused: false }) });
      advance();
    },
    pause(): void {
      view.setState({ paused: true });
      if (view.getState().current) experiment.pause();
    },
    resume(): void {
      view.setState({ paused: false });
      if (view.getState().current) experiment.play();
      else advance();
    },
    /** Gives up the current run and all that wait. */
    stop(): void {
      const { current } = view.getState();
      dropPlan();
      view.setState({ waiting: [], current: null, paused: false });
      if (current) experiment.pause();
    },
    setCommon(part: Partial<FairnessCommon>): void {
      view.setState({ common: { ...view.getState().common, ...part } });
    },
  };

  /** Starts the next run, if one is due. */
  function advance(): void {
    const { waiting, current, paused } = view.getState();
    const [job, ...others] = waiting;
    if (current || paused || !job) return;
    view.setState({ waiting: others, current: { job, begun: false, step: 0 } });
    changing = true;
    dropPlan = runPlan(
      experiment,
      { settings: settingsOfJob(job, settings.getState()), changes: [], stopAt: job.steps },
      {
        progress: noteProgress,
        done: (state) => noteEnd(job, state),
        interrupted: () => putBack(job),
        failed: (code, values) => fail(job, code, values),
      },
    );
    changing = false;
  }

  /** Another run was started by hand: this one begins anew when the reader resumes the queue. */
  function putBack(job: FairnessJob): void {
    view.setState({ waiting: [job, ...view.getState().waiting], current: null, paused: true });
  }

  function fail(job: FairnessJob, code: string, values: ErrorValues): void {
    const { waiting } = view.getState();
    view.setState({ failure: { job, code, values }, current: null, paused: waiting.length > 0 });
  }

  function noteProgress({ frame, status, pauseReason }: RunView): void {
    const { current, paused } = view.getState();
    if (!current) return;
    view.setState({ current: { ...current, begun: frame !== null, step: frame?.step ?? 0 } });
    // A host may pause here, or play on what was paused here.
    if (status === 'paused' && pauseReason === 'asked' && !paused) view.setState({ paused: true });
    else if (status === 'playing' && paused) view.setState({ paused: false });
  }

  function noteEnd(job: FairnessJob, state: RunView): void {
    if (state.pauseReason === 'not-finite') return fail(job, 'not-finite', {});
    try {
      keep(job, state, job.trait);
    } catch (error) {
      const { code, values } = toCodedError(error);
      return fail(job, code, values);
    }
    view.setState({ current: null });
    advance();
  }

  /** A run that a card, the reader or a host has started and that is one of the figure's own becomes a result. */
  function noteOther(state: RunView): void {
    const { current, common, results } = view.getState();
    const { status, startedWith, frame, evaluation, history, rewoundTo } = state;
    if (current || status !== 'paused' || !startedWith || frame?.step !== common.steps) return;
    if (evaluation?.step !== frame.step || rewoundTo !== null || history.changes.length > 1) return;
    const job = jobOf(startedWith, common.steps);
    // A change before the first step leaves no other trace.
    if (!job || results.has(keyOfJob(job)) || !jobOf(settings.getState(), common.steps)) return;
    try {
      keep(job, state, job.trait);
    } catch {
      // Numbers that are not finite are no result; the run itself says so.
    }
  }

  function keep(job: FairnessJob, { data, evaluation }: RunView, trait: GroupTrait): void {
    if (!data || !evaluation) return;
    const result = { job, taken: evaluation.step, numbers: measureGroups(data, evaluation, trait) };
    const { results, waiting } = view.getState();
    const key = keyOfJob(job);
    view.setState({
      results: new Map(results).set(key, result),
      waiting: waiting.filter((other) => keyOfJob(other) !== key),
    });
  }

  /** The reader or a host has changed the settings: of runs to come where they have a say in it, and the queue waits. */
  function noteSettings(now: Settings, last: Settings): void {
    if (changing) return;
    const changed = OF_THE_RUN.filter((name) => !sameValue(now[name], last[name]));
    if (changed.length === 0) return;
    const { steps } = view.getState().common;
    if (changed.some((name) => CHOSEN.includes(name))) view.setState({ common: { ...commonOf(now), steps } });
  }
}
