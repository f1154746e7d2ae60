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

/** Every item of a batch as an anchor, in order; `labels` (count). Items of one class share the list of their negatives. */
export function anchorsOf(labels: ArrayLike<number>): readonly Anchor[] {
  const positions = Array.from(labels, (_, item) => item);
  const classes = new Map<number, { readonly members: readonly number[]; readonly negatives: readonly number[] }>();
  const anchors: Anchor[] = [];
  for (const item of positions) {
    const label = labels[item];
    const { members, negatives } = classes.get(label) ?? {
      members: positions.filter((other) => labels[other] === label),
      negatives: positions.filter((other) => labels[other] !== label),
    };
    classes.set(label, { members, negatives });
    anchors.push({ item, positives: members.filter((other) => other !== item), negatives });
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
  const sizes = new Map<number, number>();
  for (let i = 0; i < labels.length; i++) sizes.set(labels[i], (sizes.get(labels[i]) ?? 0) + 1);
  let triplets = 0;
  let pairs = 0;
  let anchors = 0;
  for (const size of sizes.values()) {
    const others = labels.length - size;
    if (size < 2 || others === 0) continue;
    anchors += size;
    pairs += size * (size - 1);
    triplets += size * (size - 1) * others;
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
