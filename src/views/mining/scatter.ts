// Every valid triplet of a batch as a point in the plane of d(a,p) and d(a,n), and which of them a strategy picks.

import type { Mining, Zone } from '../../core/loss/kinds';
import { mineTriplets } from '../../core/loss/mining';
import { zoneOf } from '../../core/loss/triplet';

export interface Batch {
  /** `(n, n)` in the unit of the loss. */
  readonly distances: Float32Array;
  /** `(n)` class ids. */
  readonly labels: Int32Array;
}

export interface Draw {
  readonly seed: number;
  readonly step: number;
}

/** `(count, 2)`: d(a,p), d(a,n) of a flat list of a, p, n. */
export function tripletPoints({ distances, labels }: Batch, triplets: Int32Array): Float32Array {
  const n = labels.length;
  const points = new Float32Array((triplets.length / 3) * 2);
  for (let i = 0; i < triplets.length / 3; i++) {
    const row = triplets[3 * i] * n;
    points[2 * i] = distances[row + triplets[3 * i + 1]];
    points[2 * i + 1] = distances[row + triplets[3 * i + 2]];
  }
  return points;
}

export interface Picks {
  /** `(count, 2)`: d(a,p), d(a,n). */
  readonly points: Float32Array;
  readonly zones: Readonly<Record<Zone, number>>;
}

/** What one strategy would pick of this batch. */
export function picksOf(batch: Batch, mining: Mining, margin: number, draw: Draw): Picks {
  const points = tripletPoints(batch, mineTriplets(batch.distances, batch.labels, mining, margin, draw));
  const zones = { easy: 0, semiHard: 0, hard: 0 };
  for (let i = 0; i < points.length; i += 2) zones[zoneOf(points[i], points[i + 1], margin)]++;
  return { points, zones };
}
