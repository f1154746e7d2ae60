// The loss of the followed triplet as a sum of the numbers that are on screen. Pure: rounds, and says where the rounded numbers no
// longer add up.
import { tripletLoss } from '../../../core/loss/triplet';
import type { LossRule } from '../../../views/stage/scene';

export interface TripletSum {
  /** Where the negative stands; `soft`: there is no ring to stand in. */
  readonly stands: 'nearer' | 'inside' | 'outside' | 'soft';
  /** d(a,p), d(a,n), margin and loss, in the unit that the loss counts in. */
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  readonly margin: number;
  readonly loss: number;
  /** Between the two sides: of the loss, or, where there is none, of the negative's distance. */
  readonly sign: '=' | '≈' | 'less';
}

const HUNDREDTHS = 100;

/** `anchorPositive`, `anchorNegative`: plain distances, as frames carry them. */
export function tripletSum(anchorPositive: number, anchorNegative: number, rule: LossRule): TripletSum {
  const power = rule.distance === 'squared' ? 2 : 1;
  const ap = anchorPositive ** power;
  const an = anchorNegative ** power;
  const { margin } = rule;
  const loss = tripletLoss(ap, an, margin, rule.loss);
  const numbers = { anchorPositive: ap, anchorNegative: an, margin, loss };
  if (rule.loss === 'soft') {
    const holds = rounded(Math.log1p(Math.exp((rounded(ap) - rounded(an)) / HUNDREDTHS))) === rounded(loss);
    return { stands: 'soft', ...numbers, sign: holds ? '=' : '≈' };
  }
  const left = rounded(ap) + rounded(margin);
  if (loss > 0) {
    const holds = left - rounded(an) === rounded(loss);
    return { stands: an < ap ? 'nearer' : 'inside', ...numbers, sign: holds ? '=' : '≈' };
  }
  return { stands: 'outside', ...numbers, sign: left < rounded(an) ? 'less' : '≈' };
}

/** In hundredths, as two decimals show it. */
function rounded(value: number): number {
  return Math.round(value * HUNDREDTHS);
}
