// The outcome of a card's run, from the run's view, in numbers; the sentences belong to the chapters.
import type { Distance } from '../core/loss/kinds';
import type { RunView } from '../session/run/runStore';
import type { Measured, Outcome } from './cardRun';

/** Single batches differ much; the end of a run is the mean of so many last steps. */
const RECENT = 10;

/** Null until the run has been measured at its start and at its last step. */
export function outcomeOf({ run, startedWith, startEvaluation, evaluation, frame, history }: RunView): Outcome | null {
  const { rows } = history;
  const unit = startedWith?.distance ?? 'plain';
  const count = rows.step.length;
  if (!startEvaluation || !evaluation || !frame || count === 0 || evaluation.step < frame.step) return null;
  return {
    run,
    steps: frame.step,
    unit,
    closer: ratio(startEvaluation.meanDifferent, evaluation.meanDifferent),
    before: measured(startEvaluation, unit, rows, 0, 1),
    after: measured(evaluation, unit, rows, Math.max(0, count - RECENT), count),
  };
}

function measured(
  { recall, auc, meanSame, meanDifferent, meanSquaredSame, meanSquaredDifferent }: NonNullable<RunView['evaluation']>,
  unit: Distance,
  { loss, teachingShare, activeFraction }: RunView['history']['rows'],
  from: number,
  to: number,
): Measured {
  return {
    recall,
    auc,
    same: unit === 'squared' ? meanSquaredSame : meanSame,
    different: unit === 'squared' ? meanSquaredDifferent : meanDifferent,
    loss: mean(loss, from, to),
    teaching: mean(teachingShare, from, to),
    active: mean(activeFraction, from, to),
  };
}

function ratio(before: number | null, after: number | null): number | null {
  return before !== null && after !== null && after > 0 ? before / after : null;
}

function mean(values: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i];
  return sum / (to - from);
}
