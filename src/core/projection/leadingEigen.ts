// The few largest eigenvalues of a symmetric matrix and their eigenvectors, for the principal axes. Reduction to
// tridiagonal form, bisection by Sturm counts, inverse iteration (Golub & Van Loan, Matrix Computations, §8.3–8.4):
// always ends, exact to rounding however close or equal the eigenvalues, and builds only the vectors that are asked for.
import { CodedError } from '../codedError';
import { createRandom } from '../random';

export interface LeadingEigen {
  /** `(wanted)`, descending. */
  readonly values: Float64Array;
  /** `(wanted, size)`: row i is an eigenvector of values[i]; the rows are orthonormal. */
  readonly vectors: Float64Array;
}

/** `matrix` `(size, size)` is symmetric and left as it was; 1 ≤ wanted ≤ size. Throws `not-finite`. */
export function leadingEigen(matrix: Float64Array, size: number, wanted: number): LeadingEigen {
  let scale = 0;
  for (const x of matrix) {
    if (!Number.isFinite(x)) throw new CodedError('not-finite', { value: String(x) });
    scale = Math.max(scale, Math.abs(x));
  }
  const values = new Float64Array(wanted);
  const vectors = new Float64Array(wanted * size);
  if (scale === 0) {
    for (let i = 0; i < wanted; i++) vectors[i * size + i] = 1;
    return { values, vectors };
  }
  const { diagonal, beside, reflections } = tridiagonal(
    matrix.map((x) => x / scale),
    size,
  );
  for (let i = 0; i < wanted; i++) {
    const value = eigenvalueAt(diagonal, beside, i);
    values[i] = value * scale;
    findVector(diagonal, beside, value, vectors, i);
  }
  for (let i = 0; i < wanted; i++) {
    const vector = vectors.subarray(i * size, (i + 1) * size);
    for (const reflection of reflections) reflect(vector, reflection);
  }
  return { values, vectors };
}

interface Reflection {
  /** x ← x − (normal · x / half) normal on the first normal.length coordinates; half = |normal|² / 2. */
  readonly normal: Float64Array;
  readonly half: number;
}

interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** beside[i] stands between diagonal[i − 1] and diagonal[i]. */
  readonly beside: Float64Array;
  /** Applied in this order they carry an eigenvector of the tridiagonal matrix to one of the original. */
  readonly reflections: readonly Reflection[];
}

/** Rows shorter than this, in a matrix whose largest element is 1, are rounding errors of rounding errors. */
const NEGLIGIBLE = Number.EPSILON ** 2;

/** Householder's reduction, from the last row up; overwrites the lower triangle of `a`. */
function tridiagonal(a: Float64Array, size: number): Tridiagonal {
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(size);
  const reflections: Reflection[] = [];
  const u = new Float64Array(size);
  for (let k = size - 1; k > 0; k--) {
    diagonal[k] = a[k * size + k];
    const normal = a.slice(k * size, k * size + k);
    const length = Math.sqrt(dot(normal, normal, k));
    if (length < NEGLIGIBLE) continue;
    const target = normal[k - 1] > 0 ? -length : length;
    beside[k] = target;
    const half = length * length - normal[k - 1] * target;
    normal[k - 1] -= target;
    reflections.push({ normal, half });

    // The block above: A ← A − v uᵀ − u vᵀ, where u = A v / half − (v·A v / 2 half²) v, on the lower triangle alone.
    u.fill(0);
    for (let i = 0; i < k; i++) {
      const row = i * size;
      let sum = a[row + i] * normal[i];
      for (let j = 0; j < i; j++) {
        sum += a[row + j] * normal[j];
        u[j] += a[row + j] * normal[i];
      }
      u[i] += sum;
    }
    const along = dot(u, normal, k) / (2 * half * half);
    for (let i = 0; i < k; i++) u[i] = u[i] / half - along * normal[i];
    for (let i = 0; i < k; i++) {
      const row = i * size;
      for (let j = 0; j <= i; j++) a[row + j] -= normal[i] * u[j] + u[i] * normal[j];
    }
  }
  diagonal[0] = a[0];
  return { diagonal, beside, reflections: reflections.reverse() };
}

/** The `rank`-th largest eigenvalue, from 0, by halving an interval that surely holds it. */
function eigenvalueAt(diagonal: Float64Array, beside: Float64Array, rank: number): number {
  const size = diagonal.length;
  let bound = 0;
  for (let i = 0; i < size; i++) {
    bound = Math.max(bound, Math.abs(diagonal[i]) + Math.abs(beside[i]) + Math.abs(beside[i + 1] ?? 0));
  }
  let low = -bound;
  let high = bound;
  while (high - low > Number.EPSILON * bound) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (countBelow(diagonal, beside, middle) < size - rank) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Eigenvalues below x: the negative pivots of T − x (Sylvester's law of inertia). */
function countBelow(diagonal: Float64Array, beside: Float64Array, x: number): number {
  let count = 0;
  let pivot = 1;
  for (let i = 0; i < diagonal.length; i++) {
    pivot = diagonal[i] - x - (beside[i] * beside[i]) / pivot;
    if (pivot === 0) pivot = Number.EPSILON;
    if (pivot < 0) count++;
  }
  return count;
}

const ROUNDS = 4;

/** Fills row `place` of `vectors` by solving (T − value) y = x a few times, kept orthogonal to the rows before it. */
function findVector(d: Float64Array, e: Float64Array, value: number, vectors: Float64Array, place: number): void {
  const size = d.length;
  const x = vectors.subarray(place * size, (place + 1) * size);
  const random = createRandom(place + 1);
  for (let i = 0; i < size; i++) x[i] = random.normal();
  for (let round = 0; round < ROUNDS; round++) {
    solveShifted(d, e, value, x);
    // Twice, because the first pass leaves rounding errors as large as a small remainder.
    for (let pass = 0; pass < 2; pass++) {
      for (let other = 0; other < place; other++) {
        const found = vectors.subarray(other * size, (other + 1) * size);
        const along = dot(x, found, size);
        for (let i = 0; i < size; i++) x[i] -= along * found[i];
      }
      const length = Math.sqrt(dot(x, x, size));
      for (let i = 0; i < size; i++) x[i] /= length;
    }
  }
}

/** x ← (T − shift)⁻¹ x by elimination with row exchanges; a pivot of 0 becomes a rounding error. */
function solveShifted(d: Float64Array, e: Float64Array, shift: number, x: Float64Array): void {
  const size = d.length;
  // Upper triangle: pivot, and the two elements right of it, which exchanges can fill.
  const pivots = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  pivots[0] = d[0] - shift;
  if (size > 1) first[0] = e[1];
  for (let i = 1; i < size; i++) {
    const left = e[i];
    const own = d[i] - shift;
    const right = i + 1 < size ? e[i + 1] : 0;
    if (Math.abs(left) > Math.abs(pivots[i - 1])) {
      const factor = pivots[i - 1] / left;
      pivots[i] = first[i - 1] - factor * own;
      first[i] = second[i - 1] - factor * right;
      pivots[i - 1] = left;
      first[i - 1] = own;
      second[i - 1] = right;
      const swapped = x[i - 1];
      x[i - 1] = x[i];
      x[i] = swapped - factor * x[i];
    } else {
      if (pivots[i - 1] === 0) pivots[i - 1] = Number.EPSILON;
      const factor = left / pivots[i - 1];
      pivots[i] = own - factor * first[i - 1];
      first[i] = right - factor * second[i - 1];
      x[i] -= factor * x[i - 1];
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    if (Math.abs(pivots[i]) < Number.EPSILON) pivots[i] = Number.EPSILON;
    const known = (i + 1 < size ? first[i] * x[i + 1] : 0) + (i + 2 < size ? second[i] * x[i + 2] : 0);
    x[i] = (x[i] - known) / pivots[i];
  }
}

function reflect(x: Float64Array, { normal, half }: Reflection): void {
  const along = dot(normal, x, normal.length) / half;
  for (let i = 0; i < normal.length; i++) x[i] -= along * normal[i];
}

function dot(x: Float64Array, y: Float64Array, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += x[i] * y[i];
  return sum;
}
