// What can be asked of the items' positions once they are laid out, whichever picture they stand in: `(items, 2)` px, NaN
// where an item has no place. Pure, so that pointer and keys can be tested without a page.
import type { MarkRelation } from '../shapes';
import type { SceneItem } from './scene';

export function hasPlace(positions: Float32Array, i: number): boolean {
  return Number.isFinite(positions[2 * i]) && Number.isFinite(positions[2 * i + 1]);
}

/** Index of the item nearest to a point within `reach` px, of equals the last, which lies on top; or null. */
export function nearestItem(positions: Float32Array, x: number, y: number, reach: number): number | null {
  let best: number | null = null;
  let least = reach ** 2;
  for (let i = 0; i < positions.length / 2; i++) {
    const d = (positions[2 * i] - x) ** 2 + (positions[2 * i + 1] - y) ** 2;
    if (d <= least) {
      least = d;
      best = i;
    }
  }
  return best;
}

/**
 * The next item outwards (`step` 1) or inwards (−1) from the point (x, y), so that arrow keys walk the picture in its own
 * order, round and round; from nowhere, the first or the last. Null where there is none.
 */
export function nextItem(
  positions: Float32Array,
  from: number | null,
  step: 1 | -1,
  x: number,
  y: number,
): number | null {
  const radius = (i: number) => Math.hypot(positions[2 * i] - x, positions[2 * i + 1] - y);
  const order = Array.from({ length: positions.length / 2 }, (_, i) => i)
    .filter((i) => hasPlace(positions, i))
    .sort((i, j) => radius(i) - radius(j));
  if (order.length === 0) return null;
  const at = from === null ? -1 : order.indexOf(from);
  if (at < 0) return order[step > 0 ? 0 : order.length - 1];
  return order[(at + step + order.length) % order.length];
}

export interface TripletPoint {
  readonly relation: MarkRelation;
  readonly x: number;
  readonly y: number;
  /** Where it stood one frame ago, px. */
  readonly fromX: number;
  readonly fromY: number;
}

export interface TripletPoints {
  readonly anchor: TripletPoint;
  readonly positive: TripletPoint;
  readonly negative: TripletPoint;
}

/** The followed triplet now and one frame ago, or null while one of the three is not on stage or has no place. */
export function tripletPoints(
  items: readonly SceneItem[],
  positions: Float32Array,
  earlier: Float32Array,
): TripletPoints | null {
  const point = (relation: MarkRelation): TripletPoint | null => {
    const i = items.findIndex((item) => item.relation === relation);
    if (!hasPlace(positions, i)) return null;
    const from = hasPlace(earlier, i) ? earlier : positions;
    return { relation, x: positions[2 * i], y: positions[2 * i + 1], fromX: from[2 * i], fromY: from[2 * i + 1] };
  };
  const anchor = point('anchor');
  const positive = point('positive');
  const negative = point('negative');
  return anchor && positive && negative ? { anchor, positive, negative } : null;
}
