// One forward and backward pass of the encoder over a fixed number of items, with every buffer allocated once.
// It knows the encoder and nothing of losses, batches or optimisers.
import type { Numbers } from '../../core/kinds';
import { normalizeGradient, normalizeRows } from '../../core/normalize';
import type { ConvLayer, EncoderSpec, Layer } from '../encoder';
import { gatherColumns, scatterColumns } from './columns';
import { addParameterGradient, affine, inputGradient, relu, reluGradient } from './kernels';

export type Precision = 'float32' | 'float64';

export function allocate(precision: Precision, length: number): Numbers {
  return precision === 'float32' ? new Float32Array(length) : new Float64Array(length);
}

interface Stage {
  readonly layer: Layer;
  /** `(count, …)` outputs of the layer after its activation. */
  readonly output: Numbers;
  /** dLoss/dOutput; empty in a forward-only pass. */
  readonly gradient: Numbers;
  /** Gathered inputs of a convolution, and room for their gradient; empty for a dense layer. */
  readonly columns: Numbers;
  readonly columnGradient: Numbers;
}

export interface Pass {
  /** Items, row-major `(count, product(itemShape))`: fill before `forward`. */
  readonly input: Numbers;
  /** `(count, dimensions)`, normalised if the spec says so. */
  readonly embeddings: Numbers;
  /** Of every layer after its activation, `(count, …)`; the last is the vector before it is normalised. */
  readonly outputs: readonly Numbers[];
  forward(parameters: Numbers): void;
  /** Adds dLoss/dParameters to `gradient`, given dLoss/dEmbeddings (count, dimensions). */
  backward(parameters: Numbers, embeddingGradient: Numbers, gradient: Numbers): void;
}

/** `learns: false` leaves the gradient buffers out. */
export function createPass(spec: EncoderSpec, count: number, precision: Precision, learns: boolean): Pass {
  const input = allocate(precision, count * spec.itemShape.reduce((a, b) => a * b));
  const stages = spec.layers.map((layer) => createStage(layer, count, precision, learns));
  const last = stages[stages.length - 1];
  const embeddings = spec.normalize ? allocate(precision, count * spec.dimensions) : last.output;
  const norms = allocate(precision, count);

  const outputs = stages.map(({ output }) => output);

  return { input, embeddings, outputs, forward, backward };

  function forward(parameters: Numbers): void {
    let from = input;
    for (const stage of stages) {
      const { layer, output, columns } = stage;
      if (layer.kind === 'conv') {
        gatherColumns(from, count, layer.size, layer.channels, columns);
        affine(
          columns,
          places(layer, count),
          9 * layer.channels,
          parameters,
          layer.weights,
          layer.biases,
          layer.filters,
          output,
        );
        relu(output);
      } else {
        affine(from, count, layer.inputs, parameters, layer.weights, layer.biases, layer.units, output);
        if (layer.relu) relu(output);
      }
      from = output;
    }
    if (spec.normalize) normalizeRows(last.output, spec.dimensions, embeddings, norms);
  }

  function backward(parameters: Numbers, embeddingGradient: Numbers, gradient: Numbers): void {
    if (spec.normalize) normalizeGradient(embeddings, norms, embeddingGradient, spec.dimensions, last.gradient);
    else last.gradient.set(embeddingGradient);

    for (let i = stages.length - 1; i >= 0; i--) {
      const { layer, output, columns, columnGradient, gradient: outGradient } = stages[i];
      const from = i > 0 ? stages[i - 1].output : input;
      const fromGradient = i > 0 ? stages[i - 1].gradient : null;
      if (layer.kind === 'conv') {
        const rows = places(layer, count);
        const inner = 9 * layer.channels;
        reluGradient(output, outGradient);
        addParameterGradient(columns, rows, inner, outGradient, gradient, layer.weights, layer.biases, layer.filters);
        if (fromGradient) {
          inputGradient(outGradient, rows, layer.filters, parameters, layer.weights, inner, columnGradient);
          scatterColumns(columnGradient, count, layer.size, layer.channels, fromGradient);
        }
      } else {
        if (layer.relu) reluGradient(output, outGradient);
        addParameterGradient(
          from,
          count,
          layer.inputs,
          outGradient,
          gradient,
          layer.weights,
          layer.biases,
          layer.units,
        );
        if (fromGradient) {
          inputGradient(outGradient, count, layer.units, parameters, layer.weights, layer.inputs, fromGradient);
        }
      }
    }
  }
}

function createStage(layer: Layer, count: number, precision: Precision, learns: boolean): Stage {
  const isConv = layer.kind === 'conv';
  const outputs = isConv ? places(layer, count) * layer.filters : count * layer.units;
  const columns = isConv ? places(layer, count) * 9 * layer.channels : 0;
  const needsInputGradient = learns && isConv && layer.weights > 0;
  return {
    layer,
    output: allocate(precision, outputs),
    gradient: allocate(precision, learns ? outputs : 0),
    columns: allocate(precision, columns),
    columnGradient: allocate(precision, needsInputGradient ? columns : 0),
  };
}

/** Output places of a convolution over the whole batch: the rows of its matrix product. */
function places(layer: ConvLayer, count: number): number {
  return count * (layer.size / 2) ** 2;
}
