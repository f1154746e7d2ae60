// An engine on the processor, whichever kernels it computes with: batches in, embeddings and their gradient through one
// pass, Adam. All that it works on is laid out once. Memory that no batch has needed costs an address and nothing else.

import { batchLoss } from '../../core/loss/batchLoss';
import { product } from '../../core/rows';
import { adamFactors } from '../adam';
import type { Engine, EngineKind, EngineSetup, EngineState, Live } from '../engine';
import { MOST_ITEMS_PER_BATCH } from '../engine';
import { requireBlocks } from '../parameterBlocks';
import type { Furnish } from './kernels';
import { createPass } from './pass';

/** Items embedded at once; larger requests run in chunks of this size, small enough to stay close to the processor. */
const EMBED_CHUNK = 32;

export function createKernelEngine(setup: EngineSetup, kind: EngineKind, furnish: Furnish): Engine {
  const { spec, inputs, labels, seed } = setup;
  const { blocks } = setup.state;
  const { parameterCount, dimensions } = spec;
  const itemSize = product(spec.itemShape);
  const [kernels, pass, parameters, firstMoment, secondMoment, gradient, embeddingGradient] = furnish((given) => {
    const flat = () => given.allocate(parameterCount);
    const room = createPass(spec, MOST_ITEMS_PER_BATCH, given);
    return [given, room, flat(), flat(), flat(), flat(), given.allocate(MOST_ITEMS_PER_BATCH * dimensions)] as const;
  });
  let step = 0;
  setState(setup.state);

  return {
    kind,
    step: takeStep,
    embed,
    getState,
    setState,
    diagnostics: () => ({ renderer: kind, programs: 0, drawsPerStep: 0, tensors: 0, gpuBytes: 0 }),
    // Memory goes when nobody holds the engine any more.
    dispose() {},
  };

  function takeStep(items: Int32Array, live: Live) {
    const embeddings = embedded(items);
    const batchLabels = Int32Array.from(items, (item) => labels[item]);
    const towards = embeddingGradient.subarray(0, embeddings.length);
    const report = batchLoss(embeddings, batchLabels, dimensions, live, { seed, step }, towards);

    gradient.fill(0);
    pass.backward(parameters, items.length, towards, gradient);
    step++;
    const factors = adamFactors(step, live.learningRate);
    kernels.adam(parameters, gradient, firstMoment, secondMoment, parameterCount, ...factors);
    return report;
  }

  function embed(items: Int32Array): Float32Array {
    const out = new Float32Array(items.length * dimensions);
    for (let start = 0; start < items.length; start += EMBED_CHUNK) {
      out.set(embedded(items.subarray(start, start + EMBED_CHUNK)), start * dimensions);
    }
    return out;
  }

  /** Good until the next call. */
  function embedded(items: Int32Array) {
    for (let i = 0; i < items.length; i++) {
      const from = items[i] * itemSize;
      pass.input.set(inputs.subarray(from, from + itemSize), i * itemSize);
    }
    pass.forward(parameters, items.length);
    return pass.embeddings.subarray(0, items.length * dimensions);
  }

  function getState(): EngineState {
    return {
      blocks,
      parameters: Float32Array.from(parameters),
      firstMoment: Float32Array.from(firstMoment),
      secondMoment: Float32Array.from(secondMoment),
      step,
    };
  }

  function setState(state: EngineState): void {
    requireBlocks(state, blocks);
    parameters.set(state.parameters);
    firstMoment.set(state.firstMoment);
    secondMoment.set(state.secondMoment);
    step = state.step;
  }
}
