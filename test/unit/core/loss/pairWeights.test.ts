import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchLoss, type LossSettings } from '../../../../src/core/loss/batchLoss';
import { pairwiseDistances } from '../../../../src/core/loss/distance';
import { PAIR_LOSSES, type PairLoss } from '../../../../src/core/loss/kinds';
import { needsUnitVectors } from '../../../../src/core/loss/lossTraits';
import { normalizeGradient, normalizeRows } from '../../../../src/core/loss/normalize';
import { contrastiveWeights, infonceWeights } from '../../../../src/core/loss/pairWeights';
import { anyBatch, anyMargin, type Batch, cloud } from '../batches';
import { centralDifference, largestDifference } from '../finiteDifference';

const DRAW = { seed: 3, step: 7 };

function settingsOf(loss: PairLoss, part: Partial<LossSettings> = {}): LossSettings {
  return { margin: 0.8, mining: 'all', distance: 'squared', temperature: 0.1, arcMargin: 0, ...part, loss };
}

/** Loss of the batch and its gradient at the vectors before they are normalised, where the loss needs that. */
function lossAt({ labels, dims }: Batch, at: Float64Array, settings: LossSettings) {
  const normalize = needsUnitVectors(settings.loss);
  const unit = at.slice();
  const norms = new Float64Array(labels.length);
  if (normalize) normalizeRows(at, dims, unit, norms);
  const gradient = new Float64Array(at.length);
  const report = batchLoss(unit, labels, dims, settings, DRAW, gradient);
  if (normalize) normalizeGradient(unit, norms, gradient, dims, gradient);
  return { report, gradient };
}

function relativeError(batch: Batch, settings: LossSettings): number {
  const { gradient } = lossAt(batch, batch.embeddings, settings);
  const slow = centralDifference((x) => lossAt(batch, x, settings).report.loss, batch.embeddings.slice(), 1e-5);
  const size = Math.max(...slow.map(Math.abs));
  expect(size).toBeGreaterThan(1e-3);
  return largestDifference(gradient, slow) / size;
}

describe('the gradient of a loss of pairs', () => {
  it.each([0.2, 0.8, 2])('agrees with finite differences: contrastive, margin %s', (margin) => {
    for (let seed = 1; seed <= 5; seed++) {
      expect(relativeError(cloud(seed, 3, 3, 3, 0.7), settingsOf('contrastive', { margin }))).toBeLessThan(1e-6);
    }
  });

  it.each([0.05, 0.1, 0.3, 1])('agrees with finite differences: InfoNCE, temperature %s', (temperature) => {
    for (let seed = 1; seed <= 5; seed++) {
      expect(relativeError(cloud(seed, 3, 3, 3, 1), settingsOf('infonce', { temperature }))).toBeLessThan(1e-6);
    }
  });

  it('sums to zero over the batch where nothing is normalised: nothing moves the cloud as a whole', () => {
    const { embeddings, labels, dims } = cloud(4, 3, 3, 2);
    for (const loss of PAIR_LOSSES) {
      const gradient = new Float64Array(embeddings.length);
      batchLoss(embeddings, labels, dims, settingsOf(loss), DRAW, gradient);
      for (let k = 0; k < dims; k++) {
        expect(Math.abs(gradient.reduce((sum, g, i) => (i % dims === k ? sum + g : sum), 0))).toBeLessThan(1e-10);
      }
    }
  });
});

describe('a loss of pairs', () => {
  it('gives no number that is none, whatever the batch, and never lets more pairs teach than there are', () => {
    fc.assert(
      fc.property(anyBatch, anyMargin, fc.constantFrom(...PAIR_LOSSES), (batch, margin, loss) => {
        const { embeddings, labels, dims } = batch;
        const gradient = new Float64Array(embeddings.length);
        const settings = settingsOf(loss, { margin, temperature: 0.01 });
        const report = batchLoss(embeddings, labels, dims, settings, DRAW, gradient);
        const { loss: value, lossAllValid, activeFraction, teachingPairs, pairs, minedActive, mined } = report;
        for (const number of [value, lossAllValid, activeFraction, ...gradient])
          expect(number).toSatisfy(Number.isFinite);
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(teachingPairs).toBeLessThanOrEqual(pairs);
        expect(minedActive).toBeLessThanOrEqual(mined);
        expect(report.triplets).toHaveLength(0);
      }),
      { numRuns: 300 },
    );
  });

  it('compares plain distances, whatever triplets would be compared by', () => {
    const { embeddings, labels, dims } = cloud(2, 3, 3, 3, 0.4);
    for (const loss of PAIR_LOSSES) {
      const plain = batchLoss(embeddings, labels, dims, settingsOf(loss, { distance: 'plain' }), DRAW);
      expect(batchLoss(embeddings, labels, dims, settingsOf(loss, { distance: 'squared' }), DRAW)).toEqual(plain);
      expect(plain.distances).toEqual(Float32Array.from(pairwiseDistances(embeddings, dims, 'plain')));
    }
  });

  it('counts hard and easy triplets, and none as semi-hard', () => {
    const { embeddings, labels, dims } = cloud(2, 3, 3, 3, 0.4);
    for (const loss of PAIR_LOSSES) {
      const { counts, valid } = batchLoss(embeddings, labels, dims, settingsOf(loss), DRAW);
      expect(counts.semiHard).toBe(0);
      expect(counts.hard + counts.easy).toBe(valid);
      expect(counts.hard).toBeGreaterThan(0);
    }
  });
});

describe('contrastive weights', () => {
  it('pull by twice the distance, push by twice what is missing, and leave alone what is beyond the margin', () => {
    const found = contrastiveWeights(pairwiseDistances(Float64Array.of(0, 0.5, 0.7, 3), 1, 'plain'), [0, 0, 1, 1], 1);
    expect(found.weights[1]).toBeCloseTo(1);
    expect(found.weights[2]).toBeCloseTo(-0.6);
    expect(found.weights[3]).toBe(0);
    expect(found).toMatchObject({ pairs: 8, teaching: 4, looked: 12, parts: 8 });
  });

  it('cost nothing where nothing is asked: margin 0 and one point a class', () => {
    const found = contrastiveWeights(pairwiseDistances(Float64Array.of(0, 0, 1, 1), 1, 'plain'), [0, 0, 1, 1], 0);
    expect(found).toMatchObject({ lossSum: 0, parts: 0, teaching: 0 });
  });
});

describe('InfoNCE weights', () => {
  const distances = pairwiseDistances(Float64Array.of(0, 0.1, 0.3, 0.5, 0.9), 1, 'plain');
  const labels = [0, 0, 1, 1, 1];
  /** Of the push on the negatives of item 0, in units of the logit. */
  const shares = (temperature: number) => {
    const { weights } = infonceWeights(distances, labels, temperature);
    const push = [2, 3, 4].map((n) => (-weights[n] * temperature) / distances[n]);
    const sum = push.reduce((a, b) => a + b);
    return push.map((one) => one / sum);
  };

  it('give the nearest negative all of the push as the temperature falls, and all the same as it rises', () => {
    expect(shares(0.001)[0]).toBeGreaterThan(0.999);
    expect(shares(1000)[0]).toBeCloseTo(1 / 3, 3);
    expect(shares(0.05)[0]).toBeGreaterThan(shares(0.5)[0]);
  });

  it('count fewer pairs as teaching the lower the temperature is', () => {
    const teaching = (temperature: number) => infonceWeights(distances, labels, temperature).teaching;
    expect(teaching(1)).toBe(12);
    expect(teaching(0.01)).toBeLessThan(teaching(0.1));
  });

  it('leave out anchors without a positive, and cost nothing where there is none', () => {
    const lone = infonceWeights(distances, [0, 1, 2, 3, 4], 0.1);
    expect(lone).toMatchObject({ lossSum: 0, parts: 0, pairs: 0, teaching: 0 });
    expect(infonceWeights(distances, [0, 0, 1, 2, 3], 0.1)).toMatchObject({ parts: 2, pairs: 6 });
  });

  it('cost ln(K − 1) at least where there is one class alone, and nothing more where all coincide', () => {
    const same = infonceWeights(new Float64Array(16), [0, 0, 0, 0], 0.1);
    expect(same.lossSum / same.parts).toBeCloseTo(Math.log(3));
    expect(same.weights.every((weight) => weight === 0)).toBe(true);
  });

  it('refuse a temperature of 0, below, or none', () => {
    for (const temperature of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => infonceWeights(distances, labels, temperature)).toThrow('temperature-range');
    }
  });
});
