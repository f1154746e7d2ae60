// An engine on the processor, on either set of kernels: it embeds a batch, computes the loss and its gradient, sends the
// gradient back through the encoder, and updates with Adam. All its arrays are allocated once, for the largest batch; the
// operating system commits only the pages that a batch has used.

import { batchLoss } from '../../core/loss/batchLoss';
import { product } from '../../core/rows';
import { adamFactors } from '../adam';
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
  const { spec, inputs, labels, seed } = setup;
  const { blocks } = setup.state;
  const { parameterCount, dimensions } = spec;
  const itemSize = product(spec.itemShape);
  const [kernels, pass, parameters, firstMoment, secondMoment, gradient, embeddingGradient] = provide((given) => {
    const flat = () => given.allocate(parameterCount);
    const encoder = createPass(spec, MOST_ITEMS_PER_BATCH, given);
    return [given, encoder, flat(), flat(), flat(), flat(), given.allocate(MOST_ITEMS_PER_BATCH * dimensions)] as const;
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
    // Its memory is garbage-collected with the engine.
    dispose() {},
  };

  function takeStep(items: Int32Array, live: Live) {
    const embeddings = embedded(items);
    const batchLabels = Int32Array.from(items, (item) => labels[item]);
    const lossGradient = embeddingGradient.subarray(0, embeddings.length);
    const report = batchLoss(embeddings, batchLabels, dimensions, live, { seed, step }, lossGradient);

    gradient.fill(0);
    pass.backward(parameters, items.length, lossGradient, gradient);
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
