// The encoder's forward and backward pass over some items, with every buffer allocated once. It knows the encoder and
// no losses, batches or optimisers, and does not depend on the kind of its kernels.
import type { Numbers } from '../../core/loss/kinds';
import { normalizeGradient, normalizeRows } from '../../core/loss/normalize';
import { product } from '../../core/rows';
import type { EncoderSpec, Layer } from '../encoder';
import type { Kernels } from './kernels';

/** A layer as a matrix product: of a dense layer's input, or of a convolution's gathered columns, with the weights. */
interface LayerPass {
  readonly layer: Layer;
  /** Rows of the product for each item. */
  readonly rows: number;
  readonly inner: number;
  readonly units: number;
  readonly relu: boolean;
  /** `(items · rows, units)` outputs of the layer after its activation. */
  readonly output: Numbers;
  /** dLoss/dOutput, of the shape of `output`. */
  readonly gradient: Numbers;
  /** `(items · rows, inner)`, of a convolution: its gathered inputs and, once these have served, their gradient. */
  readonly columns: Numbers;
}

export interface Pass {
  /** Items, row-major `(items, product(itemShape))`: fill before `forward`. */
  readonly input: Numbers;
  /** `(items, dimensions)`, normalised if the spec says so. */
  readonly embeddings: Numbers;
  /** Of every layer after its activation, `(items, …)`; the last is the vector before it is normalised. */
  readonly outputs: readonly Numbers[];
  /** Embeds the first `count` items of `input`; `parameters` in the layout of `encoder.ts`. */
  forward(parameters: Numbers, count: number): void;
  /**
   * Adds dLoss/dParameters to `gradient`, given dLoss/dEmbeddings (count, dimensions) of the items of the last
   * `forward`. To be called at most once after each `forward`, because it overwrites what that left.
   */
  backward(parameters: Numbers, count: number, embeddingGradient: Numbers, gradient: Numbers): void;
}

/** A pass over at most `items` items at once. */
export function createPass(spec: EncoderSpec, items: number, kernels: Kernels): Pass {
  const { dimensions, normalize } = spec;
  const input = kernels.allocate(items * product(spec.itemShape));
  const layers = spec.layers.map(createLayerPass);
  const last = layers[layers.length - 1];
  const embeddings = normalize ? kernels.allocate(items * dimensions) : last.output;
  const norms = kernels.allocate(items);
  const outputs = layers.map(({ output }) => output);

  return { input, embeddings, outputs, forward, backward };

  function forward(parameters: Numbers, count: number): void {
    let from = input;
    for (const { layer, rows, inner, units, relu, output, columns } of layers) {
      if (layer.kind === 'conv') {
        kernels.gatherColumns(from, count, layer.size, layer.channels, columns);
        from = columns;
      }
      const [weights, biases] = partsOf(parameters, layer);
      kernels.affine(from, count * rows, inner, weights, biases, units, output);
      if (relu) kernels.relu(output, output, count * rows * units);
      from = output;
    }
    if (normalize) normalizeRows(last.output.subarray(0, count * dimensions), dimensions, embeddings, norms);
  }

  function backward(parameters: Numbers, count: number, embeddingGradient: Numbers, gradient: Numbers): void {
    if (normalize) {
      const unit = embeddings.subarray(0, count * dimensions);
      normalizeGradient(unit, norms, embeddingGradient, dimensions, last.gradient);
    } else last.gradient.set(embeddingGradient);

    for (let i = layers.length - 1; i >= 0; i--) {
      const { layer, rows, inner, units, relu, output, columns, gradient: outGradient } = layers[i];
      const before = i > 0 ? layers[i - 1] : null;
      const isConv = layer.kind === 'conv';
      const from = isConv ? columns : (before?.output ?? input);
      const places = count * rows;
      if (relu) kernels.relu(output, outGradient, places * units);
      kernels.addParameterGradient(from, places, inner, outGradient, units, ...partsOf(gradient, layer));
      if (!before) continue;
      const [weights] = partsOf(parameters, layer);
      kernels.inputGradient(outGradient, places, units, weights, inner, isConv ? columns : before.gradient);
      if (isConv) {
        before.gradient.fill(0, 0, count * before.rows * before.units);
        kernels.scatterColumns(before.gradient, count, layer.size, layer.channels, columns);
      }
    }
  }

  function createLayerPass(layer: Layer): LayerPass {
    const isConv = layer.kind === 'conv';
    const rows = isConv ? (layer.size / 2) ** 2 : 1;
    const inner = isConv ? 9 * layer.channels : layer.inputs;
    const units = isConv ? layer.filters : layer.units;
    return {
      layer,
      rows,
      inner,
      units,
      relu: isConv || layer.relu,
      output: kernels.allocate(items * rows * units),
      gradient: kernels.allocate(items * rows * units),
      columns: kernels.allocate(isConv ? items * rows * inner : 0),
    };
  }
}

/** A layer's weights and biases in a flat array: views, no copies. */
function partsOf(flat: Numbers, { weights, biases }: Layer): [Numbers, Numbers] {
  return [flat.subarray(weights, biases), flat.subarray(biases)];
}
