// The axes of the map: principal components of the embeddings, turned so that the picture is as near as possible to the last
// one; and the share of the true distances that the picture keeps.

import type { Numbers } from '../loss/kinds';
import { requireFinite, rowCount } from '../rows';
import { leadingEigen } from './leadingEigen';
import { alignRows } from './procrustes';

export interface Axes {
  readonly dims: number;
  /** `(dims)`: the point of the space that is the origin of the picture. */
  readonly mean: Float64Array;
  /** `(outDims, dims)`, orthonormal rows; where outDims > dims the rows past dims are zero. */
  readonly axes: Float64Array;
  readonly outDims: number;
  /** `(outDims)`: share of the variance along each axis, 0…1; all zero where there is no variance. */
  readonly explained: Float64Array;
}

/**
 * Bonus for the axes of the last picture, as a share of the variance. Directions whose variances differ by less keep their
 * places, however the noise between two measurements ranks them.
 */
const LOYALTY = 0.01;

/**
 * Axes of `embeddings` (count, dims). Where dims ≤ outDims the space is the picture: unit axes and mean zero.
 * Otherwise PCA; `previous` axes of the same dims and outDims turn the result within its own plane (orthogonal
 * Procrustes: least Σ‖new − old‖², reflections allowed), so that eigenvalues that cross, or signs, move nothing.
 * Without `previous`, axes come by falling variance with their largest component positive.
 * Without variance (no item, one item, all equal) the last axes stay, or the first unit vectors.
 * Throws `rows-shape` or `not-finite`.
 */
export function principalAxes(embeddings: Numbers, dims: number, outDims: 2 | 3, previous?: Axes): Axes {
  const count = rowCount(embeddings, dims);
  requireFinite(embeddings, dims);
  const centred = centre(embeddings, count, dims);
  if (dims <= outDims) return finished(unitAxes(dims, outDims), new Float64Array(dims), centred, outDims);
  const { mean, rows, variance } = centred;
  const last = previous?.dims === dims && previous.outDims === outDims ? previous : undefined;
  if (variance === 0) return finished(last?.axes.slice() ?? unitAxes(dims, outDims), mean, centred, outDims);

  const covariance = covarianceOf(rows, count, dims);
  if (last) favour(covariance, last, LOYALTY * variance);
  const { vectors } = leadingEigen(covariance, dims, outDims);
  if (last) alignRows(vectors, last.axes, outDims);
  else for (let row = 0; row < outDims; row++) makeLargestPositive(vectors.subarray(row * dims, (row + 1) * dims));
  return finished(vectors, mean, centred, outDims);
}

/** Coordinates of `embeddings` (count, dims) on the axes → `out` (count, outDims). */
export function project(axes: Axes, embeddings: Numbers, out: Float32Array): void {
  projectFrom(axes.mean, axes, embeddings, out);
}

/** The same of vectors that are directions, not places: `vectors` (count, dims) → `out` (count, outDims). */
export function projectDirections(axes: Axes, vectors: Numbers, out: Float32Array): void {
  projectFrom(new Float64Array(axes.dims), axes, vectors, out);
}

function projectFrom(origin: Numbers, { axes, dims, outDims }: Axes, vectors: Numbers, out: Float32Array): void {
  const count = rowCount(vectors, dims);
  for (let item = 0; item < count; item++) {
    for (let row = 0; row < outDims; row++) {
      let sum = 0;
      for (let d = 0; d < dims; d++) sum += (vectors[item * dims + d] - origin[d]) * axes[row * dims + d];
      out[item * outDims + row] = sum;
    }
  }
}

/**
 * Share of the true distances that the picture keeps, 0…1: Σ (distance in the picture)² / Σ (true distance)² over all
 * pairs of `embeddings` (count, dims), which is the share of their variance along the axes. 1 means that every distance
 * in the picture is true; so it is 1 where all items coincide.
 */
export function distanceKept(axes: Axes, embeddings: Numbers): number {
  const { dims, outDims } = axes;
  if (dims <= outDims) return 1;
  const count = rowCount(embeddings, dims);
  const { rows, variance } = centre(embeddings, count, dims);
  if (variance === 0) return 1;
  const kept = varianceAlong(axes.axes, rows, dims, outDims).reduce((sum, part) => sum + part, 0);
  return Math.min(1, kept / variance);
}

interface Centred {
  readonly mean: Float64Array;
  /** `(count, dims)`, with mean zero. */
  readonly rows: Float64Array;
  /** Mean squared length of a row; exactly 0 if all items are equal. */
  readonly variance: number;
}

/** Measured from the first item, so that equal items leave no rounding error that would look like a direction. */
function centre(embeddings: Numbers, count: number, dims: number): Centred {
  const rows = new Float64Array(count * dims);
  const offset = new Float64Array(dims);
  for (let item = 0; item < count; item++) {
    for (let d = 0; d < dims; d++) {
      rows[item * dims + d] = embeddings[item * dims + d] - embeddings[d];
      offset[d] += rows[item * dims + d];
    }
  }
  let sum = 0;
  for (let item = 0; item < count; item++) {
    for (let d = 0; d < dims; d++) {
      const x = rows[item * dims + d] - offset[d] / count;
      rows[item * dims + d] = x;
      sum += x * x;
    }
  }
  const mean = offset.map((total, d) => (count === 0 ? 0 : embeddings[d] + total / count));
  return { mean, rows, variance: count === 0 ? 0 : sum / count };
}

/** `(dims, dims)`, divided by the count, so that its trace is the variance. */
function covarianceOf(rows: Float64Array, count: number, dims: number): Float64Array {
  const covariance = new Float64Array(dims * dims);
  for (let item = 0; item < count; item++) {
    const row = rows.subarray(item * dims, (item + 1) * dims);
    for (let d = 0; d < dims; d++) {
      const x = row[d] / count;
      const start = d * dims;
      for (let other = 0; other <= d; other++) covariance[start + other] += x * row[other];
    }
  }
  for (let d = 0; d < dims; d++) {
    for (let other = 0; other < d; other++) covariance[other * dims + d] = covariance[d * dims + other];
  }
  return covariance;
}

/** Mean square of the rows' coordinates along each axis, `(outDims)`. */
function varianceAlong(axes: Float64Array, rows: Float64Array, dims: number, outDims: number): Float64Array {
  const along = new Float64Array(outDims);
  const count = rows.length / dims;
  for (let item = 0; item < count; item++) {
    for (let row = 0; row < outDims; row++) {
      let sum = 0;
      for (let d = 0; d < dims; d++) sum += rows[item * dims + d] * axes[row * dims + d];
      along[row] += (sum * sum) / count;
    }
  }
  return along;
}

/** covariance += bonus · (projector on the last axes): the directions of the last picture explain a little more. */
function favour(covariance: Float64Array, last: Axes, bonus: number): void {
  const { dims, outDims, axes } = last;
  for (let row = 0; row < outDims; row++) {
    for (let i = 0; i < dims; i++) {
      const x = bonus * axes[row * dims + i];
      for (let j = 0; j < dims; j++) covariance[i * dims + j] += x * axes[row * dims + j];
    }
  }
}

function unitAxes(dims: number, outDims: number): Float64Array {
  const axes = new Float64Array(outDims * dims);
  for (let row = 0; row < Math.min(dims, outDims); row++) axes[row * dims + row] = 1;
  return axes;
}

function makeLargestPositive(axis: Float64Array): void {
  let largest = 0;
  for (let d = 1; d < axis.length; d++) if (Math.abs(axis[d]) > Math.abs(axis[largest])) largest = d;
  if (axis[largest] < 0) for (let d = 0; d < axis.length; d++) axis[d] = -axis[d];
}

function finished(axes: Float64Array, mean: Float64Array, centred: Centred, outDims: number): Axes {
  const dims = mean.length;
  const along = varianceAlong(axes, centred.rows, dims, outDims);
  const explained = along.map((part) => (centred.variance > 0 ? Math.min(1, part / centred.variance) : 0));
  return { dims, mean, axes, outDims, explained };
}
