// What the runs of a cell come to, over its seeds: the middle and the spread.
import type { GridCell, GridJob } from './marginPlan';
import type { GridResult, MarginView } from './marginRuns';

export type GridQuantity = 'recall' | 'teaching';

export interface Spread {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** Runs that it is over. */
  readonly count: number;
}

export function resultsOf({ jobs }: GridCell, { results }: Pick<MarginView, 'results'>): readonly GridResult[] {
  return jobs.flatMap(({ key }) => results.get(key) ?? []);
}

/** Seconds for which runs were taken until these had come: rests and pauses not counted, nor those that others took. */
export function secondsOf(jobs: readonly GridJob[], { results }: Pick<MarginView, 'results'>): number {
  return jobs.reduce((sum, { key }) => sum + (results.get(key)?.seconds ?? 0), 0);
}

/** Null where no run has this number. */
export function spreadOf(results: readonly GridResult[], quantity: GridQuantity | 'loss'): Spread | null {
  const values = results.flatMap((result) => result[quantity] ?? []);
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, least: Math.min(...values), most: Math.max(...values), count: values.length };
}
