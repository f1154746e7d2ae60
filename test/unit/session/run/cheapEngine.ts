// An engine that costs next to nothing: an embedding is a few sums of the input, of more of it with every step, so that
// items are told apart better and better. Batches, losses and reports are real.
import { batchLoss } from '../../../../src/core/loss/batchLoss';
import { product } from '../../../../src/core/rows';
import type { Engine, EngineSetup } from '../../../../src/engines/engine';

export function cheapEngine({ spec, inputs, labels, seed, state }: EngineSetup): Engine {
  const { dimensions } = spec;
  const features = product(spec.itemShape);
  let now = state;

  return {
    kind: 'plain',
    step(items, live) {
      const ofBatch = Int32Array.from(items, (item) => labels[item]);
      const report = batchLoss(embed(items), ofBatch, dimensions, live, { seed, step: now.step });
      now = { ...now, step: now.step + 1 };
      return report;
    },
    embed,
    getState: () => now,
    setState(given) {
      now = given;
    },
    diagnostics: () => ({ renderer: 'none', programs: 0, drawsPerStep: 0, tensors: 0, gpuBytes: 0 }),
    dispose() {},
  };

  function embed(items: Int32Array): Float32Array {
    const out = new Float32Array(items.length * dimensions);
    items.forEach((item, row) => {
      for (let k = 0; k < dimensions; k++) {
        for (let term = 0; term <= Math.min(now.step, 8); term++) {
          out[row * dimensions + k] += inputs[item * features + ((k + seed + term * dimensions) % features)];
        }
      }
    });
    return out;
  }
}
