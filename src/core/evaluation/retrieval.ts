// Nearest neighbours within one set, in the embedding space and never in a projection; ties go to the lowest index. Recall@1
// is measured with them, and the page shows the neighbours of the item under the pointer.
import { CodedError } from '../codedError';
import { labelledCount } from '../labelled';
import { distanceBetween } from '../loss/distance';
import type { Metric, Numbers } from '../loss/kinds';
import { requireFinite, rowCount } from '../rows';

export interface Recall {
  /** Share of queries whose nearest other item has their class, 0…1; null without a query. */
  readonly recall: number | null;
  /** Items that have at least one other item of their class; the rest are not asked. */
  readonly queries: number;
}

/**
 * Recall@1, leave-one-out (Musgrave et al., arXiv:2003.08505). Embeddings `(count, dims)`, labels `(count)`. Throws
 * `rows-shape`, `labels-length` or `not-finite`.
 */
export function recallAt1(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  metric: Metric = 'plain',
): Recall {
  const sizes = classSizes(embeddings, labels, dims);
  const distances = new Float64Array(labels.length);
  let hits = 0;
  let queries = 0;
  for (let item = 0; item < labels.length; item++) {
    if (sizes.get(labels[item]) === 1) continue;
    measure(embeddings, dims, item, metric, distances);
    let nearest = -1;
    for (let other = 0; other < labels.length; other++) {
      if (other !== item && (nearest < 0 || distances[other] < distances[nearest])) nearest = other;
    }
    queries++;
    if (labels[nearest] === labels[item]) hits++;
  }
  return { recall: queries === 0 ? null : hits / queries, queries };
}

/**
 * The `k` items nearest to `item` by plain distance, nearest first, itself left out; fewer if there are fewer.
 * Embeddings `(count, dims)`. Throws `rows-shape`, `not-finite` or `item-range`.
 */
export function nearestNeighbours(embeddings: Numbers, dims: number, item: number, k: number): Int32Array {
  const count = rowCount(embeddings, dims);
  requireFinite(embeddings, dims);
  if (!(item >= 0 && item < count)) throw new CodedError('item-range', { item, count });
  const distances = measure(embeddings, dims, item, 'plain', new Float64Array(count));
  return Int32Array.from(nearestFirst(distances, item).slice(0, Math.max(0, k)));
}

function measure(embeddings: Numbers, dims: number, item: number, metric: Metric, out: Float64Array): Float64Array {
  for (let other = 0; other < out.length; other++) {
    out[other] = distanceBetween(embeddings, item * dims, embeddings, other * dims, dims, metric);
  }
  return out;
}

/** All items but `item`, by distance; the sort is stable, so equal distances keep the order of their indices. */
function nearestFirst(distances: Float64Array, item: number): number[] {
  const order: number[] = [];
  for (let other = 0; other < distances.length; other++) if (other !== item) order.push(other);
  return order.sort((a, b) => distances[a] - distances[b]);
}

function classSizes(embeddings: Numbers, labels: ArrayLike<number>, dims: number): Map<number, number> {
  const count = labelledCount(embeddings, labels, dims);
  const sizes = new Map<number, number>();
  for (let i = 0; i < count; i++) sizes.set(labels[i], (sizes.get(labels[i]) ?? 0) + 1);
  return sizes;
}
