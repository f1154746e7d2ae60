// L2 normalisation of embeddings, the last operation of an encoder (FaceNet §3.1), and its gradient.

import { rowCount } from '../rows';
import type { Numbers } from './kinds';

/** Shorter vectors are divided by this instead of their length, as torch.nn.functional.normalize does. */
export const SHORTEST_NORM = 1e-12;

/**
 * f = z / max(‖z‖, 1e-12) for every row of `values` (count, dims) → `out` (count, dims), which may be `values` itself.
 * `norms` (count) gets max(‖z‖, 1e-12). A zero row stays zero.
 */
export function normalizeRows(values: Numbers, dims: number, out: Numbers, norms?: Numbers): void {
  const count = rowCount(values, dims);
  for (let row = 0; row < count; row++) {
    const start = row * dims;
    let sum = 0;
    for (let k = start; k < start + dims; k++) sum += values[k] * values[k];
    const norm = Math.max(Math.sqrt(sum), SHORTEST_NORM);
    for (let k = start; k < start + dims; k++) out[k] = values[k] / norm;
    if (norms) norms[row] = norm;
  }
}

/**
 * dL/dz = (g − f (f·g)) / ‖z‖ for every row: `unit` f and `gradient` g = dL/df are (count, dims), `norms` (count) as
 * `normalizeRows` left them; `out` may be `gradient` itself. A row too short to have a direction gets 0: dividing its
 * gradient by 1e-12 would throw one dead item's weights out of the picture.
 */
export function normalizeGradient(unit: Numbers, norms: Numbers, gradient: Numbers, dims: number, out: Numbers): void {
  const count = rowCount(unit, dims);
  for (let row = 0; row < count; row++) {
    const start = row * dims;
    // Holds for norms in float32 too: 1e-12 rounds down there.
    const scale = norms[row] > SHORTEST_NORM ? 1 / norms[row] : 0;
    let along = 0;
    for (let k = start; k < start + dims; k++) along += unit[k] * gradient[k];
    for (let k = start; k < start + dims; k++) out[k] = scale * (gradient[k] - along * unit[k]);
  }
}
