// An encoder's weights as PyTorch lays them out: outputs first, and of a convolution the inputs before the kernel's rows and
// columns. What comes in is the layout of `engines/encoder.ts`, which is tfjs's.
import type { EncoderSpec, Layer } from '../../engines/encoder';
import type { Tensor } from './safetensors';

/** `conv-1.weight`, `conv-1.bias`, … as `state_dict()` names them, of parameters `(parameterCount)` or more. */
export function layerTensors({ layers }: EncoderSpec, parameters: Float32Array): Record<string, Tensor> {
  const tensors: Record<string, Tensor> = {};
  for (const layer of layers) {
    const outputs = layer.kind === 'conv' ? layer.filters : layer.units;
    tensors[`${layer.name}.weight`] = weightOf(layer, parameters.subarray(layer.weights, layer.biases));
    tensors[`${layer.name}.bias`] = {
      shape: [outputs],
      data: parameters.slice(layer.biases, layer.biases + outputs),
    };
  }
  return tensors;
}

function weightOf(layer: Layer, weights: Float32Array): Tensor {
  if (layer.kind === 'dense') {
    const { inputs, units } = layer;
    // (inputs, units) to (units, inputs).
    const data = new Float32Array(weights.length);
    for (let i = 0; i < inputs; i++) for (let u = 0; u < units; u++) data[u * inputs + i] = weights[i * units + u];
    return { shape: [units, inputs], data };
  }
  const { channels, filters } = layer;
  // (row and column, channels, filters) to (filters, channels, row and column).
  const data = new Float32Array(weights.length);
  for (let place = 0; place < 9; place++) {
    for (let c = 0; c < channels; c++) {
      for (let f = 0; f < filters; f++) {
        data[(f * channels + c) * 9 + place] = weights[(place * channels + c) * filters + f];
      }
    }
  }
  return { shape: [filters, channels, 3, 3], data };
}
