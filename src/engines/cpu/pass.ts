// The encoder's forward and backward pass over some items, with every buffer allocated once. It knows the encoder and
// nothing of losses, batches or optimisers, nor what its kernels run on.
import type { Numbers } from '../../core/loss/kinds';
import { normalizeGradient, normalizeRows } from '../../core/loss/normalize';
import { product } from '../../core/rows';
import type { EncoderSpec, Layer } from '../encoder';
import type { Kernels } from './kernels';

/** A layer as the matrix product it is: of a convolution over its gathered columns, of a dense layer over its input. */
interface Stage {
  readonly layer: Layer;
  /** Rows of the product for each item. */
  readonly rows: number;
  readonly inner: number;
  readonly units: number;
  readonly relu: boolean;
  /** `(items · rows, units)` outputs of the layer after its activation. */
  readonly output: Numbers;
  /** dLoss/dOutput. */
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
  /** The first `count` items of `input`. */
  forward(parameters: Numbers, count: number): void;
  /**
   * Adds dLoss/dParameters to `gradient`, given dLoss/dEmbeddings (count, dimensions) of the items of the last
   * `forward`. Once for each `forward`: it works where that left its results.
   */
  backward(parameters: Numbers, count: number, embeddingGradient: Numbers, gradient: Numbers): void;
}

/** With room for `items` items. */
export function createPass(spec: EncoderSpec, items: number, kernels: Kernels): Pass {
  const { dimensions, normalize } = spec;
  const input = kernels.allocate(items * product(spec.itemShape));
  const stages = spec.layers.map(createStage);
  const last = stages[stages.length - 1];
  const embeddings = normalize ? kernels.allocate(items * dimensions) : last.output;
  const norms = kernels.allocate(items);
  const outputs = stages.map(({ output }) => output);

  return { input, embeddings, outputs, forward, backward };

  function forward(parameters: Numbers, count: number): void {
    let from = input;
    for (const { layer, rows, inner, units, relu, output, columns } of stages) {
      if (layer.kind === 'conv') {
        columns.fill(0, 0, count * rows * inner);
        kernels.addColumns(from, count, layer.size, layer.channels, columns, 0);
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

    for (let i = stages.length - 1; i >= 0; i--) {
      const { layer, rows, inner, units, relu, output, columns, gradient: outGradient } = stages[i];
      const before = i > 0 ? stages[i - 1] : null;
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
        kernels.addColumns(before.gradient, count, layer.size, layer.channels, columns, 1);
      }
    }
  }

  function createStage(layer: Layer): Stage {
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
