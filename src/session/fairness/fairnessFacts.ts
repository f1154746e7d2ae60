// What the runs at one place say together: the numbers of each group over its seeds, how far the groups are apart, and how far
// the seeds are. Pure.
import { GROUPS, type Group } from '../../data/faces/groupShares';
import type { GroupNumbers } from './fairnessMeasure';
import { type FairnessCommon, type FairnessJob, type FairnessPlace, jobAt, keyOfJob } from './fairnessPlan';
import type { FairnessResult, FairnessView } from './fairnessRuns';

export type FairnessQuantity = 'far' | 'val' | 'auc';
export type Thresholds = 'one' | 'each';

export interface PlaceFacts {
  readonly runs: number;
  /** Of each group, one a run. */
  readonly values: Readonly<Record<Group, readonly number[]>>;
  readonly medians: Readonly<Record<Group, number>>;
  /** How far the median of B lies above that of A. */
  readonly gap: number;
  /** The largest difference between two seeds in one group. */
  readonly spread: number;
  /** The group whose number is the higher one in every run; null where runs disagree. */
  readonly higher: Group | null;
}

/** Runs at a place that are over, by seed. */
export function resultsAt(
  { results }: Pick<FairnessView, 'results'>,
  common: FairnessCommon,
  place: FairnessPlace,
): readonly FairnessResult[] {
  return [...results.values()]
    .filter(({ job }) => keyOfJob(job) === keyOfJob(jobAt(common, place, job.seed)))
    .sort((one, other) => one.job.seed - other.job.seed);
}

/** Whether a run is over, trains or waits. */
export function isKnown(
  { results, waiting, current }: Pick<FairnessView, 'results' | 'waiting' | 'current'>,
  job: FairnessJob,
): boolean {
  const key = keyOfJob(job);
  const busy = current ? [current.job, ...waiting] : waiting;
  return results.has(key) || busy.some((other) => keyOfJob(other) === key);
}

/** Null without runs. */
export function factsOf(
  results: readonly FairnessResult[],
  quantity: FairnessQuantity,
  thresholds: Thresholds,
): PlaceFacts | null {
  if (results.length === 0) return null;
  const valuesOf = (group: Group) => results.map(({ numbers }) => numbers[thresholds][group][quantity]);
  const values = { a: valuesOf('a'), b: valuesOf('b') };
  const medians = { a: median(values.a), b: median(values.b) };
  const higherIn = values.a.map((a, run) => Math.sign(values.b[run] - a));
  const higher = higherIn.every((sign) => sign > 0) ? 'b' : higherIn.every((sign) => sign < 0) ? 'a' : null;
  const spread = Math.max(...GROUPS.map((group) => Math.max(...values[group]) - Math.min(...values[group])));
  return { runs: results.length, values, medians, gap: medians.b - medians.a, spread, higher };
}

export function numbersAt(result: FairnessResult, thresholds: Thresholds, group: Group): GroupNumbers {
  return result.numbers[thresholds][group];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
