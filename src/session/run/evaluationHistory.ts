// What the evaluations of a run have found, in order: the lines of a chart over the whole run. Frames are too many to
// measure the whole space in each, so these are few.
import type { Evaluation } from '../../training/protocol/reports';

export interface EvaluationHistory {
  readonly step: readonly number[];
  /** Recall@1 on held-out items; NaN where it is not defined. */
  readonly recall: readonly number[];
}

export const NOTHING_MEASURED: EvaluationHistory = { step: [], recall: [] };

/** With this evaluation at its end; what a run that went back had found later is dropped. */
export function withEvaluation({ step, recall }: EvaluationHistory, evaluation: Evaluation): EvaluationHistory {
  let keep = step.length;
  while (keep > 0 && step[keep - 1] >= evaluation.step) keep--;
  return {
    step: [...step.slice(0, keep), evaluation.step],
    recall: [...recall.slice(0, keep), evaluation.recall ?? Number.NaN],
  };
}
