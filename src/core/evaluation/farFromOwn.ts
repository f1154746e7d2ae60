// Which items stand farthest from the others of their label: with labels that may be wrong, the ones to look at first.
import { labelledCount } from '../labelled';
import { distanceBetween } from '../loss/distance';
import type { Numbers } from '../loss/kinds';

/**
 * Mean plain distance of each item to the others of its label, NaN where there are none. Embeddings `(count, dims)`. Throws
 * `rows-shape`, `labels-length` or `not-finite`.
 */
export function meanDistanceToOwn(embeddings: Numbers, labels: ArrayLike<number>, dims: number): Float64Array {
  const count = labelledCount(embeddings, labels, dims);
  return Float64Array.from({ length: count }, (_, item) => {
    let sum = 0;
    let others = 0;
    for (let other = 0; other < count; other++) {
      if (other === item || labels[other] !== labels[item]) continue;
      sum += distanceBetween(embeddings, item * dims, embeddings, other * dims, dims, 'plain');
      others++;
    }
    return sum / others;
  });
}

/** The rows of the `most` items farthest from their own label, farthest first, ties in the order of the rows. Throws as above. */
export function farthestFromOwn(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  most: number,
): readonly number[] {
  const distances = meanDistanceToOwn(embeddings, labels, dims);
  return [...distances.keys()]
    .filter((row) => !Number.isNaN(distances[row]))
    .sort((a, b) => distances[b] - distances[a])
    .slice(0, most);
}
