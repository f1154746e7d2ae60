// What the arrows of the followed triplet show: where it pulls, and whether and by what it was moved.
import type { Loss } from '../../core/loss/kinds';
import { isTripletLoss } from '../../core/loss/lossTraits';
import type { TripletMotion } from '../../core/loss/tripletMotion';

export type MotionInsight =
  /** There is no step to compare yet. `not-of-triplets`: under this loss a triplet pulls nowhere by itself. */
  | { readonly kind: 'wait' | 'not-of-triplets' }
  /** Angles between pull and move of anchor, positive and negative, degrees; null where one of them is zero. */
  | { readonly kind: 'pulls'; readonly angles: readonly (number | null)[] }
  /** It pulls nowhere: it has no loss, or at its points the loss has no slope. `moved`: it went somewhere all the same. */
  | { readonly kind: 'no-loss' | 'no-slope'; readonly moved: boolean };

export function motionInsight(motion: TripletMotion | null, loss: Loss): MotionInsight {
  if (!isTripletLoss(loss)) return { kind: 'not-of-triplets' };
  if (!motion) return { kind: 'wait' };
  if (motion.pull.some((value) => value !== 0)) return { kind: 'pulls', angles: motion.angles };
  const moved = motion.move.some((value) => value !== 0);
  return { kind: motion.loss > 0 ? 'no-slope' : 'no-loss', moved };
}
