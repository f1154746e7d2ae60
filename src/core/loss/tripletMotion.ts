// Where one triplet pulls its three points, and where they went in a step. The two seldom agree, because a step follows all
// triplets of the batch and changes weights that all items share.

import { rowCount } from '../rows';
import type { Numbers } from './kinds';
import { type TripletSettings, tripletGradient } from './triplet';

export interface TripletMotion {
  /** The triplet's own loss before the step. */
  readonly loss: number;
  /** −gradient of the triplet's own loss before the step, rows a, p, n, `(3, dims)`; along the sphere if it is normalised. */
  readonly pull: Float64Array;
  /** How each of the three moved, `(3, dims)`. */
  readonly move: Float64Array;
  /** Between pull and move, in degrees, 0 … 180; null where one of them is zero. */
  readonly angles: readonly (number | null)[];
}

/** `before` and `after` are embeddings a, p, n, `(3, dims)`. Throws `rows-shape` or `margin-range`. */
export function tripletMotion(before: Numbers, after: Numbers, dims: number, settings: TripletSettings): TripletMotion {
  rowCount(before, dims);
  const row = (index: number) => before.slice(index * dims, (index + 1) * dims);
  const { loss, anchor, positive, negative } = tripletGradient(row(0), row(1), row(2), settings);
  const pull = Float64Array.from([...anchor, ...positive, ...negative], (slope) => -slope || 0);
  const move = Float64Array.from(after, (value, i) => value - before[i]);
  return { loss, pull, move, angles: [0, 1, 2].map((index) => angleBetween(pull, move, index * dims, dims)) };
}

function angleBetween(a: Numbers, b: Numbers, from: number, dims: number): number | null {
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  for (let d = from; d < from + dims; d++) {
    dot += a[d] * b[d];
    squareA += a[d] * a[d];
    squareB += b[d] * b[d];
  }
  if (squareA === 0 || squareB === 0) return null;
  const cosine = dot / Math.sqrt(squareA * squareB);
  return (180 / Math.PI) * Math.acos(Math.max(-1, Math.min(1, cosine)));
}
