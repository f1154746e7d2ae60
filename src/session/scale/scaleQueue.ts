// The queue of the runs of `scale`: those that wait, the one that trains, the results of the others. Pure functions from one
// state to the next; scaleRuns drives an experiment by them.
import type { ErrorValues } from '../../core/codedError';
import type { EngineKind } from '../../engines/engine';
import { seedAfter } from '../settings/seeds';
import { jobsOf, keyOfJob, onChart, type ScaleAxis, type ScaleCommon, type ScaleJob, sameJob } from './scalePlan';

/** The result of a run. */
export interface ScalePoint extends ScaleJob {
  /** Fewer than `steps` where no picked triplet had a loss for too long; a run that is no longer finite is a failure. */
  readonly taken: number;
  /** On strangers, 0 … 1, at the end and before the first step. */
  readonly auc: number | null;
  readonly untrained: number | null;
  /** Spent on training, s. */
  readonly seconds: number;
  readonly engine: EngineKind;
}

/** The run that trains. */
export interface ScaleRun {
  readonly job: ScaleJob;
  /** Its data are there and its first step can be taken. */
  readonly begun: boolean;
  readonly step: number;
  readonly auc: number | null;
  readonly untrained: number | null;
}

export interface ScaleFailure {
  readonly job: ScaleJob;
  readonly code: string;
  readonly values: ErrorValues;
}

export interface ScaleQueue {
  readonly points: readonly ScalePoint[];
  readonly failures: readonly ScaleFailure[];
  /** In the order in which they are taken. */
  readonly waiting: readonly ScaleJob[];
  readonly current: ScaleRun | null;
  /** By the reader, or because something went wrong; nothing begins by itself. */
  readonly paused: boolean;
}

export const EMPTY_QUEUE: ScaleQueue = { points: [], failures: [], waiting: [], current: null, paused: false };

/** The next runs of a chart: those that its latest seed still lacks, or all of another seed. */
export interface Round {
  readonly seed: number;
  readonly jobs: readonly ScaleJob[];
  /** None of this seed is there yet. */
  readonly fresh: boolean;
}

/** Adds jobs that have no result, do not wait and do not train. Jobs that failed before are tried again. */
export function enqueue(queue: ScaleQueue, jobs: readonly ScaleJob[]): ScaleQueue {
  const known = knownKeys(queue);
  const added = jobs.filter((job) => !known.has(keyOfJob(job)));
  const again = new Set(added.map(keyOfJob));
  return {
    ...queue,
    waiting: [...queue.waiting, ...added],
    failures: queue.failures.filter(({ job }) => !again.has(keyOfJob(job))),
    paused: isIdle(queue) ? false : queue.paused,
  };
}

/** Takes the first that waits, unless one trains already or the queue is paused. */
export function begin(queue: ScaleQueue): ScaleQueue {
  const [job, ...waiting] = queue.waiting;
  if (queue.current || queue.paused || !job) return queue;
  return { ...queue, waiting, current: { job, begun: false, step: 0, auc: null, untrained: null } };
}

export function progress(queue: ScaleQueue, part: Partial<Omit<ScaleRun, 'job'>>): ScaleQueue {
  return queue.current ? { ...queue, current: { ...queue.current, ...part } } : queue;
}

/** The run is over. Its result replaces an earlier one of the same job. */
export function finish(queue: ScaleQueue, point: ScalePoint): ScaleQueue {
  const points = queue.points.filter((other) => !sameJob(other, point));
  return { ...queue, points: [...points, point], current: null };
}

/** A run that was not of the queue has come to its end. A result that is there stays; one that waits need not be run. */
export function adopt(queue: ScaleQueue, point: ScalePoint): ScaleQueue {
  if (queue.points.some((other) => sameJob(other, point))) return queue;
  return {
    ...queue,
    points: [...queue.points, point],
    waiting: queue.waiting.filter((job) => !sameJob(job, point)),
    failures: queue.failures.filter(({ job }) => !sameJob(job, point)),
  };
}

/** The run broke: its reason is kept, and the next one waits for the reader. */
export function fail(queue: ScaleQueue, code: string, values: ErrorValues): ScaleQueue {
  if (!queue.current) return queue;
  const { job } = queue.current;
  const failures = queue.failures.filter((other) => !sameJob(other.job, job));
  return {
    ...queue,
    failures: [...failures, { job, code, values }],
    current: null,
    paused: queue.waiting.length > 0,
  };
}

/** Another run was started by hand: this one begins anew when the reader resumes the queue. */
export function interrupt(queue: ScaleQueue): ScaleQueue {
  if (!queue.current) return queue;
  return { ...queue, waiting: [queue.current.job, ...queue.waiting], current: null, paused: true };
}

/** Gives up the run that trains; the next one takes its turn. */
export function skip(queue: ScaleQueue): ScaleQueue {
  return { ...queue, current: null, paused: false };
}

/** Gives up all that is not over. */
export function empty(queue: ScaleQueue): ScaleQueue {
  return { ...queue, waiting: [], current: null, paused: false };
}

export function isIdle({ current, waiting }: ScaleQueue): boolean {
  return current === null && waiting.length === 0;
}

export function nextRound(queue: ScaleQueue, axis: ScaleAxis, common: ScaleCommon): Round {
  const known = knownKeys(queue);
  for (let seed = common.seed; ; seed = seedAfter(seed)) {
    const all = jobsOf(axis, common, seed);
    const jobs = all.filter((job) => !known.has(keyOfJob(job)));
    if (jobs.length > 0) return { seed, jobs, fresh: jobs.length === all.length };
  }
}

export function pointsOn(queue: ScaleQueue, axis: ScaleAxis, common: ScaleCommon): readonly ScalePoint[] {
  return queue.points.filter((point) => onChart(axis, common, point));
}

function knownKeys({ points, waiting, current }: ScaleQueue): ReadonlySet<string> {
  return new Set([...points, ...waiting, ...(current ? [current.job] : [])].map(keyOfJob));
}
