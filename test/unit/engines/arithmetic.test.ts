import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hash } from '../../../src/core/random';
import { ARITHMETIC } from '../../../src/engines/arithmetic';
import { type CpuEngine, openRun, SHAPES, state, steps } from '../session/moment/momentRun';
import { useFakeTime } from '../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

/**
 * Weights after some steps. Where they have changed, links to moments that were made before come to other weights: raise
 * `ARITHMETIC`, and write down the new numbers.
 */
const WEIGHTS: Readonly<Record<CpuEngine, number>> = { wasm: 1411273993, plain: 3741470033 };

describe('arithmetic', () => {
  it.each<CpuEngine>(['wasm', 'plain'])('of version 1 comes to the same weights as ever on %s', async (engine) => {
    const run = await openRun({ ...SHAPES, normalize: true, mining: 'random' }, engine);
    await steps(run, 10);
    run.set('distance', 'squared');
    await steps(run, 10);
    run.set('loss', 'hinge');
    await steps(run, 10);
    const { parameters } = (await state(run)).engine;
    const bits = new Uint32Array(Float32Array.from(parameters).buffer);
    expect([ARITHMETIC, hash(...bits)]).toEqual([1, WEIGHTS[engine]]);
  });
});
