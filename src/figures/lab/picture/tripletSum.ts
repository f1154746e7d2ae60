// The loss of the followed triplet as a sum of the numbers that are on screen. Pure.
import { inUnit } from '../../../core/loss/distanceUnit';
import type { LossForm } from '../../../core/loss/kinds';
import { tripletLoss } from '../../../core/loss/triplet';
import { writtenSum } from '../../../i18n/quantities';
import type { LossRule } from '../../../views/stage/scene';

export interface TripletSum {
  /** Where the negative stands; `tied`: as near as the positive, as written; `soft`: there is no ring to stand in. */
  readonly stands: 'nearer' | 'tied' | 'inside' | 'outside' | 'soft';
  /** d(a,p), d(a,n), margin and loss, in the unit that the loss compares. */
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  readonly margin: number;
  readonly loss: number;
  /** Between the sum and the loss; where there is no loss, between d(a,p) + margin and d(a,n). `≈` where rounding breaks it. */
  readonly sign: '=' | '≈' | 'less';
  /** With how many the numbers are written: as few as let the reader's own sum come out. */
  readonly decimals: number;
}

const DECIMALS = 2;
/** Tried one after the other. */
const FINENESS = [DECIMALS, DECIMALS + 1];

/** Of a loss of triplets. */
export type TripletRule = LossRule & { readonly loss: LossForm };

/** `anchorPositive`, `anchorNegative`: plain distances, as frames carry them. */
export function tripletSum(anchorPositive: number, anchorNegative: number, rule: TripletRule): TripletSum {
  const ap = inUnit(anchorPositive, rule.distance);
  const an = inUnit(anchorNegative, rule.distance);
  const { margin } = rule;
  const loss = tripletLoss(ap, an, margin, rule.loss);
  const numbers = { anchorPositive: ap, anchorNegative: an, margin, loss };
  if (rule.loss === 'soft') {
    const enough = FINENESS.find((few) => {
      const ofRounded = Math.log1p(Math.exp(rounded(ap, few) - rounded(an, few)));
      return rounded(ofRounded, few) === rounded(loss, few);
    });
    return { stands: 'soft', ...numbers, sign: enough === undefined ? '≈' : '=', decimals: enough ?? DECIMALS };
  }
  if (loss > 0) {
    return { stands: standing(ap, an), ...numbers, ...writtenSum([ap, margin, -an], loss, DECIMALS) };
  }
  const enough = FINENESS.find((few) => {
    // In whole units of the last decimal, which add up exactly.
    const units = (value: number) => Math.round(10 ** few * rounded(value, few));
    return units(ap) + units(margin) < units(an);
  });
  return { stands: 'outside', ...numbers, sign: enough === undefined ? '≈' : 'less', decimals: enough ?? DECIMALS };
}

/** Nearer, or as near, is said only where the written distances bear it out. */
function standing(ap: number, an: number): TripletSum['stands'] {
  if (rounded(ap, DECIMALS) === rounded(an, DECIMALS)) return 'tied';
  return an < ap ? 'nearer' : 'inside';
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
