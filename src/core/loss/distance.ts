// Distances between embeddings, by direct differences: a Gram matrix would cancel where points almost coincide.

import { rowCount } from '../rows';
import type { Distance, Metric, Numbers } from './kinds';

/**
 * Distance of the `dims` numbers at `x[xOffset]` and at `y[yOffset]`: squared Σ(x−y)², plain its root, or cosine
 * 1 − cos in [0, 2], a zero vector counting as cos 0.
 */
export function distanceBetween(
  x: Numbers,
  xOffset: number,
  y: Numbers,
  yOffset: number,
  dims: number,
  metric: Metric,
): number {
  if (metric === 'cosine') return cosineDistance(x, xOffset, y, yOffset, dims);
  let sum = 0;
  for (let k = 0; k < dims; k++) {
    const difference = x[xOffset + k] - y[yOffset + k];
    sum += difference * difference;
  }
  return metric === 'squared' ? sum : Math.sqrt(sum);
}

/**
 * All distances of `embeddings` (count, dims) as a symmetric matrix (count, count), in float64 or in the type of `out`. The diagonal is exactly 0 for squared and plain.
 */
export function pairwiseDistances(embeddings: Numbers, dims: number, metric: Metric, out?: Numbers): Numbers {
  const count = rowCount(embeddings, dims);
  const matrix = out ?? new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = i; j < count; j++) {
      const distance = distanceBetween(embeddings, i * dims, embeddings, j * dims, dims, metric);
      matrix[i * count + j] = distance;
      matrix[j * count + i] = distance;
    }
  }
  return matrix;
}

/**
 * The factor s in dD/dx = s·(x − y), given the distance D itself: 2 for squared, 1/D for plain. Plain distance has no
 * slope at 0; there s is 0, so that coinciding points get no gradient instead of NaN.
 */
export function distanceSlope(value: number, distance: Distance): number {
  if (distance === 'squared') return 2;
  return value > 0 ? 1 / value : 0;
}

function cosineDistance(x: Numbers, xOffset: number, y: Numbers, yOffset: number, dims: number): number {
  let dot = 0;
  let xx = 0;
  let yy = 0;
  for (let k = 0; k < dims; k++) {
    dot += x[xOffset + k] * y[yOffset + k];
    xx += x[xOffset + k] * x[xOffset + k];
    yy += y[yOffset + k] * y[yOffset + k];
  }
  const lengths = Math.sqrt(xx) * Math.sqrt(yy);
  if (lengths === 0) return 1;
  // Rounding may carry the cosine of parallel vectors just past ±1.
  return 1 - Math.min(1, Math.max(-1, dot / lengths));
}
