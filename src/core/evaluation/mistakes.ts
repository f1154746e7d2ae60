// The pairs that a threshold misjudges by most: one class and yet far apart, two classes and yet close together.
import type { PairDistances } from './verification';

/** Two rows, i < j, and their distance. */
export interface Mistake {
  readonly i: number;
  readonly j: number;
  readonly distance: number;
}

export interface Mistakes {
  /** Same-class pairs judged different (D > threshold), farthest first. */
  readonly missed: readonly Mistake[];
  /** Different-class pairs judged the same (D ≤ threshold), nearest first. */
  readonly confused: readonly Mistake[];
}

/** At most `most` of each, ties in the order of the pairs; `pairs` are those of `pairDistances` over the same labels. */
export function worstMistakes(
  pairs: PairDistances,
  labels: ArrayLike<number>,
  threshold: number,
  most: number,
): Mistakes {
  const missed: Mistake[] = [];
  const confused: Mistake[] = [];
  let same = 0;
  let different = 0;
  for (let i = 0; i < labels.length; i++) {
    for (let j = i + 1; j < labels.length; j++) {
      if (labels[i] === labels[j]) {
        const distance = pairs.same[same++];
        if (distance > threshold) keep(missed, { i, j, distance }, most, (kept) => distance > kept.distance);
      } else {
        const distance = pairs.different[different++];
        if (distance <= threshold) keep(confused, { i, j, distance }, most, (kept) => distance < kept.distance);
      }
    }
  }
  return { missed, confused };
}

/** Inserts `found` before the first mistake that it is worse than, and drops the last one if the list gets too long. */
function keep(list: Mistake[], found: Mistake, most: number, isWorse: (kept: Mistake) => boolean): void {
  const place = list.findIndex(isWorse);
  list.splice(place < 0 ? list.length : place, 0, found);
  if (list.length > most) list.pop();
}
