// Local contrast of a picture as input of an encoder. A bright wall or light from one side changes it little; the edges of a
// face stay.

/** Half the edge of the window around a pixel; at the border the window ends with the picture. */
const RADIUS = 5;
/** Smallest deviation to divide by, as a share of the deviation of the picture: flat regions keep their noise small. */
const LEAST_SHARE = 0.1;

/**
 * Local contrast normalisation (Jarrett et al. 2009, with a square window): (x − m) / √(s² + (LEAST_SHARE · σ)²), m the mean
 * of the surroundings, s² the mean of (x − m)² over them, σ the deviation of x − m over the picture. `greys` and `out` are
 * `(size, size)`; a picture of one grey is all 0. Brightness and contrast of the whole picture make no difference.
 */
export function normaliseContrast(greys: Float32Array, size: number, out: Float32Array): void {
  const means = surroundings(greys, size);
  for (let i = 0; i < out.length; i++) out[i] = greys[i] - means[i];
  const squares = out.map((x) => x * x);
  const variances = surroundings(squares, size);
  const least = LEAST_SHARE ** 2 * (squares.reduce((sum, square) => sum + square, 0) / out.length) + 1e-6;
  for (let i = 0; i < out.length; i++) out[i] /= Math.sqrt(variances[i] + least);
}

/** Mean of the window around each pixel, from a summed-area table. */
function surroundings(values: Float32Array, size: number): Float32Array {
  const wide = size + 1;
  const sums = new Float64Array(wide * wide);
  for (let row = 0; row < size; row++) {
    let along = 0;
    for (let column = 0; column < size; column++) {
      along += values[row * size + column];
      sums[(row + 1) * wide + column + 1] = sums[row * wide + column + 1] + along;
    }
  }
  const means = new Float32Array(values.length);
  for (let row = 0; row < size; row++) {
    const top = Math.max(0, row - RADIUS) * wide;
    const bottom = Math.min(size, row + RADIUS + 1) * wide;
    for (let column = 0; column < size; column++) {
      const left = Math.max(0, column - RADIUS);
      const right = Math.min(size, column + RADIUS + 1);
      const sum = sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
      means[row * size + column] = sum / (((bottom - top) / wide) * (right - left));
    }
  }
  return means;
}
