// The fused step against the same step op by op in tfjs, on contexts of one worker: numbers, calls, programs and the time
// that JavaScript takes. How long the GPU takes is another matter, and on a software renderer no use.
import * as tf from '@tensorflow/tfjs';
import { createWebglBackend } from '../../../src/engines/webgl/backend';
import { createWebglEngine } from '../../../src/engines/webgl/webglEngine';
import { createWholeStep } from '../../oracle/opByOp/wholeStep';
import { syntheticRun } from '../../oracle/syntheticRun';
import { LIVE } from './live';

export interface StepTally {
  /** Of one step, warm. */
  readonly draws: number;
  readonly calls: number;
  readonly uploads: number;
  /** Milliseconds of JavaScript, the least of several steps. */
  readonly milliseconds: number;
  /** Milliseconds until the first step's loss was there, shaders and all. */
  readonly first: number;
  /** Compiled for the steps altogether. */
  readonly programs: number;
  readonly losses: readonly number[];
}

/** Pictures, 128 dimensions, batch 8×4, semi-hard. */
export async function againstTfjs(steps: number): Promise<{ fused: StepTally; opByOp: StepTally }> {
  const { setup, nextBatch } = syntheticRun('conv', { classes: 8, dimensions: 128 });
  const batches = Array.from({ length: steps }, () => nextBatch(8, 4));

  const fusedBackend = await createWebglBackend();
  const engine = createWebglEngine(setup, fusedBackend);
  const fused = await tally(fusedBackend.counts, batches, (batch) => {
    engine.pipeline.submit(batch, LIVE);
    return async () => (await engine.pipeline.drain()).steps[0].loss;
  });
  engine.dispose();

  const backend = await createWebglBackend();
  await tf.setBackend('webgl');
  const run = createWholeStep(setup, LIVE.margin, LIVE.learningRate);
  const opByOp = await tally(backend.counts, batches, (batch) => {
    const loss = run.step(batch);
    return async () => {
      const [value] = await loss.data();
      loss.dispose();
      return value;
    };
  });
  run.dispose();
  return { fused, opByOp };
}

async function tally(
  counts: () => Pick<StepTally, 'draws' | 'calls' | 'uploads' | 'programs'>,
  batches: readonly Int32Array[],
  take: (batch: Int32Array) => () => Promise<number>,
): Promise<StepTally> {
  const losses: number[] = [];
  let milliseconds = Number.POSITIVE_INFINITY;
  let step = { draws: 0, calls: 0, uploads: 0 };
  let first = 0;
  for (const batch of batches) {
    const before = counts();
    const startedAt = performance.now();
    const loss = take(batch);
    milliseconds = Math.min(milliseconds, performance.now() - startedAt);
    const { draws, calls, uploads } = counts();
    step = { draws: draws - before.draws, calls: calls - before.calls, uploads: uploads - before.uploads };
    losses.push(await loss());
    first ||= performance.now() - startedAt;
  }
  return { ...step, milliseconds, first, programs: counts().programs, losses };
}
