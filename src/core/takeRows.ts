// Chosen rows of a row-major block, as a new block.
import type { Numbers } from './loss/kinds';

/** The given rows of `values` (…, dims), in their order, `(rows.length, dims)`. */
export function takeRows(values: Numbers, rows: ArrayLike<number>, dims: number): Float32Array {
  const taken = new Float32Array(rows.length * dims);
  for (let place = 0; place < rows.length; place++) {
    for (let k = 0; k < dims; k++) taken[place * dims + k] = values[rows[place] * dims + k];
  }
  return taken;
}
