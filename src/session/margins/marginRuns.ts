// Takes the runs of a grid in the page's pool of workers: on request, with pause and resume, and none while the figure rests.
// A run that the rest has cut off is taken again from its start.
import { createStore } from 'zustand/vanilla';
import { type ErrorValues, toCodedError } from '../../core/codedError';
import type { SweepPool } from '../../sweep/page/sweepPool';
import { sharedSweepPool } from '../../sweep/page/sweepPool';
import type { SweepOutcome } from '../../sweep/protocol/sweepProtocol';
import type { DataSurroundings, RenderingProgress } from '../data/runData';
import { liveSettings, runConfig } from '../run/runConfig';
import { createGridData, type GridData } from './gridData';
import type { GridJob } from './marginPlan';

export interface GridResult extends SweepOutcome {
  /** Of the items that its pictures show. */
  readonly shownLabels: Int32Array;
  /** For which runs were taken since the one before it ended, rests and pauses not counted: several are taken at once. */
  readonly seconds: number;
}

export interface MarginView {
  /** `idle`: nothing is wanted; `waiting`: the reader has paused, and runs are left. */
  readonly status: 'idle' | 'running' | 'waiting';
  /** By the key of the job. */
  readonly results: ReadonlyMap<string, GridResult>;
  /** Keys of the jobs that are under way. */
  readonly underWay: ReadonlySet<string>;
  /** Runs that are still wanted, those under way included. */
  readonly left: number;
  /** Why it has stopped. */
  readonly failure: { readonly code: string; readonly values: ErrorValues } | null;
  readonly rendering: RenderingProgress | null;
}

export interface MarginSurroundings extends DataSurroundings {
  readonly pool?: SweepPool;
  readonly now?: () => number;
}

export type MarginRuns = ReturnType<typeof createMarginRuns>;

const NOTHING: MarginView = {
  status: 'idle',
  results: new Map(),
  underWay: new Set(),
  left: 0,
  failure: null,
  rendering: null,
};

/** Steps of the pictures of a run: close together where it moves most. */
const PICTURES = [0, 2, 4, 7, 10, 15, 20, 30, 40, 60, 80, 110, 150, 200, 250, 300, 350, 400];
/** More than three grids; older ones are forgotten. */
const MOST_RESULTS = 400;

export function createMarginRuns(surroundings: MarginSurroundings = {}) {
  const { pool = sharedSweepPool(), now = () => performance.now() } = surroundings;
  const view = createStore<MarginView>()(() => NOTHING);
  const data = createGridData((rendering) => view.setState({ rendering }), surroundings);
  let waiting: readonly GridJob[] = [];
  let resting = false;
  let since: number | null = null;
  /** Runs have been taken for so long since the last one ended, ms. */
  let spent = 0;
  /** Of what is wanted now: what comes from before it was given up counts for no queue. */
  let gone = false;

  return {
    view,
    /** These, and nothing else; what has come already is not taken again. */
    take(jobs: readonly GridJob[]): void {
      const { results, underWay } = view.getState();
      waiting = jobs.filter(({ key }) => !results.has(key) && !underWay.has(key));
      const status = waiting.length + underWay.size > 0 ? 'running' : 'idle';
      view.setState({ status, failure: null });
      serve();
    },
    pause(): void {
      if (view.getState().status === 'running') view.setState({ status: 'waiting' });
      stopwatch();
    },
    resume(): void {
      if (view.getState().status === 'waiting') view.setState({ status: 'running' });
      serve();
    },
    /** Forgets what waits; what is under way comes to its end. */
    stop(): void {
      waiting = [];
      settle();
    },
    rest(rests: boolean): void {
      if (resting === rests) return;
      resting = rests;
      // Its runs are refused with `worker-gone`, and wait again.
      if (resting) pool.close();
      stopwatch();
      serve();
    },
    dispose(): void {
      gone = true;
      waiting = [];
      pool.close();
      data.close();
      view.setState(NOTHING, true);
    },
  };

  function serve(): void {
    while (!gone && !resting && view.getState().status === 'running') {
      const { underWay } = view.getState();
      const [job, ...others] = waiting;
      if (!job || underWay.size >= pool.lanes) break;
      waiting = others;
      view.setState({ underWay: new Set([...underWay, job.key]) });
      void taken(job);
    }
    settle();
  }

  async function taken(job: GridJob): Promise<void> {
    try {
      const source = await data.of(job.settings);
      // A figure that has come to rest meanwhile takes it later.
      if (resting || gone) return leave(job, null, true);
      const outcome = await pool.take(source.sent, runOf(job, source));
      stopwatch();
      leave(job, { ...outcome, shownLabels: source.shownLabels, seconds: spent / 1000 }, false);
      spent = 0;
    } catch (error) {
      const { code, values } = toCodedError(error);
      const cutOff = code === 'worker-gone';
      if (!cutOff && !gone) {
        waiting = [];
        spent = 0;
        view.setState({ failure: { code, values } });
      }
      leave(job, null, cutOff);
    }
  }

  function leave(job: GridJob, result: GridResult | null, again: boolean): void {
    if (gone) return;
    const { underWay, results } = view.getState();
    const rest = new Set(underWay);
    rest.delete(job.key);
    if (again) waiting = [job, ...waiting];
    view.setState({ underWay: rest, results: result ? kept(results, job.key, result) : results });
    serve();
  }

  /** Counts what is left, and notes where nothing is. */
  function settle(): void {
    const { status, underWay, left } = view.getState();
    const count = waiting.length + underWay.size;
    if (count === 0 && status !== 'idle') view.setState({ status: 'idle', left: 0 });
    else if (count !== left) view.setState({ left: count });
    stopwatch();
  }

  /** Adds the time since it was last asked, and counts on while runs are taken. */
  function stopwatch(): void {
    const at = now();
    if (since !== null) spent += at - since;
    since = view.getState().status === 'running' && !resting ? at : null;
  }
}

/** As the lab takes it: what `runConfig` and `liveSettings` make of the same settings. */
function runOf({ settings, steps }: GridJob, { set, shown }: GridData) {
  const { data: _, ...config } = runConfig(settings, set);
  return { config, live: liveSettings(settings), steps, shown, pictures: PICTURES.filter((step) => step <= steps) };
}

function kept(results: MarginView['results'], key: string, result: GridResult): MarginView['results'] {
  const next = new Map(results).set(key, result);
  for (const old of [...next.keys()].slice(0, -MOST_RESULTS)) next.delete(old);
  return next;
}
