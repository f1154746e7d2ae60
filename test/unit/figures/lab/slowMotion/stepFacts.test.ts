import { describe, expect, it } from 'vitest';
import { principalAxes } from '../../../../../src/core/projection/projection';
import { createPlainEngine } from '../../../../../src/engines/cpu/plain/plainEngine';
import type { Live } from '../../../../../src/engines/engine';
import {
  directions,
  meanLossAfter,
  meanPairs,
  minedCells,
  minedLosses,
  pulledCount,
} from '../../../../../src/figures/lab/slowMotion/stepFacts';
import { dissectStep } from '../../../../../src/inspection/worker/dissection';
import { syntheticRun } from '../../../../oracle/syntheticRun';

const LIVE: Live = {
  margin: 0.5,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'semi-hard',
  distance: 'squared',
  loss: 'hinge',
};

describe('the facts of a dissected step', () => {
  it('have the loss of the step as the mean of the losses above 0', async () => {
    for (const mining of ['all', 'semi-hard', 'hard', 'random'] as const) {
      const dissection = await dissect({ ...LIVE, mining });
      const losses = minedLosses(dissection);
      const active = losses.filter((loss) => loss > 0);
      expect(losses).toHaveLength(dissection.report.mined);
      expect(active).toHaveLength(dissection.report.minedActive);
      const mean = active.reduce((sum, loss) => sum + loss, 0) / active.length;
      expect(mean).toBeCloseTo(dissection.report.loss, 5);
    }
  });

  it('count every pair once, and tell classes apart', async () => {
    const dissection = await dissect(LIVE);
    const { pairs, same, different } = meanPairs(dissection, 4);
    const n = dissection.items.length;
    expect(pairs).toBe((n * (n - 1)) / 2);
    const { distances } = dissection.report;
    let sum = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) sum += distances[i * n + j];
    const withinClasses = (n / 4) * 6;
    expect(same * withinClasses + different * (pairs - withinClasses)).toBeCloseTo(sum, 3);
  });

  it('fill only cells of the right class', async () => {
    const dissection = await dissect(LIVE);
    const n = dissection.items.length;
    const { positive, negative } = minedCells(dissection);
    const sameClass = (cell: number) => Math.floor(Math.floor(cell / n) / 4) === Math.floor((cell % n) / 4);
    expect(positive.length).toBeGreaterThan(0);
    expect(positive.every(sameClass)).toBe(true);
    expect(negative.some(sameClass)).toBe(false);
  });

  it('say that the update makes the same triplets cheaper, here where one batch is all there is', async () => {
    const dissection = await dissect({ ...LIVE, mining: 'all', temperature: 0.1, arcMargin: 0.3, learningRate: 1e-4 });
    expect(meanLossAfter(dissection)).toBeLessThan(dissection.report.loss);
  });

  it('have no mean loss where no triplet had one', async () => {
    const dissection = await dissect({ ...LIVE, margin: 0 });
    const easy = { ...dissection, report: { ...dissection.report, triplets: new Int32Array() } };
    expect(meanLossAfter(easy)).toBeNull();
  });

  it('draw in two dimensions what the engine did', async () => {
    const dissection = await dissect(LIVE);
    const n = dissection.items.length;
    const embeddings = dissection.before.subarray(0, n * 2);
    const { places, pulls, moves } = directions(dissection, principalAxes(embeddings, 2, 2));
    expect(places).toEqual(embeddings);
    expect(pulledCount(dissection)).toBeGreaterThan(0);
    dissection.gradient.forEach((slope, i) => {
      expect(pulls[i]).toBeCloseTo(-slope, 6);
      expect(moves[i]).toBeCloseTo(dissection.after[i] - dissection.before[i], 6);
    });
  });

  it('pull along the sphere where embeddings lie on one', async () => {
    const dissection = await dissect(LIVE, true);
    const { places, pulls } = directions(dissection, principalAxes(dissection.before, 2, 2));
    for (let i = 0; i < places.length; i += 2) {
      expect(places[i] * pulls[i] + places[i + 1] * pulls[i + 1]).toBeCloseTo(0, 5);
    }
  });
});

async function dissect(live: Live, normalize = false) {
  const { setup, nextBatch } = syntheticRun('points', { classes: 3, normalize });
  const state = await createPlainEngine(setup).getState();
  const dissection = await dissectStep(setup, state, nextBatch(3, 4), Int32Array.of(0, 1, 2), live);
  return { run: 1, ...dissection };
}
