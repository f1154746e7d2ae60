// An engine on the processor, on either set of kernels: it embeds a batch, computes the loss and its gradient, sends the
// gradient back through the encoder, and updates with Adam. All its arrays are allocated once, for the largest batch; the
// operating system commits only the pages that a batch has used.

import { batchLoss } from '../../core/loss/batchLoss';
import type { Numbers } from '../../core/loss/kinds';
import { product } from '../../core/rows';
import { adamFactors } from '../adam';
import { CLASS_VECTOR_RATE, presentAt } from '../classVectors';
import type { Engine, EngineKind, EngineSetup, EngineState, Live } from '../engine';
import { MOST_ITEMS_PER_BATCH } from '../engine';
import { requireBlocks } from '../parameterBlocks';
import type { ProvideKernels } from './kernels';
import { createPass } from './pass';

/** Items embedded at once. Larger requests run in chunks of this size, whose activations fit the processor's cache. */
const EMBED_CHUNK = 32;

/**
 * An engine of `kind` that starts from `setup.state`, on the kernels that `provide` gives out. `setup.inputs` is read in
 * place at every call. Throws `state-length` where the state is not one of `setup.spec`; its steps throw what `batchLoss`
 * throws.
 */
export function createKernelEngine(setup: EngineSetup, kind: EngineKind, provide: ProvideKernels): Engine {
  const { spec, inputs, labels, seed, classes } = setup;
  const { blocks } = setup.state;
  const { parameterCount, dimensions } = spec;
  const itemSize = product(spec.itemShape);
  const vectorCount = (classes?.count ?? 0) * dimensions;
  const [kernels, pass, encoder, vectors, embeddingGradient] = provide((given) => {
    const encoding = createPass(spec, MOST_ITEMS_PER_BATCH, given);
    const trained = (count: number) => trainedArrays(() => given.allocate(count));
    const gradientOut = given.allocate(MOST_ITEMS_PER_BATCH * dimensions);
    return [given, encoding, trained(parameterCount), trained(vectorCount), gradientOut] as const;
  });
  const { parameters, gradient } = encoder;
  let step = 0;
  setState(setup.state);

  return {
    kind,
    step: takeStep,
    embed,
    getState,
    setState,
    diagnostics: () => ({ renderer: kind, programs: 0, drawsPerStep: 0, tensors: 0, gpuBytes: 0 }),
    // Its memory is garbage-collected with the engine.
    dispose() {},
  };

  function takeStep(items: Int32Array, live: Live) {
    const embeddings = embedded(items);
    const batchLabels = Int32Array.from(items, (item) => labels[item]);
    const lossGradient = embeddingGradient.subarray(0, embeddings.length);
    const classVectors = classes && {
      vectors: vectors.parameters,
      gradient: vectors.gradient,
      present: presentAt(classes, step),
      rows: Int32Array.from(items, (item) => classes.rows[item]),
    };
    const report = batchLoss(embeddings, batchLabels, dimensions, live, { seed, step }, lossGradient, classVectors);

    gradient.fill(0);
    pass.backward(parameters, items.length, lossGradient, gradient);
    step++;
    update(encoder, parameterCount, live.learningRate);
    if (vectorCount > 0) update(vectors, vectorCount, CLASS_VECTOR_RATE * live.learningRate);
    return report;
  }

  function update(trained: Trained, count: number, learningRate: number): void {
    const factors = adamFactors(step, learningRate);
    kernels.adam(trained.parameters, trained.gradient, trained.firstMoment, trained.secondMoment, count, ...factors);
  }

  function embed(items: Int32Array): Float32Array {
    const out = new Float32Array(items.length * dimensions);
    for (let start = 0; start < items.length; start += EMBED_CHUNK) {
      out.set(embedded(items.subarray(start, start + EMBED_CHUNK)), start * dimensions);
    }
    return out;
  }

  /** A view of the pass's embeddings, `(items.length, dimensions)`: the next call overwrites it. */
  function embedded(items: Int32Array) {
    for (let i = 0; i < items.length; i++) {
      const from = items[i] * itemSize;
      pass.input.set(inputs.subarray(from, from + itemSize), i * itemSize);
    }
    pass.forward(parameters, items.length);
    return pass.embeddings.subarray(0, items.length * dimensions);
  }

  function getState(): EngineState {
    const whole = (name: 'parameters' | 'firstMoment' | 'secondMoment') => {
      const values = new Float32Array(parameterCount + vectorCount);
      values.set(encoder[name]);
      values.set(vectors[name], parameterCount);
      return values;
    };
    return {
      blocks,
      parameters: whole('parameters'),
      firstMoment: whole('firstMoment'),
      secondMoment: whole('secondMoment'),
      step,
    };
  }

  function setState(state: EngineState): void {
    requireBlocks(state, blocks);
    for (const name of ['parameters', 'firstMoment', 'secondMoment'] as const) {
      encoder[name].set(state[name].subarray(0, parameterCount));
      vectors[name].set(state[name].subarray(parameterCount));
    }
    step = state.step;
  }
}

/** What Adam works on: of the encoder, or of the class vectors. */
interface Trained {
  readonly parameters: Numbers;
  readonly firstMoment: Numbers;
  readonly secondMoment: Numbers;
  readonly gradient: Numbers;
}

function trainedArrays(allocate: () => Numbers): Trained {
  return { parameters: allocate(), firstMoment: allocate(), secondMoment: allocate(), gradient: allocate() };
}
