// Central differences in float64: the slow, formula-free gradient that the closed forms are held against.

/** dF/dx at `x`, each coordinate moved by ±`step`; `x` is left as it was. */
export function centralDifference(f: (x: Float64Array) => number, x: Float64Array, step = 1e-5): Float64Array {
  return x.map((value, i) => {
    x[i] = value + step;
    const above = f(x);
    x[i] = value - step;
    const below = f(x);
    x[i] = value;
    return (above - below) / (2 * step);
  });
}

/** Largest |x − y|. */
export function largestDifference(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return Array.from(x).reduce((largest, value, i) => Math.max(largest, Math.abs(value - y[i])), 0);
}
