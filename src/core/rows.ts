// Checks of shapes and of row-major blocks of numbers, shared by all public functions of core.
import { CodedError } from './codedError';
import type { Numbers } from './loss/kinds';

/** Numbers in a row-major array of this shape; 1 for a shape without axes. */
export function product(shape: readonly number[]): number {
  return shape.reduce((size, axis) => size * axis, 1);
}

/** Rows of a `(count, dims)` block. Throws `rows-shape` unless dims is a whole number ≥ 1 that divides the length. */
export function rowCount(values: ArrayLike<number>, dims: number): number {
  if (!Number.isInteger(dims) || dims < 1 || values.length % dims !== 0) {
    throw new CodedError('rows-shape', { length: values.length, dims });
  }
  return values.length / dims;
}

/** Throws `not-finite`, naming the row, if a `(count, dims)` block holds NaN or an infinity. */
export function requireFinite(values: Numbers, dims: number): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      throw new CodedError('not-finite', { item: Math.floor(i / dims), value: String(values[i]) });
    }
  }
}
