// The reason why there is a SIMD engine at all. Both engines take turns in one process, and the best turn of each counts:
// whatever else the machine does slows turns down and speeds none up.
import { expect, it } from 'vitest';
import { createPlainEngine } from '../../../../../src/engines/cpu/plain/plainEngine';
import { createSimdEngine } from '../../../../../src/engines/cpu/simd/simdEngine';
import type { Engine, Live } from '../../../../../src/engines/engine';
import { syntheticRun } from '../../../../oracle/syntheticRun';

const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'semi-hard',
  loss: 'hinge',
  distance: 'squared',
};
const TURNS = 15;

it('a step of the conv net on SIMD is at least 5 times as fast as on plain arrays: 128 dimensions, batch 8×4', () => {
  const { setup, nextBatch } = syntheticRun('conv', { dimensions: 128, classes: 8 });
  const batch = nextBatch(8, 4);
  const plain = createPlainEngine(setup);
  const simd = createSimdEngine(setup);
  let bestPlain = Infinity;
  let bestSimd = Infinity;
  for (let turn = 0; turn < TURNS; turn++) {
    bestPlain = Math.min(bestPlain, timeOf(plain, 2));
    bestSimd = Math.min(bestSimd, timeOf(simd, 10));
  }
  expect(bestPlain / bestSimd).toBeGreaterThanOrEqual(5);

  /** Milliseconds a step. */
  function timeOf(engine: Engine, steps: number): number {
    const start = performance.now();
    for (let i = 0; i < steps; i++) engine.step(batch, LIVE);
    return (performance.now() - start) / steps;
  }
});
