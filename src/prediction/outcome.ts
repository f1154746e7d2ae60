// The outcome of a card's run, from the run's view, in numbers; the sentences belong to the chapters.
import type { RunView } from '../session/run/runStore';
import type { Measured, Outcome } from './cardRun';

/** Single batches differ much; the end of a run is the mean of so many last steps. */
const RECENT = 10;

/** Null until the run has been measured at its start and at its last step. */
export function outcomeOf({ run, startEvaluation, evaluation, frame, history }: RunView): Outcome | null {
  const { rows } = history;
  const count = rows.step.length;
  if (!startEvaluation || !evaluation || !frame || count === 0 || evaluation.step < frame.step) return null;
  return {
    run,
    steps: frame.step,
    before: measured(startEvaluation, rows, 0, 1),
    after: measured(evaluation, rows, Math.max(0, count - RECENT), count),
  };
}

function measured(
  { recall, auc, meanSame, meanDifferent }: NonNullable<RunView['evaluation']>,
  { loss, teachingShare, activeFraction }: RunView['history']['rows'],
  from: number,
  to: number,
): Measured {
  return {
    recall,
    auc,
    same: meanSame,
    different: meanDifferent,
    loss: mean(loss, from, to),
    teaching: mean(teachingShare, from, to),
    active: mean(activeFraction, from, to),
  };
}

function mean(values: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i];
  return sum / (to - from);
}
