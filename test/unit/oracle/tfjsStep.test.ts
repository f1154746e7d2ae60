import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DISTANCES, LOSS_FORMS, MININGS } from '../../../src/core/loss/kinds';
import { createPlainEngine } from '../../../src/engines/cpu/plain/plainEngine';
import type { Live } from '../../../src/engines/engine';
import { type Net, type SyntheticOptions, syntheticRun } from '../../oracle/syntheticRun';
import { createTfjsRun } from '../../oracle/tfjsStep';
import { FULL } from '../../tier';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('the plain engine against tfjs, from the same weights and batches', () => {
  for (const mining of MININGS) {
    for (const loss of LOSS_FORMS) {
      for (const distance of DISTANCES) {
        for (const normalize of [true, false]) {
          const space = normalize ? 'on the unit sphere' : 'unnormalised';
          it(`gives the same losses over 20 steps: ${mining}, ${loss}, ${distance}, ${space}`, async () => {
            const live: Live = {
              margin: 0.2,
              temperature: 0.1,
              arcMargin: 0.3,
              learningRate: 1e-3,
              mining,
              loss,
              distance,
            };
            expect(await largestRelativeDifference('points', { normalize }, live, 20)).toBeLessThan(1e-3);
          });
        }
      }
    }
  }

  it('gives the same losses over 20 steps when margin, mining and learning rate change on the way', async () => {
    const live: Live = {
      margin: 0.2,
      temperature: 0.1,
      arcMargin: 0.3,
      learningRate: 1e-3,
      mining: 'semi-hard',
      loss: 'hinge',
      distance: 'squared',
    };
    const change = (step: number): Live =>
      step < 10 ? live : { ...live, margin: 1, mining: 'all', distance: 'plain' };
    expect(await largestRelativeDifference('points', { dimensions: 8 }, change, 20)).toBeLessThan(1e-3);
  });

  // Pictures take long in tfjs: one way of mining stands for all in npm test.
  for (const mining of FULL ? MININGS : (['semi-hard'] as const)) {
    it(`gives the same losses over 4 steps of the conv net: ${mining}`, async () => {
      const live: Live = {
        margin: 1,
        temperature: 0.1,
        arcMargin: 0.3,
        learningRate: 1e-3,
        mining,
        loss: 'hinge',
        distance: 'squared',
      };
      expect(await largestRelativeDifference('conv', { dimensions: 3 }, live, 4)).toBeLessThan(1e-3);
    });
  }
});

async function largestRelativeDifference(
  net: Net,
  options: SyntheticOptions,
  live: Live | ((step: number) => Live),
  steps: number,
): Promise<number> {
  const { setup, nextBatch } = syntheticRun(net, options);
  const plain = createPlainEngine(setup);
  const oracle = createTfjsRun(setup);
  let largest = 0;
  for (let i = 0; i < steps; i++) {
    const batch = net === 'conv' ? nextBatch(3, 3) : nextBatch(4, 4);
    const now = typeof live === 'function' ? live(i) : live;
    const { loss } = await plain.step(batch, now);
    const expected = oracle.step(batch, now);
    // A batch without a loss would agree with anything.
    expect(expected).toBeGreaterThan(0);
    largest = Math.max(largest, Math.abs(loss - expected) / expected);
  }
  oracle.dispose();
  return largest;
}
