// The encoder op by op in tfjs. Parameters live in one flat tensor, so that Adam is a dozen operations whatever the
// number of layers; slices of it are the weights. It must not know which backend runs it, nor what a loss is.
import {
  add,
  concat,
  conv2d,
  customGrad,
  div,
  grads,
  matMul,
  maximum,
  mul,
  relu,
  reshape,
  slice,
  sqrt,
  square,
  step,
  sub,
  sum,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor4D,
  tidy,
} from '@tensorflow/tfjs-core';
import type { EncoderSpec, Layer } from '../../../src/engines/encoder';

export interface TfEncoder {
  /** parameters `(parameterCount)`, items `(count, …itemShape)` → embeddings `(count, dimensions)`. */
  forward(parameters: Tensor1D, items: Tensor): Tensor2D;
  /** dLoss/dParameters `(parameterCount)` from dLoss/dEmbeddings `(count, dimensions)`. */
  gradient(parameters: Tensor1D, items: Tensor, embeddingGradient: Tensor2D): Tensor1D;
}

/** The shortest length a row is divided by, as in `core/normalize`. */
const SMALLEST_NORM = 1e-12;

export function createTfEncoder(spec: EncoderSpec): TfEncoder {
  return {
    forward: (parameters, items) => tidy(() => run(unpack(parameters), items)),
    gradient: (parameters, items, embeddingGradient) =>
      tidy(() => {
        const weights = unpack(parameters);
        const gradients = grads((...tracked: Tensor[]) => run(tracked, items))(weights, embeddingGradient);
        return concat(gradients.map((gradient) => reshape(gradient, [-1]))) as Tensor1D;
      }),
  };

  /** Weights and biases in turn, layer by layer: the order they stand in the flat array. */
  function unpack(parameters: Tensor1D): Tensor[] {
    return spec.layers.flatMap((layer) => {
      const end = layer.biases + outputs(layer);
      const weights = slice(parameters, layer.weights, layer.biases - layer.weights);
      return [reshape(weights, weightShape(layer)), slice(parameters, layer.biases, end - layer.biases)];
    });
  }

  function run(weights: readonly Tensor[], items: Tensor): Tensor2D {
    let values = items;
    spec.layers.forEach((layer, i) => {
      const kernel = weights[2 * i];
      const biases = weights[2 * i + 1];
      if (layer.kind === 'conv') {
        values = relu(add(conv2d(values as Tensor4D, kernel as Tensor4D, 2, 'same'), biases));
      } else {
        const rows = reshape(values, [-1, layer.inputs]);
        const sums = add(matMul(rows, kernel), biases);
        values = layer.relu ? relu(sums) : sums;
      }
    });
    return spec.normalize ? normalize(values as Tensor2D) : (values as Tensor2D);
  }
}

function outputs(layer: Layer): number {
  return layer.kind === 'conv' ? layer.filters : layer.units;
}

function weightShape(layer: Layer): number[] {
  return layer.kind === 'conv' ? [3, 3, layer.channels, layer.filters] : [layer.inputs, layer.units];
}

/**
 * f = x / max(|x|, 1e-12) by rows. Its gradient is written out as in `core/normalize`, (g − f (f·g)) / |x|, and 0 for a
 * row too short to have a direction: autodiff would divide by the square root's zero there.
 */
const normalize = (rows: Tensor2D): Tensor2D =>
  customGrad((input, save) => {
    const x = input as Tensor2D;
    const lengths = maximum(sqrt(sum(square(x), 1, true)), SMALLEST_NORM);
    const unit = div(x, lengths);
    (save as (tensors: Tensor[]) => void)([unit, lengths]);
    return {
      value: unit,
      gradFunc: (g: Tensor, saved: Tensor[]) => {
        const [f, length] = saved;
        const scale = div(step(sub(length, SMALLEST_NORM)), length);
        return mul(sub(g, mul(f, sum(mul(f, g), 1, true))), scale);
      },
    };
  })(rows) as Tensor2D;
