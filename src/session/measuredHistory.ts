// What the censuses of a run have found, in order: the lines of a chart over the whole run. Frames are too many to
// measure the whole space in each, so these are few.
import type { Census } from '../engine/protocol';

export interface MeasuredHistory {
  readonly step: readonly number[];
  /** Recall@1 on held-out items; NaN where it is not defined. */
  readonly recall: readonly number[];
}

export const NOTHING_MEASURED: MeasuredHistory = { step: [], recall: [] };

/** With this census at its end; what a run that went back had found later is dropped. */
export function withCensus({ step, recall }: MeasuredHistory, census: Census): MeasuredHistory {
  let keep = step.length;
  while (keep > 0 && step[keep - 1] >= census.step) keep--;
  return {
    step: [...step.slice(0, keep), census.step],
    recall: [...recall.slice(0, keep), census.recall ?? Number.NaN],
  };
}
