import { describe, expect, it } from 'vitest';
import { batchLoss, type LossSettings } from '../../../../../src/core/loss/batchLoss';
import { MININGS, PAIR_LOSSES } from '../../../../../src/core/loss/kinds';
import { supplyOf } from '../../../../../src/core/loss/validTriplets';
import { numbersOf, STATISTICS_TEXELS, type Submitted } from '../../../../../src/engines/webgl/fused/statistics';
import { batchMeans } from '../../../../../src/training/worker/stepHistory';

const LABELS = [0, 0, 0, 1, 1, 2];
const EMBEDDINGS = Float32Array.of(0, 0, 1, 0, 0, 2, 0.5, 0.5, 3, 1, 2, 2);
/** Ordered pairs. */
const SAME = 8;
const OTHER = 22;
/** Those of two classes whose first item has another of its class. */
const ANCHORED = 17;

describe('the statistics of steps', () => {
  it.each(MININGS)('says of a step what core says of its batch: %s', (mining) => {
    const settings: LossSettings = {
      margin: 1,
      mining,
      distance: 'plain',
      loss: 'hinge',
      temperature: 0.1,
      arcMargin: 0.3,
    };
    const report = batchLoss(EMBEDDINGS, LABELS, 2, settings, { seed: 1, step: 21 });
    const means = batchMeans(report.distances, LABELS);
    const { counts, activeFraction, lossAllValid, loss, valid, mined, minedActive, teachingPairs, pairs } = report;
    const statistics = entry(21, [
      [loss * minedActive, minedActive, teachingPairs, mining === 'all' ? 0 : mined],
      [counts.hard, counts.semiHard, activeFraction * valid, lossAllValid * valid],
      [means.meanSame * SAME, means.meanDifferent * OTHER, 0, 0],
    ]);
    const numbers = numbersOf(statistics, submitted({ step: 21, mining }));
    expect(numbers).toMatchObject({ valid, mined, minedActive, teachingPairs, pairs, counts });
    expect(numbers?.loss).toBeCloseTo(loss, 5);
    expect(numbers?.lossAllValid).toBeCloseTo(lossAllValid, 5);
    expect(numbers?.activeFraction).toBeCloseTo(activeFraction, 6);
    expect(numbers?.meanSame).toBeCloseTo(means.meanSame, 5);
    expect(numbers?.meanDifferent).toBeCloseTo(means.meanDifferent, 5);
  });

  it.each(PAIR_LOSSES)('says of a step what core says of its batch: %s', (kind) => {
    const settings: LossSettings = {
      margin: 1,
      mining: 'hard',
      distance: 'plain',
      loss: kind,
      temperature: 0.5,
      arcMargin: 0.3,
    };
    const report = batchLoss(EMBEDDINGS, LABELS, 2, settings, { seed: 1, step: 21 });
    const means = batchMeans(report.distances, LABELS);
    const { counts, activeFraction, lossAllValid, loss, valid, mined, minedActive, teachingPairs, pairs } = report;
    const statistics = entry(21, [
      [loss * minedActive, minedActive, teachingPairs, 0],
      [counts.hard, 0, 0, 0],
      [means.meanSame * SAME, means.meanDifferent * OTHER, 0, 0],
    ]);
    const numbers = numbersOf(statistics, submitted({ step: 21, mining: 'hard', loss: kind }));
    expect(numbers).toMatchObject({ valid, mined, minedActive, teachingPairs, pairs, counts });
    expect(numbers?.loss).toBeCloseTo(loss, 5);
    expect(numbers?.lossAllValid).toBeCloseTo(lossAllValid, 5);
    expect(numbers?.activeFraction).toBeCloseTo(activeFraction, 6);
  });

  it('gives no numbers for a step that saw none', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const statistics = entry(3, [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [1, bad, 0, 0],
      ]);
      expect(numbersOf(statistics, submitted({ step: 3 }))).toBeNull();
      expect(numbersOf(statistics, submitted({ step: 4 }))).not.toBeNull();
    }
  });

  it('makes no number of nothing: a batch without pairs has means and losses of 0', () => {
    const supply = supplyOf([0]);
    const numbers = numbersOf(entry(0, []), submitted({ supply, samePairs: 0, otherPairs: 0 }));
    expect(numbers).toMatchObject({ loss: 0, lossAllValid: 0, activeFraction: 0, meanSame: 0, meanDifferent: 0 });
  });
});

function submitted(part: Partial<Submitted>): Submitted {
  const supply = supplyOf(LABELS);
  return {
    step: 0,
    mining: 'semi-hard',
    loss: 'hinge',
    supply,
    samePairs: SAME,
    otherPairs: OTHER,
    anchoredPairs: ANCHORED,
    ...part,
  };
}

/** A statistics with three texels of sums for the step, in the slot that is its own. */
function entry(step: number, sums: readonly (readonly number[])[]): Float32Array {
  const statistics = new Float32Array(4 * STATISTICS_TEXELS);
  statistics.set(sums.flat(), 12 * (step % 16));
  return statistics;
}
