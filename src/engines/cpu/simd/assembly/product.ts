// The one matrix product that all layers are made of. The left factor has two strides, so it may be read as it lies or
// transposed; the right one is read along its rows, four numbers to a vector.
import { bytes, VECTOR } from './layout';

/** Bytes of the eight columns that are worked on together. */
const BLOCK: usize = 32;

/**
 * out (rows, columns) = start (rows, columns) + left (rows, depth) · right (depth, columns). `left` has the numbers of
 * a row `leftStep` bytes apart and its rows `leftRow` bytes apart; the rows of `start` are `startRow` bytes apart: 0
 * for biases, that of `out` where `start` is `out`. Sums run from first to last, whatever the number of rows.
 */
export function product(
  left: usize,
  leftRow: usize,
  leftStep: usize,
  right: usize,
  start: usize,
  startRow: usize,
  out: usize,
  rows: usize,
  depth: usize,
  columns: usize,
): void {
  const outRow = bytes(columns);
  const rightEnd = right + depth * outRow;
  // Two rows at once: every vector of `right` that is loaded serves both.
  for (let row: usize = 0; row < rows; row += 2) {
    // Of an odd number of rows the last is computed twice, from the same numbers to the same place.
    const other = min(row + 1, rows - 1);
    for (let column: usize = 0; column < outRow; ) {
      let x = left + row * leftRow;
      let otherX = left + other * leftRow;
      const from = start + column + row * startRow;
      const otherFrom = start + column + other * startRow;
      const to = out + column + row * outRow;
      const otherTo = out + column + other * outRow;
      let low = v128.load(from);
      let high = v128.load(from, VECTOR);
      let otherLow = v128.load(otherFrom);
      let otherHigh = v128.load(otherFrom, VECTOR);
      for (let at = right + column; at < rightEnd; at += outRow) {
        const rightLow = v128.load(at);
        const rightHigh = v128.load(at, VECTOR);
        const factor = v128.load32_splat(x);
        low = f32x4.add(low, f32x4.mul(factor, rightLow));
        high = f32x4.add(high, f32x4.mul(factor, rightHigh));
        const otherFactor = v128.load32_splat(otherX);
        otherLow = f32x4.add(otherLow, f32x4.mul(otherFactor, rightLow));
        otherHigh = f32x4.add(otherHigh, f32x4.mul(otherFactor, rightHigh));
        x += leftStep;
        otherX += leftStep;
      }
      if (column + BLOCK <= outRow) {
        v128.store(to, low);
        v128.store(to, high, VECTOR);
        v128.store(otherTo, otherLow);
        v128.store(otherTo, otherHigh, VECTOR);
        column += BLOCK;
      } else {
        // Fewer than eight columns are left: one is stored, because the other seven lie past the end of the row. An
        // embedding in the plane takes two such rounds.
        v128.store_lane<f32>(to, low, 0);
        v128.store_lane<f32>(otherTo, otherLow, 0);
        column += 4;
      }
    }
  }
}

/** matrix (rows, columns) → out (columns, rows). */
export function transpose(matrix: usize, rows: usize, columns: usize, out: usize): void {
  const end = out + bytes(rows * columns);
  for (let column: usize = 0; out < end; column += 4) {
    for (let row: usize = 0; row < rows; row++) {
      store<f32>(out, load<f32>(matrix + column + row * bytes(columns)));
      out += 4;
    }
  }
}
