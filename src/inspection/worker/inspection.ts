// Looking into the encoder: what every layer makes of a few items, and the weights it does so with. Always computed on
// the plain engine, from state exported by whichever engine trains; it takes no step and changes nothing.

import { product } from '../../core/rows';
import { createPass } from '../../engines/cpu/pass';
import { plainKernels } from '../../engines/cpu/plain/plainKernels';
import type { Layer } from '../../engines/encoder';
import type { EngineSetup, EngineState } from '../../engines/engine';
import type { InspectedLayer, Inspection } from '../protocol/inspectionProtocol';

/** `items` are item numbers of `setup.inputs`, at least one. */
export function inspectEncoder(setup: EngineSetup, state: EngineState, items: Int32Array): Omit<Inspection, 'run'> {
  const { spec, inputs } = setup;
  const { parameters, step } = state;
  const { dimensions, normalize } = spec;
  const itemSize = product(spec.itemShape);
  const pass = createPass(spec, items.length, plainKernels());
  items.forEach((item, i) => {
    pass.input.set(inputs.subarray(item * itemSize, (item + 1) * itemSize), i * itemSize);
  });
  pass.forward(parameters, items.length);

  const vectors = Float32Array.from(pass.outputs[pass.outputs.length - 1]);
  const layers = spec.layers.map((layer, i) => inspectedLayer(layer, pass.outputs[i], parameters));
  const embeddings = Float32Array.from(pass.embeddings);
  return { step, items: items.slice(), layers, vectors, normalize, embeddings, dimensions };
}

/** All that an answer may hand over instead of copying. */
export function inspectionBuffers({ layers, items, vectors, embeddings }: Omit<Inspection, 'run'>): ArrayBuffer[] {
  const arrays = [items, vectors, embeddings, ...layers.flatMap((one) => [one.activations, one.weights])];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

function inspectedLayer(layer: Layer, output: ArrayLike<number>, parameters: Float32Array): InspectedLayer {
  const activations = Float32Array.from(output);
  const weights = parameters.slice(layer.weights, layer.biases);
  if (layer.kind === 'dense') {
    const { kind, inputs, units, relu } = layer;
    return { kind, inputs, shape: [units], relu, activations, weights };
  }
  const { kind, size, channels, filters } = layer;
  return { kind, inputs: channels, shape: [size / 2, size / 2, filters], relu: true, activations, weights };
}
