// The three matrix products of a dense layer, over row-major typed arrays. A convolution uses the same three on its
// gathered columns. Inner loops run along contiguous memory and take four rows of weights at once: that, and no
// allocation, is all the speed there is. They know neither layers nor losses.
import type { Numbers } from '../../../core/loss/kinds';

/** out (rows, units) = input (rows, inner) · weights (inner, units) + biases (units). */
export function affine(
  input: Numbers,
  rows: number,
  inner: number,
  weights: Numbers,
  biases: Numbers,
  units: number,
  out: Numbers,
): void {
  const unrolled = inner - (inner % 4);
  for (let row = 0; row < rows; row++) {
    const o = row * units;
    const x = row * inner;
    for (let j = 0; j < units; j++) out[o + j] = biases[j];
    for (let k = 0; k < unrolled; k += 4) {
      const x0 = input[x + k];
      const x1 = input[x + k + 1];
      const x2 = input[x + k + 2];
      const x3 = input[x + k + 3];
      // After a ReLU, and on the black of a picture, whole groups are zero.
      if (x0 === 0 && x1 === 0 && x2 === 0 && x3 === 0) continue;
      const w0 = k * units;
      const w1 = w0 + units;
      const w2 = w1 + units;
      const w3 = w2 + units;
      for (let j = 0; j < units; j++) {
        out[o + j] += x0 * weights[w0 + j] + x1 * weights[w1 + j] + x2 * weights[w2 + j] + x3 * weights[w3 + j];
      }
    }
    for (let k = unrolled; k < inner; k++) {
      const xk = input[x + k];
      const w = k * units;
      for (let j = 0; j < units; j++) out[o + j] += xk * weights[w + j];
    }
  }
}

/** weightGradient (inner, units) += inputᵀ · outGradient, biasGradient (units) += its column sums: clear both once a step. */
export function addParameterGradient(
  input: Numbers,
  rows: number,
  inner: number,
  outGradient: Numbers,
  units: number,
  weightGradient: Numbers,
  biasGradient: Numbers,
): void {
  for (let row = 0; row < rows; row++) {
    const o = row * units;
    const x = row * inner;
    let isZero = true;
    for (let j = 0; j < units; j++) {
      const g = outGradient[o + j];
      if (g !== 0) isZero = false;
      biasGradient[j] += g;
    }
    if (isZero) continue;
    for (let k = 0; k < inner; k++) {
      const xk = input[x + k];
      if (xk === 0) continue;
      const w = k * units;
      for (let j = 0; j < units; j++) weightGradient[w + j] += xk * outGradient[o + j];
    }
  }
}

/** inputGradient (rows, inner) = outGradient (rows, units) · weightsᵀ. */
export function inputGradient(
  outGradient: Numbers,
  rows: number,
  units: number,
  weights: Numbers,
  inner: number,
  out: Numbers,
): void {
  for (let row = 0; row < rows; row++) {
    const o = row * units;
    const x = row * inner;
    for (let k = 0; k < inner; k++) {
      const w = k * units;
      let sum = 0;
      for (let j = 0; j < units; j++) sum += outGradient[o + j] * weights[w + j];
      out[x + k] = sum;
    }
  }
}

/**
 * values = 0 wherever outputs ≤ 0, `length` numbers of each: the gradient of a ReLU, whose slope at 0 counts as 0 as in
 * tfjs, and, where both are the same array, the ReLU itself.
 */
export function relu(outputs: Numbers, values: Numbers, length: number): void {
  for (let i = 0; i < length; i++) if (outputs[i] <= 0) values[i] = 0;
}
