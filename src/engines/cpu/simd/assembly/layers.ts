// A layer forwards and backwards, each a matrix product; what goes in and out is as in ../../plain/kernels.ts.
import { bytes, ONE, TURNED } from './layout';
import { product, transpose } from './product';

/** out (rows, units) = input (rows, inner) · weights (inner, units) + biases (units). */
export function affine(
  input: usize,
  rows: usize,
  inner: usize,
  weights: usize,
  biases: usize,
  units: usize,
  out: usize,
): void {
  product(input, bytes(inner), 4, weights, biases, 0, out, rows, inner, units);
}

/** weightGradient (inner, units) += inputᵀ · outGradient, biasGradient (units) += its column sums. */
export function addParameterGradient(
  input: usize,
  rows: usize,
  inner: usize,
  outGradient: usize,
  units: usize,
  weightGradient: usize,
  biasGradient: usize,
): void {
  product(input, 4, bytes(inner), outGradient, weightGradient, bytes(units), weightGradient, inner, rows, units);
  // A single row of ones.
  store<f32>(ONE, 1);
  product(ONE, 0, 0, outGradient, biasGradient, 0, biasGradient, 1, rows, units);
}

/** out (rows, inner) = outGradient (rows, units) · weightsᵀ, with weights (inner, units). */
export function inputGradient(
  outGradient: usize,
  rows: usize,
  units: usize,
  weights: usize,
  inner: usize,
  out: usize,
): void {
  transpose(weights, inner, units, TURNED);
  memory.fill(out, 0, bytes(rows * inner));
  product(outGradient, bytes(units), 4, TURNED, out, bytes(inner), out, rows, units, inner);
}
