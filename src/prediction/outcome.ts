// The outcome of a card's run, from the run's view, in numbers; the sentences belong to the chapters.
import { rocArea } from '../core/evaluation/verification';
import { inUnit } from '../core/loss/distanceUnit';
import type { Distance } from '../core/loss/kinds';
import type { DataSet } from '../data/dataSet';
import { embeddingPairs, heldOutHalves } from '../figures/parts/verification/measure';
import { falseAccepts } from '../session/fairness/fairnessMeasure';
import { recentMean } from '../session/run/history/recentMean';
import type { RunView } from '../session/run/runStore';
import { comparedDistance } from '../session/settings/comparedDistance';
import type { Followed, Measured, Outcome } from './cardRun';

/** Null until the run, and each of those that keep step with it, has been measured at its start and at its last step. */
export function outcomeOf(view: RunView, others: readonly RunView[] = []): Outcome | null {
  const { run, data, startedWith, startEvaluation, evaluation, frame, history } = view;
  const { rows } = history;
  const unit = startedWith ? comparedDistance(startedWith) : 'plain';
  if (!startEvaluation || !evaluation || !frame || rows.step.length === 0 || evaluation.step < frame.step) return null;
  const beside = others.map((other) => outcomeOf(other)?.after ?? null).filter((after) => after !== null);
  if (beside.length < others.length) return null;
  const trait = startedWith?.['fairness.trait'] ?? 'none';
  return {
    run,
    steps: frame.step,
    unit,
    before: measured(startEvaluation, data, unit, rows, (values) => values[0]),
    after: measured(evaluation, data, unit, rows, recentMean),
    followed: followedOf(history, frame.step, unit),
    others: beside,
    falseAccepts: data && trait !== 'none' ? falseAccepts(data, evaluation, trait) : null,
  };
}

function measured(
  evaluation: NonNullable<RunView['evaluation']>,
  data: DataSet | null,
  unit: Distance,
  { loss, teachingShare, activeFraction }: RunView['history']['rows'],
  overSteps: (values: readonly number[]) => number | null,
): Measured {
  const { recall, meanSame, meanDifferent, meanSquaredSame, meanSquaredDifferent } = evaluation;
  return {
    recall,
    auc: data && rocArea(embeddingPairs(evaluation, heldOutHalves(data).judging)),
    same: unit === 'squared' ? meanSquaredSame : meanSame,
    different: unit === 'squared' ? meanSquaredDifferent : meanDifferent,
    loss: overSteps(loss),
    teaching: overSteps(teachingShare),
    active: overSteps(activeFraction),
  };
}

function followedOf({ triplet }: RunView['history'], end: number, unit: Distance): Outcome['followed'] {
  const last = triplet.step.length - 1;
  if (triplet.step[0] !== 0 || triplet.step[last] !== end) return null;
  const at = (place: number): Followed => ({
    anchorPositive: inUnit(triplet.anchorPositive[place], unit),
    anchorNegative: inUnit(triplet.anchorNegative[place], unit),
  });
  return { before: at(0), after: at(last) };
}
