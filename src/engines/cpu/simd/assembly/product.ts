// The one matrix product that all layers are made of. The left factor has two strides, so it may be read as it lies or
// transposed; the right one is read along its rows, four numbers to a vector. Results are worked on in tiles of four rows:
// every vector of the right factor that is loaded serves all four, and so many sums at once keep the processor's adders busy.
import { bytes, VECTOR } from './layout';

/** Rows of a tile. */
const ROWS: usize = 4;
/** Bytes of the eight columns of a tile. */
const BLOCK: usize = 32;

/**
 * out (rows, columns) = start (rows, columns) + left (rows, depth) · right (depth, columns). `left` has the numbers of
 * a row `leftStep` bytes apart and its rows `leftRow` bytes apart; the rows of `start` are `startRow` bytes apart: 0
 * for biases, that of `out` where `start` is `out`; without a `start` sums begin at 0. Sums run from first to last, whatever the
 * number of rows.
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
  for (let row: usize = 0; row < rows; row += ROWS) {
    // Where fewer than four are left the last one is computed several times, from the same numbers to the same place.
    const second = min(row + 1, rows - 1);
    const third = min(row + 2, rows - 1);
    const fourth = min(row + 3, rows - 1);
    const left0 = left + row * leftRow;
    const left1 = left + second * leftRow;
    const left2 = left + third * leftRow;
    const left3 = left + fourth * leftRow;
    for (let column: usize = 0; column < outRow; column += BLOCK) {
      let x0 = left0;
      let x1 = left1;
      let x2 = left2;
      let x3 = left3;
      const from = start + column;
      const from0 = from + row * startRow;
      const from1 = from + second * startRow;
      const from2 = from + third * startRow;
      const from3 = from + fourth * startRow;
      const to = out + column;
      const to0 = to + row * outRow;
      const to1 = to + second * outRow;
      const to2 = to + third * outRow;
      const to3 = to + fourth * outRow;
      let low0 = start ? v128.load(from0) : f32x4.splat(0);
      let low1 = start ? v128.load(from1) : f32x4.splat(0);
      let low2 = start ? v128.load(from2) : f32x4.splat(0);
      let low3 = start ? v128.load(from3) : f32x4.splat(0);
      if (column + VECTOR >= outRow) {
        // Four columns at most are left: the second half of the tile would be thrown away.
        for (let at = right + column; at < rightEnd; at += outRow) {
          const rightLow = v128.load(at);
          low0 = f32x4.add(low0, f32x4.mul(v128.load32_splat(x0), rightLow));
          low1 = f32x4.add(low1, f32x4.mul(v128.load32_splat(x1), rightLow));
          low2 = f32x4.add(low2, f32x4.mul(v128.load32_splat(x2), rightLow));
          low3 = f32x4.add(low3, f32x4.mul(v128.load32_splat(x3), rightLow));
          x0 += leftStep;
          x1 += leftStep;
          x2 += leftStep;
          x3 += leftStep;
        }
        const left = outRow - column;
        storeFirst(to0, low0, left);
        storeFirst(to1, low1, left);
        storeFirst(to2, low2, left);
        storeFirst(to3, low3, left);
        break;
      }
      let high0 = start ? v128.load(from0, VECTOR) : f32x4.splat(0);
      let high1 = start ? v128.load(from1, VECTOR) : f32x4.splat(0);
      let high2 = start ? v128.load(from2, VECTOR) : f32x4.splat(0);
      let high3 = start ? v128.load(from3, VECTOR) : f32x4.splat(0);
      for (let at = right + column; at < rightEnd; at += outRow) {
        const rightLow = v128.load(at);
        const rightHigh = v128.load(at, VECTOR);
        const factor0 = v128.load32_splat(x0);
        low0 = f32x4.add(low0, f32x4.mul(factor0, rightLow));
        high0 = f32x4.add(high0, f32x4.mul(factor0, rightHigh));
        const factor1 = v128.load32_splat(x1);
        low1 = f32x4.add(low1, f32x4.mul(factor1, rightLow));
        high1 = f32x4.add(high1, f32x4.mul(factor1, rightHigh));
        const factor2 = v128.load32_splat(x2);
        low2 = f32x4.add(low2, f32x4.mul(factor2, rightLow));
        high2 = f32x4.add(high2, f32x4.mul(factor2, rightHigh));
        const factor3 = v128.load32_splat(x3);
        low3 = f32x4.add(low3, f32x4.mul(factor3, rightLow));
        high3 = f32x4.add(high3, f32x4.mul(factor3, rightHigh));
        x0 += leftStep;
        x1 += leftStep;
        x2 += leftStep;
        x3 += leftStep;
      }
      v128.store(to0, low0);
      v128.store(to1, low1);
      v128.store(to2, low2);
      v128.store(to3, low3);
      const left = outRow - column - VECTOR;
      storeFirst(to0 + VECTOR, high0, left);
      storeFirst(to1 + VECTOR, high1, left);
      storeFirst(to2 + VECTOR, high2, left);
      storeFirst(to3 + VECTOR, high3, left);
    }
  }
}

/** The vector, or of its numbers those within `left` bytes: what follows lies past the end of a row. */
function storeFirst(to: usize, values: v128, left: usize): void {
  if (left >= VECTOR) {
    v128.store(to, values);
    return;
  }
  v128.store_lane<f32>(to, values, 0);
  if (left > 4) v128.store_lane<f32>(to, values, 1, 4);
  if (left > 8) v128.store_lane<f32>(to, values, 2, 8);
}

/** sums (columns) += the sum of the rows of matrix (rows, columns), from first to last. */
export function addRows(matrix: usize, rows: usize, columns: usize, sums: usize): void {
  const row = bytes(columns);
  const end = matrix + rows * row;
  for (let column: usize = 0; column < row; column += VECTOR) {
    let sum = v128.load(sums + column);
    for (let at = matrix + column; at < end; at += row) sum = f32x4.add(sum, v128.load(at));
    storeFirst(sums + column, sum, row - column);
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
