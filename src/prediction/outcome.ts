// The outcome of a card's run, from the run's view, in numbers; the sentences belong to the chapters.

import type { Distance } from '../core/loss/kinds';
import { recentMean } from '../session/run/history/recentMean';
import type { RunView } from '../session/run/runStore';
import { comparedDistance } from '../session/settings/comparedDistance';
import type { Measured, Outcome } from './cardRun';

/** Null until the run has been measured at its start and at its last step. */
export function outcomeOf({ run, startedWith, startEvaluation, evaluation, frame, history }: RunView): Outcome | null {
  const { rows } = history;
  const unit = startedWith ? comparedDistance(startedWith) : 'plain';
  if (!startEvaluation || !evaluation || !frame || rows.step.length === 0 || evaluation.step < frame.step) return null;
  return {
    run,
    steps: frame.step,
    unit,
    closer: ratio(startEvaluation.meanDifferent, evaluation.meanDifferent),
    before: measured(startEvaluation, unit, rows, (values) => values[0]),
    after: measured(evaluation, unit, rows, recentMean),
  };
}

function measured(
  { recall, auc, meanSame, meanDifferent, meanSquaredSame, meanSquaredDifferent }: NonNullable<RunView['evaluation']>,
  unit: Distance,
  { loss, teachingShare, activeFraction }: RunView['history']['rows'],
  overSteps: (values: readonly number[]) => number | null,
): Measured {
  return {
    recall,
    auc,
    same: unit === 'squared' ? meanSquaredSame : meanSame,
    different: unit === 'squared' ? meanSquaredDifferent : meanDifferent,
    loss: overSteps(loss),
    teaching: overSteps(teachingShare),
    active: overSteps(activeFraction),
  };
}

function ratio(before: number | null, after: number | null): number | null {
  return before !== null && after !== null && after > 0 ? before / after : null;
}
