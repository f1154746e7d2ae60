// Orthogonal Procrustes for two or three axes: the turn, mirror images included, that brings one orthonormal basis nearest
// to another without leaving the plane it spans (Schönemann 1966).
import { leadingEigen } from './leadingEigen';

/**
 * Turns `rows` (count, dims) in place, R · rows with R orthogonal, so that Σ‖R·rows − target‖² is least.
 * With M = target · rowsᵀ = U S Vᵀ that is R = U Vᵀ, so that an axis keeps its place, its direction and its sign.
 */
export function alignRows(rows: Float64Array, target: Float64Array, count: number): void {
  const dims = rows.length / count;
  const overlap = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      for (let d = 0; d < dims; d++) overlap[i * count + j] += target[i * dims + d] * rows[j * dims + d];
    }
  }
  const turn = nearestOrthogonal(overlap, count);
  const before = rows.slice();
  rows.fill(0);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      for (let d = 0; d < dims; d++) rows[i * dims + d] += turn[i * count + j] * before[j * dims + d];
    }
  }
}

/** U Vᵀ of M = U S Vᵀ, `(size, size)`: V from MᵀM, then u = M v / s, completed where M has no more to say. */
function nearestOrthogonal(m: Float64Array, size: number): Float64Array {
  const square = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < size; k++) square[i * size + j] += m[k * size + i] * m[k * size + j];
    }
  }
  const v = leadingEigen(square, size, size).vectors;
  const u = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    const image = new Float64Array(size);
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) image[i] += m[i * size + j] * v[row * size + j];
    // Where the old axis stands at right angles to the new plane any direction will do: take the first unit vector left.
    for (let unit = 0; !makeOrthonormal(image, u, row, size); unit++) image.fill(0).fill(1, unit, unit + 1);
    u.set(image, row * size);
  }
  const product = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < size; k++) product[i * size + j] += u[k * size + i] * v[k * size + j];
    }
  }
  return product;
}

const NOTHING = 1e-7;

/** Takes the first `found` rows out of x and makes it a unit vector; false if next to nothing is left of it. */
function makeOrthonormal(x: Float64Array, rows: Float64Array, found: number, size: number): boolean {
  for (let pass = 0; pass < 2; pass++) {
    for (let row = 0; row < found; row++) {
      let along = 0;
      for (let i = 0; i < size; i++) along += x[i] * rows[row * size + i];
      for (let i = 0; i < size; i++) x[i] -= along * rows[row * size + i];
    }
    const length = Math.sqrt(x.reduce((sum, value) => sum + value * value, 0));
    if (length < NOTHING) return false;
    for (let i = 0; i < size; i++) x[i] /= length;
  }
  return true;
}
