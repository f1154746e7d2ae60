// The three matrix products of a dense layer, over row-major typed arrays. A convolution uses the same three on its
// gathered columns. Inner loops run along contiguous memory and take four rows of weights at once: that, and no
// allocation, is all the speed there is. They know neither layers nor losses.
import type { Numbers } from '../../core/kinds';

/** out (rows, units) = input (rows, inner) · weights (inner, units) + biases (units); weights and biases are offsets into parameters. */
export function affine(
  input: Numbers,
  rows: number,
  inner: number,
  parameters: Numbers,
  weights: number,
  biases: number,
  units: number,
  out: Numbers,
): void {
  const unrolled = inner - (inner % 4);
  for (let row = 0; row < rows; row++) {
    const o = row * units;
    const x = row * inner;
    for (let j = 0; j < units; j++) out[o + j] = parameters[biases + j];
    for (let k = 0; k < unrolled; k += 4) {
      const x0 = input[x + k];
      const x1 = input[x + k + 1];
      const x2 = input[x + k + 2];
      const x3 = input[x + k + 3];
      // After a ReLU, and on the black of a picture, whole groups are zero.
      if (x0 === 0 && x1 === 0 && x2 === 0 && x3 === 0) continue;
      const w0 = weights + k * units;
      const w1 = w0 + units;
      const w2 = w1 + units;
      const w3 = w2 + units;
      for (let j = 0; j < units; j++) {
        out[o + j] +=
          x0 * parameters[w0 + j] + x1 * parameters[w1 + j] + x2 * parameters[w2 + j] + x3 * parameters[w3 + j];
      }
    }
    for (let k = unrolled; k < inner; k++) {
      const xk = input[x + k];
      const w = weights + k * units;
      for (let j = 0; j < units; j++) out[o + j] += xk * parameters[w + j];
    }
  }
}

/** gradient at weights += inputᵀ · outGradient, at biases += its column sums. Accumulates: clear the gradient once a step. */
export function addParameterGradient(
  input: Numbers,
  rows: number,
  inner: number,
  outGradient: Numbers,
  gradient: Numbers,
  weights: number,
  biases: number,
  units: number,
): void {
  for (let row = 0; row < rows; row++) {
    const o = row * units;
    const x = row * inner;
    let silent = true;
    for (let j = 0; j < units; j++) {
      const g = outGradient[o + j];
      if (g !== 0) silent = false;
      gradient[biases + j] += g;
    }
    if (silent) continue;
    for (let k = 0; k < inner; k++) {
      const xk = input[x + k];
      if (xk === 0) continue;
      const w = weights + k * units;
      for (let j = 0; j < units; j++) gradient[w + j] += xk * outGradient[o + j];
    }
  }
}

/** inputGradient (rows, inner) = outGradient (rows, units) · weightsᵀ. */
export function inputGradient(
  outGradient: Numbers,
  rows: number,
  units: number,
  parameters: Numbers,
  weights: number,
  inner: number,
  out: Numbers,
): void {
  for (let row = 0; row < rows; row++) {
    const o = row * units;
    const x = row * inner;
    for (let k = 0; k < inner; k++) {
      const w = weights + k * units;
      let sum = 0;
      for (let j = 0; j < units; j++) sum += outGradient[o + j] * parameters[w + j];
      out[x + k] = sum;
    }
  }
}

export function relu(values: Numbers): void {
  for (let i = 0; i < values.length; i++) if (values[i] < 0) values[i] = 0;
}

/** Zero wherever the ReLU's output was zero (its slope at 0 counts as 0, as in tfjs). */
export function reluGradient(outputs: Numbers, gradient: Numbers): void {
  for (let i = 0; i < outputs.length; i++) if (outputs[i] <= 0) gradient[i] = 0;
}
