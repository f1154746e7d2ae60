// One training step taken apart, before it is taken: what goes in and what comes out of each of its parts. Computed on the
// plain engine, from state exported by whichever engine trains, so that the run is not touched and the GPU exposes nothing.
import { batchLoss } from '../../core/loss/batchLoss';
import { classVectorsIn } from '../../engines/classVectors';
import { createPlainEngine } from '../../engines/cpu/plain/plainEngine';
import type { EngineSetup, EngineState, Live } from '../../engines/engine';
import type { Dissection } from '../protocol/inspectionProtocol';

/** `items` are the batch of the next step, `triplet` anchor, positive and negative, all item numbers of `setup.inputs`. */
export async function dissectStep(
  setup: EngineSetup,
  state: EngineState,
  items: Int32Array,
  triplet: Int32Array,
  live: Live,
): Promise<Omit<Dissection, 'run'>> {
  const { labels, seed, spec } = setup;
  const { dimensions, normalize } = spec;
  const { step } = state;
  const shown = Int32Array.from([...items, ...triplet]);
  const engine = createPlainEngine({ ...setup, state });
  const before = await engine.embed(shown);
  const gradient = new Float32Array(items.length * dimensions);
  const report = batchLoss(
    before.subarray(0, gradient.length),
    Int32Array.from(items, (item) => labels[item]),
    dimensions,
    live,
    { seed, step },
    gradient,
    classVectorsIn(setup, state, items),
  );
  await engine.step(items, live);
  const after = await engine.embed(shown);
  return { step, live, items, triplet, dimensions, normalize, before, after, gradient, report };
}
