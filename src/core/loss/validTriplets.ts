// The valid triplets of a batch: a ≠ p of one class, n of another, (a, p) ordered. Mining and counting start from them. They
// follow from the labels alone; distances are only checked here.
import { CodedError } from '../codedError';
import { requireFinite } from '../rows';
import type { Numbers } from './kinds';
import { requireMargin } from './triplet';

/** An item as anchor: the batch positions, ascending, of its positives and of its negatives. Either may be empty. */
export interface Anchor {
  readonly item: number;
  readonly positives: readonly number[];
  readonly negatives: readonly number[];
}

/** Every item of a batch as an anchor, in order; `labels` (count). */
export function anchorsOf(labels: ArrayLike<number>): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (let item = 0; item < labels.length; item++) {
    const positives: number[] = [];
    const negatives: number[] = [];
    for (let i = 0; i < labels.length; i++) {
      if (i !== item) (labels[i] === labels[item] ? positives : negatives).push(i);
    }
    anchors.push({ item, positives, negatives });
  }
  return anchors;
}

export interface Supply {
  /** Valid triplets: for P classes of K items, PK(K − 1)(PK − K). */
  readonly triplets: number;
  /** Ordered (a, p) that have at least one negative. */
  readonly pairs: number;
  /** Anchors that have at least one positive and one negative. */
  readonly anchors: number;
}

/** How many triplets, pairs and anchors a batch has; `labels` (count). */
export function supplyOf(labels: ArrayLike<number>): Supply {
  let triplets = 0;
  let pairs = 0;
  let anchors = 0;
  for (const { positives, negatives } of anchorsOf(labels)) {
    if (positives.length === 0 || negatives.length === 0) continue;
    anchors++;
    pairs += positives.length;
    triplets += positives.length * negatives.length;
  }
  return { triplets, pairs, anchors };
}

/** Throws `labels-length`, `margin-range` or `not-finite` unless a (count, count) matrix, labels and margin go together. */
export function requireBatch(distances: Numbers, labels: ArrayLike<number>, margin: number): void {
  requireMargin(margin);
  const items = Math.sqrt(distances.length);
  if (items !== labels.length) throw new CodedError('labels-length', { labels: labels.length, items });
  requireFinite(distances, Math.max(items, 1));
}
