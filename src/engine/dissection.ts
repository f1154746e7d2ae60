// One training step taken apart, before it is taken: what goes in and what comes out of each of its parts. Computed on the
// plain engine, from state exported by whichever engine trains, so that the run is not touched and the GPU exposes nothing.
import { type BatchReport, batchLoss } from '../core/batchLoss';
import type { EngineSetup, EngineState, Live } from './engine';
import { createPlainEngine } from './plain/plainEngine';

export interface Dissection {
  /** Steps taken before it. */
  readonly step: number;
  readonly live: Live;
  /** Item numbers of the batch, `(n)`; those of the followed triplet are `followed`, `(3)`. */
  readonly items: Int32Array;
  readonly followed: Int32Array;
  readonly dimensions: number;
  readonly normalize: boolean;
  /** Embeddings of the batch and then of the followed triplet, `(n + 3, dimensions)`, before the update and after it. */
  readonly before: Float32Array;
  readonly after: Float32Array;
  /** dLoss/dEmbeddings of the batch, `(n, dimensions)`. */
  readonly gradient: Float32Array;
  /** What the loss makes of the batch before the update. */
  readonly report: BatchReport;
}

/** `items` are the batch of the next step, `followed` anchor, positive and negative, all item numbers of `setup.inputs`. */
export async function dissectStep(
  setup: EngineSetup,
  state: EngineState,
  items: Int32Array,
  followed: Int32Array,
  live: Live,
): Promise<Dissection> {
  const { labels, seed, spec } = setup;
  const { dimensions, normalize } = spec;
  const { step } = state;
  const shown = Int32Array.from([...items, ...followed]);
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
  );
  await engine.step(items, live);
  const after = await engine.embed(shown);
  return { step, live, items, followed, dimensions, normalize, before, after, gradient, report };
}
