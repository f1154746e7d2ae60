// The encoder's shape and where each weight stands in the flat parameter array: the layout every engine shares.
// Canonical and unpadded; an engine that pads does so inside. Nothing here depends on how a layer is computed.
import { CodedError } from '../core/codedError';
import { createRandom } from '../core/random';

export interface ConvLayer {
  readonly kind: 'conv';
  /** Kind and place, as `conv-1`: the name of its parameters in every state and file. */
  readonly name: string;
  /**
   * Input height = width, and channels. The kernel is 3×3 with stride 2 and tfjs's "same" padding: with even sizes one row
   * and one column at the end.
   */
  readonly size: number;
  readonly channels: number;
  readonly filters: number;
  /** Weights `(3, 3, channels, filters)`, then `filters` biases. */
  readonly weights: number;
  readonly biases: number;
}

export interface DenseLayer {
  readonly kind: 'dense';
  readonly name: string;
  readonly inputs: number;
  readonly units: number;
  readonly relu: boolean;
  /** Weights `(inputs, units)`, then `units` biases. */
  readonly weights: number;
  readonly biases: number;
}

export type Layer = ConvLayer | DenseLayer;

export interface EncoderSpec {
  readonly itemShape: readonly number[];
  readonly layers: readonly Layer[];
  readonly dimensions: number;
  /** Whether the embedding is divided by its L2 norm (FaceNet) after the last layer. */
  readonly normalize: boolean;
  readonly parameterCount: number;
}

const CONV_FILTERS = [8, 16, 32];
const HIDDEN_UNITS = [16, 16];

/**
 * Points and marks get features-16-16-dimensions with ReLU between; pictures get 3×3 stride-2 convolutions with so many
 * `filters` (ReLU) and one dense layer. Throws `item-shape` for shapes neither can take.
 */
export function encoderSpec(
  itemShape: readonly number[],
  dimensions: number,
  normalize: boolean,
  filters: readonly number[] = CONV_FILTERS,
): EncoderSpec {
  const layers: Layer[] = [];
  let offset = 0;
  let width: number;

  if (itemShape.length === 1) {
    width = itemShape[0];
    for (const units of HIDDEN_UNITS) addDense(units, true);
  } else if (itemShape.length === 3 && itemShape[0] === itemShape[1] && itemShape[0] % 2 ** filters.length === 0) {
    let [size, , channels] = itemShape;
    for (const count of filters) {
      const biases = offset + 9 * channels * count;
      layers.push({ kind: 'conv', name: nameOf('conv'), size, channels, filters: count, weights: offset, biases });
      offset = biases + count;
      size /= 2;
      channels = count;
    }
    width = size * size * channels;
  } else {
    throw new CodedError('item-shape', { shape: itemShape.join('×') });
  }
  addDense(dimensions, false);
  return { itemShape, layers, dimensions, normalize, parameterCount: offset };

  function addDense(units: number, relu: boolean): void {
    const biases = offset + width * units;
    layers.push({ kind: 'dense', name: nameOf('dense'), inputs: width, units, relu, weights: offset, biases });
    offset = biases + units;
    width = units;
  }

  function nameOf(kind: Layer['kind']): string {
    return `${kind}-${layers.length + 1}`;
  }
}

/** An unnormalised encoder starts with its last layer this much smaller, so that a margin of 0.2 means something at once. */
const UNNORMALISED_START = 0.15;

/** He-initialised weights and zero biases, `(parameterCount)`, from the seed alone. */
export function initialParameters(spec: EncoderSpec, seed: number): Float32Array {
  const random = createRandom(seed);
  const parameters = new Float32Array(spec.parameterCount);
  const last = spec.layers[spec.layers.length - 1];
  for (const layer of spec.layers) {
    const fanIn = layer.kind === 'conv' ? 9 * layer.channels : layer.inputs;
    const start = layer === last && !spec.normalize ? UNNORMALISED_START : 1;
    const deviation = start * Math.sqrt(2 / fanIn);
    for (let i = layer.weights; i < layer.biases; i++) parameters[i] = deviation * random.normal();
  }
  return parameters;
}
