// A training step written a second time, in tfjs operations and its autodiff, to compare the engines with. It shares
// with them the layout of the parameters and the integer hash of random mining, and no other arithmetic.
import * as tf from '@tensorflow/tfjs';
import { hash } from '../../src/core/random';
import type { EncoderSpec } from '../../src/engines/encoder';
import type { EngineSetup, Live } from '../../src/engines/engine';

// Without this tfjs prints a banner in Node.
tf.enableProdMode();

export interface TfjsRun {
  /** Takes one step and returns the loss before it. */
  step(items: Int32Array, live: Live): number;
  /** `(items.length, dimensions)`. */
  embed(items: Int32Array): Float32Array;
  dispose(): void;
}

export function createTfjsRun(setup: EngineSetup): TfjsRun {
  const { spec, inputs, labels, seed } = setup;
  const itemSize = inputs.length / labels.length;
  const variables = encoderVariables(setup);
  const optimizers = new Map<number, tf.AdamOptimizer>();
  let step = 0;

  return {
    step: (items, live) => {
      const drawn = { seed, step };
      step++;
      return tf.tidy(() => {
        const batch = load(items);
        const batchLabels = Array.from(items, (item) => labels[item]);
        const mask = mine(distances(forward(batch), live.distance).arraySync() as number[][], batchLabels, live, drawn);
        const lossOf = () => meanOverActive(distances(forward(batch), live.distance), mask, live);
        const loss = optimizer(live.learningRate).minimize(lossOf, true, variables);
        return loss ? loss.dataSync()[0] : Number.NaN;
      });
    },
    embed: (items) => tf.tidy(() => forward(load(items)).dataSync() as Float32Array),
    dispose: () => {
      for (const variable of variables) variable.dispose();
      for (const used of optimizers.values()) used.dispose();
    },
  };

  function optimizer(learningRate: number): tf.AdamOptimizer {
    const known = optimizers.get(learningRate) ?? tf.train.adam(learningRate, 0.9, 0.999, 1e-7);
    optimizers.set(learningRate, known);
    return known;
  }

  function load(items: Int32Array): tf.Tensor {
    const rows = Array.from(items, (item) => inputs.slice(item * itemSize, (item + 1) * itemSize));
    return tf.tensor(
      rows.flatMap((row) => Array.from(row)),
      [items.length, ...spec.itemShape],
    );
  }

  function forward(batch: tf.Tensor): tf.Tensor2D {
    return encode(spec, variables, batch);
  }
}

/** Weights and biases in turn, layer by layer, as they are in the setup's state. */
export function encoderVariables({ spec, state }: EngineSetup): tf.Variable[] {
  return spec.layers.flatMap((layer) => {
    const conv = layer.kind === 'conv';
    const outputs = conv ? layer.filters : layer.units;
    const shape = conv ? [3, 3, layer.channels, layer.filters] : [layer.inputs, layer.units];
    const weights = state.parameters.slice(layer.weights, layer.biases);
    const biases = state.parameters.slice(layer.biases, layer.biases + outputs);
    return [tf.variable(tf.tensor(weights, shape)), tf.variable(tf.tensor1d(biases))];
  });
}

/** `batch` (count, …itemShape) → embeddings (count, dimensions). */
export function encode(spec: EncoderSpec, variables: readonly tf.Tensor[], batch: tf.Tensor): tf.Tensor2D {
  let x = batch;
  for (const [i, layer] of spec.layers.entries()) {
    const weights = variables[2 * i];
    const biases = variables[2 * i + 1];
    if (layer.kind === 'conv') {
      x = tf
        .conv2d(x as tf.Tensor4D, weights as tf.Tensor4D, [2, 2], 'same')
        .add(biases)
        .relu();
    } else {
      x = x.reshape([x.shape[0], layer.inputs]).matMul(weights).add(biases);
      if (layer.relu) x = x.relu();
    }
  }
  const embeddings = spec.normalize ? x.div(x.square().sum(1, true).sqrt()) : x;
  return embeddings as tf.Tensor2D;
}

/** `(count, count)`; the diagonal is kept away from the root's infinite slope at 0. */
function distances(embeddings: tf.Tensor2D, distance: Live['distance']): tf.Tensor2D {
  const squared = embeddings.expandDims(1).sub(embeddings.expandDims(0)).square().sum(2) as tf.Tensor2D;
  if (distance === 'squared') return squared;
  const diagonal = tf.eye(squared.shape[0]);
  return squared.add(diagonal).sqrt().mul(tf.sub(1, diagonal)) as tf.Tensor2D;
}

type Mask = number[][][];

/** 1 at [a][p][n] for each mined triplet. */
function mine(d: number[][], labels: number[], live: Live, draw: { seed: number; step: number }): Mask {
  const all = labels.map((_, i) => i);
  const mask = all.map(() => all.map(() => all.map(() => 0)));
  const smallest = (candidates: number[], value: (i: number) => number) =>
    candidates.reduce((best, i) => (value(i) < value(best) ? i : best));
  for (const a of all) {
    const positives = all.filter((p) => p !== a && labels[p] === labels[a]);
    const negatives = all.filter((n) => labels[n] !== labels[a]);
    if (positives.length === 0 || negatives.length === 0) continue;
    if (live.mining === 'hard') {
      const p = smallest(positives, (i) => -d[a][i]);
      mask[a][p][smallest(negatives, (i) => d[a][i])] = 1;
      continue;
    }
    for (const p of positives) {
      if (live.mining === 'all') {
        for (const n of negatives) mask[a][p][n] = 1;
      } else if (live.mining === 'random') {
        mask[a][p][negatives[Math.floor((hash(draw.seed, draw.step, a, p) / 2 ** 32) * negatives.length)]] = 1;
      } else {
        const band = negatives.filter((n) => d[a][n] > d[a][p] && d[a][n] < d[a][p] + live.margin);
        if (band.length > 0) mask[a][p][smallest(band, (i) => d[a][i])] = 1;
      }
    }
  }
  return mask;
}

/** Mean loss over the mined triplets that have one; their number is a constant to the gradient. */
function meanOverActive(d: tf.Tensor2D, mask: Mask, live: Live): tf.Scalar {
  const gap = d.expandDims(2).sub(d.expandDims(1));
  const each = (live.loss === 'soft' ? gap.softplus() : gap.add(live.margin).relu()).mul(tf.tensor3d(mask));
  const active = (each.arraySync() as Mask).flat(2).filter((loss) => loss > 0).length;
  return each.sum().div(Math.max(active, 1)) as tf.Scalar;
}
