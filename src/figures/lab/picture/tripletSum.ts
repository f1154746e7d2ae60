// The loss of the followed triplet as a sum of the numbers that are on screen. Pure.
import { inUnit } from '../../../core/loss/distanceUnit';
import { tripletLoss } from '../../../core/loss/triplet';
import { equalsSign, written } from '../../../i18n/quantities';
import type { LossRule } from '../../../views/stage/scene';

export interface TripletSum {
  /** Where the negative stands; `soft`: there is no ring to stand in. */
  readonly stands: 'nearer' | 'inside' | 'outside' | 'soft';
  /** d(a,p), d(a,n), margin and loss, in the unit that the loss compares. */
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  readonly margin: number;
  readonly loss: number;
  /** Between the sum and the loss; where there is no loss, between d(a,p) + margin and d(a,n). `≈` where rounding breaks it. */
  readonly sign: '=' | '≈' | 'less';
}

const DECIMALS = 2;

/** `anchorPositive`, `anchorNegative`: plain distances, as frames carry them. */
export function tripletSum(anchorPositive: number, anchorNegative: number, rule: LossRule): TripletSum {
  const ap = inUnit(anchorPositive, rule.distance);
  const an = inUnit(anchorNegative, rule.distance);
  const { margin } = rule;
  const loss = tripletLoss(ap, an, margin, rule.loss);
  const numbers = { anchorPositive: ap, anchorNegative: an, margin, loss };
  if (rule.loss === 'soft') {
    const ofRounded = Math.log1p(Math.exp(rounded(ap) - rounded(an)));
    return { stands: 'soft', ...numbers, sign: written.sum(ofRounded) === written.sum(loss) ? '=' : '≈' };
  }
  if (loss > 0) {
    return { stands: an < ap ? 'nearer' : 'inside', ...numbers, sign: equalsSign([ap, margin, -an], loss, DECIMALS) };
  }
  // In hundredths, which add up exactly.
  const left = Math.round(100 * rounded(ap)) + Math.round(100 * rounded(margin));
  return { stands: 'outside', ...numbers, sign: left < Math.round(100 * rounded(an)) ? 'less' : '≈' };
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
