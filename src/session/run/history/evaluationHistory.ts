// The results of a run's evaluations, in the order of steps: a line of a chart over the whole run. An evaluation measures
// all embeddings, which is too slow for every frame, so there are far fewer of them than frames.
import type { Evaluation } from '../../../training/protocol/reports';
import { type Limits, thinned } from './thinning';

const LIMITS: Limits = { most: 1024, recent: 128 };

export interface EvaluationHistory {
  readonly step: readonly number[];
  /** Recall@1 on held-out items; NaN where it is not defined. */
  readonly recall: readonly number[];
}

export const NO_EVALUATIONS: EvaluationHistory = { step: [], recall: [] };

/** The history with `evaluation` at its end. Entries of the same step or later are dropped: the run went back. */
export function withEvaluation({ step, recall }: EvaluationHistory, evaluation: Evaluation): EvaluationHistory {
  let keep = step.length;
  while (keep > 0 && step[keep - 1] >= evaluation.step) keep--;
  const steps = [...step.slice(0, keep), evaluation.step];
  const recalls = [...recall.slice(0, keep), evaluation.recall ?? Number.NaN];
  const places = thinned(steps, LIMITS);
  return places
    ? { step: places.map((i) => steps[i]), recall: places.map((i) => recalls[i]) }
    : { step: steps, recall: recalls };
}
