// The measurements of a run up to the step that is on screen, and its distances in one unit. Pure.
import { bisectRight } from 'd3';
import { inUnit } from '../../../core/loss/distanceUnit';
import { outerRadius } from '../../../core/loss/triplet';
import type { RunHistory } from '../../../session/run/history/runHistory';
import type { RowField } from '../../../training/protocol/run';
import type { LossRule } from '../../../views/stage/scene';

/** The rows of these fields up to `step`: after the reader has gone back, later ones are kept but not shown. */
export function rowsUpTo<Field extends RowField>(
  { rows }: RunHistory,
  step: number,
  fields: readonly Field[],
): Readonly<Record<Field | 'step', readonly number[]>> {
  const count = bisectRight(rows.step, step);
  const named = ['step' as const, ...fields].map((field) => [field, rows[field].slice(0, count)]);
  return Object.fromEntries(named) as Record<Field | 'step', readonly number[]>;
}

/** What the loss compares and how; the present setting, for steps of which the run log does not know. */
export type StepRule = Pick<LossRule, 'margin' | 'distance'>;

/** Distances over steps, all in one unit, and how far the margin reached at each step. */
export interface DistanceHistory {
  readonly step: readonly number[];
  readonly anchorPositive: readonly number[];
  readonly anchorNegative: readonly number[];
  /** Where the margin of that step ended. */
  readonly reach: readonly number[];
}

/** The followed triplet's, up to `step`, in the unit of `present`. */
export function tripletHistory({ triplet, changes }: RunHistory, step: number, present: StepRule): DistanceHistory {
  return inOneUnit(triplet, changes, step, present);
}

/** The same after what was measured of triplets that were followed before, with a gap, NaN, where another one has `begun`. */
export function followedHistory(
  { triplet, earlier, changes }: RunHistory,
  step: number,
  present: StepRule,
): DistanceHistory & { readonly begun: readonly number[] } {
  const all = {
    step: earlier.step.concat(triplet.step),
    anchorPositive: earlier.anchorPositive.concat(triplet.anchorPositive),
    anchorNegative: earlier.anchorNegative.concat(triplet.anchorNegative),
  };
  const known = inOneUnit(all, changes, step, present);
  return { ...known, begun: known.step.filter((_, i) => Number.isNaN(known.anchorPositive[i])) };
}

function inOneUnit(
  known: RunHistory['triplet'],
  changes: RunHistory['changes'],
  step: number,
  present: StepRule,
): DistanceHistory {
  const count = bisectRight(known.step, step);
  const unit = present.distance;
  const steps = known.step.slice(0, count);
  const rules = rulesAt(steps, changes, present);
  const plain = known.anchorPositive.slice(0, count);
  return {
    step: steps,
    anchorPositive: plain.map((d) => inUnit(d, unit)),
    anchorNegative: known.anchorNegative.slice(0, count).map((d) => inUnit(d, unit)),
    // The margin of a step is in the unit of that step.
    reach: plain.map((d, i) => inUnit(outerRadius(d, rules[i].margin, rules[i].distance), unit)),
  };
}

/** Means over the batches, up to `step`. A mean in the other unit cannot be converted: such steps are gaps, NaN. */
export function batchHistory(history: RunHistory, step: number, present: StepRule): DistanceHistory {
  const rows = rowsUpTo(history, step, ['meanAnchorPositive', 'meanAnchorNegative']);
  const rules = rulesAt(rows.step, history.changes, present);
  const inPresentUnit = (value: number, i: number) => (rules[i].distance === present.distance ? value : Number.NaN);
  const anchorPositive = rows.meanAnchorPositive.map(inPresentUnit);
  return {
    step: rows.step,
    anchorPositive,
    anchorNegative: rows.meanAnchorNegative.map(inPresentUnit),
    reach: anchorPositive.map((value, i) => value + rules[i].margin),
  };
}

/** What each step was taken with; before the first one, what that was taken with. */
function rulesAt(steps: readonly number[], changes: RunHistory['changes'], present: StepRule): StepRule[] {
  let next = 0;
  let rule: StepRule = changes[0]?.live ?? present;
  return steps.map((step) => {
    while (next < changes.length && changes[next].step <= step) rule = changes[next++].live;
    return rule;
  });
}
