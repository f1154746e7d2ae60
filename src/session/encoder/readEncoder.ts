// Reads an encoder from the two files of a LayersModel, as the lab saves them and as `train.py` writes them. Nothing of it is run: names
// and shapes are compared with those of the lab's own encoder, and the numbers are taken over.
import * as v from 'valibot';
import { CodedError } from '../../core/codedError';
import { product } from '../../core/rows';
import type { EncoderSpec, Layer } from '../../engines/encoder';

/** Far beyond any encoder of this page. */
const MOST_BYTES = 20_000_000;

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const schema = v.object({
  modelTopology: v.object({ config: v.object({ layers: v.array(v.object({ config: v.looseObject({}) })) }) }),
  userDefinedMetadata: v.object({ tripletLab: v.object({ normalize: v.boolean(), dimensions: whole }) }),
  weightsManifest: v.pipe(
    v.array(
      v.object({
        weights: v.array(v.object({ name: v.string(), shape: v.array(whole), dtype: v.literal('float32') })),
      }),
    ),
    v.length(1),
  ),
});

export interface ReadEncoder {
  readonly dimensions: number;
  readonly normalize: boolean;
  /** What one input is: `[32, 32, 1]`, or `[features]`; null where the model does not say. */
  readonly itemShape: readonly number[] | null;
  /** In the order of the numbers. */
  readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[];
  readonly numbers: Float32Array;
}

/** Which of the files the model is, and which its numbers. Throws `encoder-files` unless there is one of each. */
export async function readEncoderFiles(files: readonly File[]): Promise<ReadEncoder> {
  const model = files.find(({ name }) => name.endsWith('.json'));
  const numbers = files.find(({ name }) => name.endsWith('.bin'));
  if (files.length !== 2 || !model || !numbers) throw new CodedError('encoder-files');
  if (model.size > MOST_BYTES || numbers.size > MOST_BYTES) throw new CodedError('encoder-unreadable');
  return readEncoder(await model.text(), await numbers.arrayBuffer());
}

/** Throws `encoder-unreadable` for what is no such model, and `encoder-numbers` where the numbers are not as many as it says. */
export function readEncoder(model: string, numbers: ArrayBuffer): ReadEncoder {
  const parsed = v.safeParse(schema, json(model));
  if (!parsed.success) throw new CodedError('encoder-unreadable');
  const { modelTopology, userDefinedMetadata, weightsManifest } = parsed.output;
  const { weights } = weightsManifest[0];
  const expected = weights.reduce((sum, { shape }) => sum + product(shape), 0);
  if (numbers.byteLength !== 4 * expected) {
    throw new CodedError('encoder-numbers', { given: numbers.byteLength, expected: 4 * expected });
  }
  const view = new DataView(numbers);
  const values = Float32Array.from({ length: expected }, (_, i) => view.getFloat32(4 * i, true));
  if (!values.every(Number.isFinite)) throw new CodedError('encoder-not-finite');
  const { batch_input_shape: batchShape } = modelTopology.config.layers[0]?.config ?? {};
  const shape = v.safeParse(
    v.pipe(v.array(whole), v.minLength(1)),
    Array.isArray(batchShape) ? batchShape.slice(1) : null,
  );
  return {
    ...userDefinedMetadata.tripletLab,
    itemShape: shape.success ? shape.output : null,
    weights,
    numbers: values,
  };
}

/**
 * The parameters `(parameterCount)` of an encoder of `spec`. Throws `encoder-input` where it was made for other inputs, and
 * `encoder-layer` at the first layer that is another one.
 */
export function parametersFor(spec: EncoderSpec, read: ReadEncoder): Float32Array {
  const { itemShape, weights, numbers } = read;
  if (itemShape && itemShape.join() !== spec.itemShape.join()) {
    throw new CodedError('encoder-input', { given: itemShape.join(' × '), expected: spec.itemShape.join(' × ') });
  }
  const expected = spec.layers.flatMap(weightsOf);
  expected.forEach(({ name, shape }, place) => {
    const given = weights[place];
    if (given?.name === name && given.shape.join() === shape.join()) return;
    const text = given ? `${given.name} ${given.shape.join(' × ')}` : '–';
    throw new CodedError('encoder-layer', { given: text, expected: `${name} ${shape.join(' × ')}` });
  });
  const more = weights[expected.length];
  if (more) throw new CodedError('encoder-layer', { given: more.name, expected: '–' });
  return numbers;
}

/** As the model lists them, which is the canonical order. */
function weightsOf(layer: Layer): { readonly name: string; readonly shape: readonly number[] }[] {
  const [kernel, outputs] =
    layer.kind === 'conv'
      ? [[3, 3, layer.channels, layer.filters], layer.filters]
      : [[layer.inputs, layer.units], layer.units];
  return [
    { name: `${layer.name}/kernel`, shape: kernel },
    { name: `${layer.name}/bias`, shape: [outputs] },
  ];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
