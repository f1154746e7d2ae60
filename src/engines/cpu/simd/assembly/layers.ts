// A layer forwards and backwards, each a matrix product; what goes in and out is as in ../../plain/kernels.ts.
import { bytes, TURNED } from './layout';
import { addRows, product, transpose } from './product';

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
  addRows(outGradient, rows, units, biasGradient);
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
  product(outGradient, bytes(units), 4, TURNED, 0, 0, out, rows, units, inner);
}
