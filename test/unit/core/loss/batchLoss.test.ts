import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchLoss, type LossSettings } from '../../../../src/core/loss/batchLoss';
import { pairwiseDistances } from '../../../../src/core/loss/distance';
import { DISTANCES, LOSS_FORMS, type LossForm, MININGS } from '../../../../src/core/loss/kinds';
import { mineTriplets, surveyTriplets } from '../../../../src/core/loss/mining';
import { tripletGradient } from '../../../../src/core/loss/triplet';
import { anyBatch, anyMargin, type Batch, cloud, rowsOf } from '../batches';
import { largestDifference } from '../finiteDifference';

const DRAW = { seed: 3, step: 7 };
/** Of the losses of triplets. */
type Mined = LossSettings & { readonly loss: LossForm };

const FACENET: Mined = {
  margin: 0.5,
  mining: 'semi-hard',
  distance: 'squared',
  loss: 'hinge',
  temperature: 0.1,
  arcMargin: 0.3,
};

const anySettings: fc.Arbitrary<Mined> = fc.record({
  margin: anyMargin,
  mining: fc.constantFrom(...MININGS),
  distance: fc.constantFrom(...DISTANCES),
  loss: fc.constantFrom(...LOSS_FORMS),
  temperature: fc.constant(0.1),
  arcMargin: fc.constant(0.3),
});

/** Loss and gradient as the definition says: the mean over the mined active triplets, one triplet at a time. */
function byTriplets({ embeddings, dims, labels }: Batch, settings: Mined) {
  const { margin, distance, loss } = settings;
  const item = (i: number) => embeddings.subarray(i * dims, (i + 1) * dims);
  const distances = pairwiseDistances(embeddings, dims, distance);
  const triplets = rowsOf(mineTriplets(distances, labels, settings.mining, margin, DRAW));
  const active = triplets
    .map((at) => ({
      at,
      ...tripletGradient(item(at[0]), item(at[1]), item(at[2]), { margin, distance, loss, normalize: false }),
    }))
    .filter((triplet) => triplet.loss > 0);
  const gradient = new Float64Array(embeddings.length);
  for (const { at, anchor, positive, negative } of active) {
    for (let k = 0; k < dims; k++) {
      gradient[at[0] * dims + k] += anchor[k] / active.length;
      gradient[at[1] * dims + k] += positive[k] / active.length;
      gradient[at[2] * dims + k] += negative[k] / active.length;
    }
  }
  const mean = active.length > 0 ? active.reduce((sum, triplet) => sum + triplet.loss, 0) / active.length : 0;
  const teaching = new Set(active.map(({ at }) => `${at[0]},${at[1]}`)).size;
  return { loss: mean, gradient, mined: triplets.length, minedActive: active.length, teaching };
}

describe('batchLoss', () => {
  it('is the mean over the mined active triplets, and its gradient the mean of theirs, whatever the batch', () => {
    fc.assert(
      fc.property(anyBatch, anySettings, (batch, settings) => {
        const gradient = new Float64Array(batch.embeddings.length).fill(Number.NaN);
        const report = batchLoss(batch.embeddings, batch.labels, batch.dims, settings, DRAW, gradient);
        const expected = byTriplets(batch, settings);
        expect(report.loss).toBeCloseTo(expected.loss, 9);
        expect(report.mined).toBe(expected.mined);
        expect(report.minedActive).toBe(expected.minedActive);
        expect(report.teachingPairs).toBe(expected.teaching);
        expect(largestDifference(gradient, expected.gradient)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('reports zones, active share and mean loss over all valid triplets, whatever is mined', () => {
    fc.assert(
      fc.property(anyBatch, anySettings, ({ embeddings, labels, dims }, settings) => {
        const report = batchLoss(embeddings, labels, dims, settings, DRAW);
        const distances = pairwiseDistances(embeddings, dims, settings.distance);
        const evaluation = surveyTriplets(distances, labels, settings.margin, settings.loss);
        expect(report.valid).toBe(evaluation.valid);
        expect(report.counts).toEqual(evaluation.counts);
        expect(report.activeFraction * evaluation.valid).toBeCloseTo(evaluation.active, 9);
        expect(report.lossAllValid * evaluation.valid).toBeCloseTo(evaluation.lossSum, 6);
        expect(report.distances).toEqual(Float32Array.from(distances));
      }),
    );
  });

  it('never lets more pairs teach than it looked at, nor a number out that is none', () => {
    fc.assert(
      fc.property(anyBatch, anySettings, ({ embeddings, labels, dims }, settings) => {
        const report = batchLoss(embeddings, labels, dims, settings, DRAW);
        expect(report.teachingPairs).toBeLessThanOrEqual(report.pairs);
        expect(report.minedActive).toBeLessThanOrEqual(report.mined);
        const { loss, lossAllValid, activeFraction } = report;
        expect([loss, lossAllValid, activeFraction].every((number) => Number.isFinite(number) && number >= 0)).toBe(
          true,
        );
      }),
    );
  });

  it('looks at P·K·(K − 1) pairs, and at P·K anchors when hard', () => {
    const { embeddings, labels, dims } = cloud(1, 5, 8, 3);
    for (const mining of MININGS) {
      const { pairs } = batchLoss(embeddings, labels, dims, { ...FACENET, mining }, DRAW);
      expect(pairs).toBe(mining === 'hard' ? 40 : 280);
    }
  });

  it('leaves no pair to teach once every negative is beyond the margin', () => {
    const apart = Float64Array.of(0, 0.25, 10, 10.25);
    for (const mining of MININGS) {
      const gradient = new Float64Array(4).fill(1);
      const report = batchLoss(apart, [0, 0, 1, 1], 1, { ...FACENET, mining }, DRAW, gradient);
      expect(report).toMatchObject({ loss: 0, lossAllValid: 0, activeFraction: 0, teachingPairs: 0, minedActive: 0 });
      expect(report.counts).toEqual({ easy: 8, semiHard: 0, hard: 0 });
      expect(Array.from(gradient)).toEqual([0, 0, 0, 0]);
    }
  });

  it.each(DISTANCES)(
    'stands still at collapse (%s): every triplet costs the margin or ln 2, and nothing pulls',
    (distance) => {
      const embeddings = Float64Array.from({ length: 12 }, (_, i) => (i % 2 ? 0.8 : 0.6));
      const labels = [0, 0, 1, 1, 2, 2];
      for (const mining of ['all', 'hard', 'random'] as const) {
        for (const loss of LOSS_FORMS) {
          const gradient = new Float64Array(12).fill(1);
          const settings = { margin: 0.2, mining, distance, loss, temperature: 0.1, arcMargin: 0.3 };
          const report = batchLoss(embeddings, labels, 2, settings, DRAW, gradient);
          expect(report.loss).toBeCloseTo(loss === 'hinge' ? 0.2 : Math.LN2, 12);
          expect(report.activeFraction).toBe(1);
          expect(Array.from(gradient).every((value) => value === 0)).toBe(true);
        }
      }
      const semiHard = batchLoss(embeddings, labels, 2, { ...FACENET, distance }, DRAW);
      expect(semiHard).toMatchObject({ loss: 0, mined: 0, pairs: 6, teachingPairs: 0, activeFraction: 1 });
    },
  );

  it('shifts by exactly the change of the margin, gradient unchanged, once no negative can be easy', () => {
    const { embeddings, labels, dims } = cloud(4, 3, 4, 2, 0.3);
    const at = (margin: number) => {
      const gradient = new Float64Array(embeddings.length);
      const settings: LossSettings = { ...FACENET, mining: 'hard', margin };
      return { gradient, ...batchLoss(embeddings, labels, dims, settings, DRAW, gradient) };
    };
    expect(at(64).activeFraction).toBe(1);
    expect(at(128).loss - at(64).loss).toBeCloseTo(64, 10);
    expect(at(128).gradient).toEqual(at(64).gradient);
  });

  it('gives the same answer for float32 embeddings as for the float64 numbers they hold', () => {
    const { embeddings, labels, dims } = cloud(6, 5, 8, 8);
    const single = Float32Array.from(embeddings);
    const coarse = new Float32Array(single.length);
    const fine = new Float64Array(single.length);
    const report = batchLoss(single, labels, dims, FACENET, DRAW, coarse);
    expect(batchLoss(Float64Array.from(single), labels, dims, FACENET, DRAW, fine)).toEqual(report);
    expect(coarse).toEqual(Float32Array.from(fine));
    expect(fine.some((value) => value !== 0)).toBe(true);
  });

  it('has nothing to say about an empty batch, one item, one class or classes of one, and says so with zeros', () => {
    for (const labels of [[], [0], [5, 5, 5], [0, 1, 2]]) {
      for (const mining of MININGS) {
        const embeddings = Float64Array.from(labels, (_, i) => i);
        const gradient = new Float64Array(labels.length).fill(1);
        const report = batchLoss(embeddings, labels, 1, { ...FACENET, mining }, DRAW, gradient);
        expect(report).toMatchObject({ loss: 0, lossAllValid: 0, activeFraction: 0, valid: 0, mined: 0, pairs: 0 });
        expect(Array.from(gradient).every((value) => value === 0)).toBe(true);
      }
    }
  });

  it('takes a batch of two hundred with every triplet', () => {
    const { embeddings, labels, dims } = cloud(2, 10, 20, 8);
    const report = batchLoss(embeddings, labels, dims, { ...FACENET, mining: 'all' }, DRAW);
    expect(report.mined).toBe(200 * 19 * 180);
    expect(report.loss * report.minedActive).toBeCloseTo(report.lossAllValid * report.valid, 3);
  });

  const two = Float64Array.of(0, 1);
  const refusals: [string, () => unknown][] = [
    ['not-finite', () => batchLoss(Float64Array.of(0, Number.NaN), [0, 1], 1, FACENET, DRAW)],
    ['not-finite', () => batchLoss(Float32Array.of(0, -Infinity), [0, 1], 1, FACENET, DRAW)],
    ['not-finite', () => batchLoss(Float64Array.of(-1e200, 1e200), [0, 1], 1, FACENET, DRAW)],
    ['margin-range', () => batchLoss(two, [0, 1], 1, { ...FACENET, margin: Number.NaN }, DRAW)],
    ['margin-range', () => batchLoss(two, [0, 1], 1, { ...FACENET, margin: -0.2 }, DRAW)],
    ['labels-length', () => batchLoss(two, [0, 1, 1], 1, FACENET, DRAW)],
    ['rows-shape', () => batchLoss(two, [0, 1], 3, FACENET, DRAW)],
    ['rows-shape', () => batchLoss(two, [0, 1], 1, FACENET, DRAW, new Float64Array(3))],
  ];
  it('names the item whose embedding is no number', () => {
    const broken = Float64Array.of(0, 0, 1, 1, 2, Number.NaN, 3, 3);
    expect(() => batchLoss(broken, [0, 0, 1, 1], 2, FACENET, DRAW)).toThrow(
      expect.objectContaining({ code: 'not-finite', values: { item: 2, value: 'NaN' } }),
    );
  });

  it.each(refusals)('refuses with %s', (code, attempt) => {
    expect(attempt).toThrow(expect.objectContaining({ code }));
  });
});
