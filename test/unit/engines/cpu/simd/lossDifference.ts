// How far the losses of the SIMD engine and of the plain one part within the first steps of one run.
import { expect } from 'vitest';
import type { BatchReport } from '../../../../../src/core/loss/batchLoss';
import { createPlainEngine } from '../../../../../src/engines/cpu/plain/plainEngine';
import { createSimdEngine } from '../../../../../src/engines/cpu/simd/simdEngine';
import type { Engine, Live } from '../../../../../src/engines/engine';
import { type Net, type SyntheticOptions, syntheticRun } from '../../../../oracle/syntheticRun';

const STEPS = 8;

export const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'semi-hard',
  loss: 'hinge',
  distance: 'squared',
};

/**
 * A loss that bends nowhere. Where a choice among triplets hangs on the last bit, any two engines part by a whole triplet,
 * the plain one from itself in float64 too.
 */
export const SMOOTH: Live = { ...LIVE, mining: 'all', loss: 'soft' };

/** The largest relative difference over 8 steps on batches of P × K. */
export function largestLossDifference(
  net: Net,
  options: SyntheticOptions,
  [classes, perClass]: readonly [number, number],
  live: Live,
): number {
  const { setup, nextBatch } = syntheticRun(net, options);
  const [plain, simd] = [createPlainEngine(setup), createSimdEngine(setup)];
  let largest = 0;
  for (let i = 0; i < STEPS; i++) {
    const batch = nextBatch(classes, perClass);
    const expected = report(plain.step(batch, live)).loss;
    const seen = report(simd.step(batch, live)).loss;
    // A batch without a loss would agree with anything.
    expect(expected).toBeGreaterThan(0);
    largest = Math.max(largest, Math.abs(seen - expected) / expected);
  }
  return largest;
}

function report(given: ReturnType<Engine['step']>): BatchReport {
  return given as BatchReport;
}
