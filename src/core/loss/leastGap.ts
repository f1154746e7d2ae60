// The narrowest of the gaps D_an − D_ap of a batch: a margin wider than that gap gives the loss something to do.
import type { Numbers } from './kinds';
import { anchorsOf } from './validTriplets';

/**
 * The smallest D_an − D_ap greater than `above`, over all valid triplets; Infinity where there is none. `distances` (count,
 * count), labels (count).
 */
export function leastGap(distances: Numbers, labels: ArrayLike<number>, above = Number.NEGATIVE_INFINITY): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { item, positives, negatives } of anchorsOf(labels)) {
    const row = item * labels.length;
    for (const p of positives) {
      for (const n of negatives) {
        const gap = distances[row + n] - distances[row + p];
        if (gap > above && gap < least) least = gap;
      }
    }
  }
  return least;
}
