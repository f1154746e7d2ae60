// How a flat list of texels lies in a texture, and how values lie in texels: four to a texel, row after row. Everything
// the fused engine keeps on the GPU lies like this, so that one index is all that a shader has to compute.

export interface Grid {
  /** Texels in use; the last row may have more, which stay zero. */
  readonly count: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Wide enough to be worth rendering to, narrow enough that small lists waste little. Powers of two, so that finding a
 * texel takes no division: GPUs have none for whole numbers.
 */
const WIDTH = 128;
/** What WebGL2 guarantees of both. Items are many: 4,000 pictures of 32×32 are 500 rows of this width. */
const WIDEST = 2048;
const HIGHEST = 2048;

/** Wider than usual only where it would be too high otherwise. */
export function gridOf(count: number, width = powerOfTwo(Math.max(Math.min(count, WIDTH), count / HIGHEST))): Grid {
  return { count, width, height: Math.ceil(count / width) };
}

/** A grid of `count` texels for many rows that are rarely filled: as wide as WebGL2 guarantees, so that it is not too high. */
export function wideGridOf(count: number): Grid {
  return gridOf(count, powerOfTwo(Math.min(count, WIDEST)));
}

/** The least that is not below `value`. */
function powerOfTwo(value: number): number {
  return 2 ** Math.ceil(Math.log2(value));
}

/** Texels that hold `values` numbers. */
export function texelsFor(values: number): number {
  return Math.ceil(values / 4);
}

/** Rows of `length` numbers as rows of whole texels, zeros at their ends; as much as one texture of that grid holds. */
export function padRows(values: ArrayLike<number>, length: number, grid: Grid): Float32Array {
  const padded = new Float32Array(4 * grid.width * grid.height);
  const stride = 4 * texelsFor(length);
  const rows = values.length / length;
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < length; k++) padded[row * stride + k] = values[row * length + k];
  }
  return padded;
}

/** The inverse: the first `rows` rows of `length` numbers, without their padding. */
export function unpadRows(padded: Float32Array, rows: number, length: number): Float32Array {
  const stride = 4 * texelsFor(length);
  if (stride === length) return padded.slice(0, rows * length);
  const values = new Float32Array(rows * length);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < length; k++) values[row * length + k] = padded[row * stride + k];
  }
  return values;
}
