// Download encoder: writes trained parameters as a standard tf.LayersModel. It carries the whole of tfjs, so it is
// loaded only when a reader asks for it, and only by `import()`. The model ends before the L2 normalisation.
import * as tf from '@tensorflow/tfjs';
import { CodedError } from '../../core/codedError';
import type { EncoderSpec, Layer } from '../../engines/encoder';

export interface EncoderFiles {
  readonly modelName: string;
  /** What `tf.loadLayersModel` reads; names the weights file beside it. */
  readonly modelJson: string;
  readonly weightsName: string;
  /** float32, little-endian, in the order the model lists. */
  readonly weights: ArrayBuffer;
}

const MODEL_NAME = 'triplet-encoder.json';
const WEIGHTS_NAME = 'triplet-encoder.weights.bin';

/**
 * Input `(count, …spec.itemShape)`, standardised as in the page; output `(count, dimensions)`. Divided by its L2 norm
 * it is the page's embedding where `spec.normalize`, which the file repeats in `userDefinedMetadata`.
 * `parameters` are those of a state: the encoder's come first, and the weights file holds no others. Vectors of classes
 * behind them, row by row, are in the metadata. Throws `state-length` where there are fewer than `spec.parameterCount`.
 */
export async function encoderArtifacts(spec: EncoderSpec, parameters: Float32Array): Promise<EncoderFiles> {
  if (parameters.length < spec.parameterCount) {
    throw new CodedError('state-length', { given: parameters.length, expected: spec.parameterCount });
  }
  tf.enableProdMode();
  // A page must not open a GPU context for the sake of a file.
  await tf.setBackend('cpu');
  const model = buildModel(spec);
  const weights = spec.layers.flatMap((layer) => weightTensors(layer, parameters));
  try {
    model.setWeights(weights);
    const { normalize, dimensions } = spec;
    const classVectors = rowsOf(parameters.subarray(spec.parameterCount), dimensions);
    return await save(model, {
      tripletLab: { normalize, dimensions, ...(classVectors.length > 0 && { classVectors }) },
    });
  } finally {
    tf.dispose(weights);
    model.dispose();
  }
}

function rowsOf(values: Float32Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) => [
    ...values.subarray(row * width, (row + 1) * width),
  ]);
}

function buildModel(spec: EncoderSpec): tf.Sequential {
  const model = tf.sequential({ name: 'triplet-encoder' });
  let flat = spec.itemShape.length === 1;
  spec.layers.forEach((layer, i) => {
    const inputShape = i === 0 ? { inputShape: [...spec.itemShape] } : {};
    // Zeros: the real weights come next, and drawing random ones takes time.
    const common = { name: layer.name, kernelInitializer: 'zeros' as const, ...inputShape };
    if (layer.kind === 'conv') {
      const shape = { filters: layer.filters, kernelSize: 3, strides: 2, padding: 'same' as const };
      model.add(tf.layers.conv2d({ ...common, ...shape, activation: 'relu' }));
    } else {
      if (!flat) model.add(tf.layers.flatten({ name: 'flatten' }));
      flat = true;
      model.add(tf.layers.dense({ ...common, units: layer.units, activation: layer.relu ? 'relu' : 'linear' }));
    }
  });
  return model;
}

function weightTensors(layer: Layer, parameters: Float32Array): tf.Tensor[] {
  const conv = layer.kind === 'conv';
  const outputs = conv ? layer.filters : layer.units;
  const shape = conv ? [3, 3, layer.channels, layer.filters] : [layer.inputs, layer.units];
  return [
    tf.tensor(parameters.slice(layer.weights, layer.biases), shape),
    tf.tensor1d(parameters.slice(layer.biases, layer.biases + outputs)),
  ];
}

async function save(model: tf.Sequential, metadata: object): Promise<EncoderFiles> {
  const saved: tf.io.ModelArtifacts[] = [];
  const handler = tf.io.withSaveHandler(async (artifacts) => {
    saved.push(artifacts);
    return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
  });
  await model.save(handler);
  const [{ modelTopology, format, generatedBy, weightSpecs, weightData }] = saved;
  const json = {
    modelTopology,
    format,
    generatedBy,
    convertedBy: null,
    userDefinedMetadata: metadata,
    weightsManifest: [{ paths: [WEIGHTS_NAME], weights: weightSpecs }],
  };
  return {
    modelName: MODEL_NAME,
    modelJson: JSON.stringify(json),
    weightsName: WEIGHTS_NAME,
    weights: tf.io.CompositeArrayBuffer.join(weightData),
  };
}
