// What the numbers in the equation amount to, as one of a few situations that each have a sentence.
import { zoneOf } from '../../core/loss/triplet';
import type { ShownReading } from './useShownReading';

export type Situation = 'hard' | 'semiHard' | 'easy' | 'edge' | 'noMargin' | 'soft';

/** Sums of decimals, as 0.5 − 0.7 + 0.2, miss 0 by this much at most. */
const ROUNDING = 1e-9;

/** The zone of the triplet; `edge` where the sum is just 0, `noMargin` where nothing is asked of an easy one. */
export function situationOf({ anchorPositive, anchorNegative, margin, loss, argument }: ShownReading): Situation {
  if (loss === 'soft') return 'soft';
  const zone = zoneOf(anchorPositive, anchorNegative, margin);
  if (margin === 0 && argument <= 0) return 'noMargin';
  return Math.abs(argument) < ROUNDING ? 'edge' : zone;
}
