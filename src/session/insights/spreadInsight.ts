// How far items of different classes stand apart, against the start of the run: packed, collapsed, all at one point, or
// nothing to say.

import { bisectRight, mean } from 'd3';
import { collapseState } from '../../core/loss/collapse';
import type { Distance, LossForm } from '../../core/loss/kinds';
import { tripletFormOf } from '../../core/loss/lossTraits';
import type { Live } from '../../engines/engine';
import { evaluationInterval } from '../../training/protocol/evaluationInterval';
import type { Evaluation } from '../../training/protocol/reports';
import type { RunView } from '../run/runStore';
import { comparedDistance } from '../settings/comparedDistance';
import type { Settings } from '../settings/settingsTable';

/** Mean distance of items of different classes, at the start of the run and now, in the unit that the screen shows. */
export interface Spread {
  readonly unit: Distance;
  readonly before: number;
  readonly now: number;
}

export type SpreadInsight =
  | ({ readonly kind: 'packed' } & Spread)
  /** The same, and picked triplets with a loss cost about what coinciding points cost: the margin, or ln 2 under `soft`. */
  | ({ readonly kind: 'collapsed'; readonly loss: LossForm; readonly margin: number } & Spread)
  /** All distances between unseen items are 0. */
  | { readonly kind: 'one-point' };

export function spreadInsight(view: RunView, settings: Settings): SpreadInsight | null {
  const now = view.evaluation;
  const start = view.startEvaluation;
  if (!now || !start || now.meanDifferent === null || start.meanDifferent === null) return null;
  if (now.meanDifferent === 0) return now.meanSame ? null : { kind: 'one-point' };
  const recent = recentLoss(view, now.step, settings);
  const { margin, loss } = recent?.live ?? settings;
  const state = collapseState(now.meanDifferent, start.meanDifferent, recent?.loss ?? Number.NaN, margin, loss);
  if (state === 'none') return null;
  const unit = comparedDistance(settings);
  const spread = { unit, before: meanDifferent(start, unit), now: meanDifferent(now, unit) };
  // What triplets cost is known of steps that were taken alone.
  const form = tripletFormOf(loss);
  return state === 'packed' || !recent || !form
    ? { kind: 'packed', ...spread }
    : { kind: 'collapsed', ...spread, loss: form, margin };
}

function meanDifferent({ meanDifferent: plain, meanSquaredDifferent }: Evaluation, unit: Distance): number {
  return (unit === 'squared' ? meanSquaredDifferent : plain) ?? Number.NaN;
}

/**
 * Mean mined loss of the steps up to an evaluation since the one before: one step alone would make the gauge flicker. Null
 * where there are none, or where they were taken with different settings, so that their mean says nothing.
 */
function recentLoss({ history }: RunView, end: number, { speed, ...settings }: Settings) {
  const { step, loss } = history.rows;
  const begin = end - evaluationInterval(speed);
  const losses = loss.slice(bisectRight(step, begin), bisectRight(step, end));
  const log = history.changes.filter((change) => change.step <= end);
  if (losses.length === 0 || log.some((change, i) => i > 0 && change.step > begin + 1)) return null;
  const live: Pick<Live, 'margin' | 'loss'> = log.at(-1)?.live ?? settings;
  return { loss: mean(losses) ?? Number.NaN, live };
}
