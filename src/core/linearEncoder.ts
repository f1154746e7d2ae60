// The smallest encoder: f(x) = W x, one matrix, and its gradient. Figures use it to show the effect of shared weights; the
// encoders that are trained are built by the engines.
import type { Numbers } from './loss/kinds';
import { rowCount } from './rows';

/** W x for every row: `weights` (outputs, inputs) row-major, `items` (count, inputs) → (count, outputs). Throws `rows-shape`. */
export function encodeLinear(weights: Numbers, inputs: number, items: Numbers): Float64Array {
  const outputs = rowCount(weights, inputs);
  const count = rowCount(items, inputs);
  const encoded = new Float64Array(count * outputs);
  for (let row = 0; row < count; row++) {
    for (let k = 0; k < outputs; k++) {
      let sum = 0;
      for (let j = 0; j < inputs; j++) sum += weights[k * inputs + j] * items[row * inputs + j];
      encoded[row * outputs + k] = sum;
    }
  }
  return encoded;
}

/**
 * dL/dW = Σ g xᵀ (outputs, inputs), from `items` x (count, inputs) and `gradient` g = dL/d(W x) (count, outputs): the items
 * share the matrix, so their gradients add up. Throws `rows-shape`.
 */
export function linearGradient(items: Numbers, inputs: number, gradient: Numbers): Float64Array {
  const count = rowCount(items, inputs);
  const outputs = count === 0 ? 0 : rowCount(gradient, count);
  const result = new Float64Array(outputs * inputs);
  for (let row = 0; row < count; row++) {
    for (let k = 0; k < outputs; k++) {
      for (let j = 0; j < inputs; j++) result[k * inputs + j] += gradient[row * outputs + k] * items[row * inputs + j];
    }
  }
  return result;
}
