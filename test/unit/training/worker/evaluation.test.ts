import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recallAt1 } from '../../../../src/core/evaluation/retrieval';
import { createRandom } from '../../../../src/core/random';
import { evaluationInterval, isEvaluated } from '../../../../src/training/protocol/evaluationInterval';
import { evaluateItems, niceCeiling } from '../../../../src/training/worker/evaluation';

const LABELS = Int32Array.from({ length: 30 }, (_, item) => item % 3);
const ITEMS = Int32Array.from({ length: 30 }, (_, item) => item);

function embeddings(dims: number, seed: number): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length: 30 * dims }, () => random.normal());
}

describe('an evaluation', () => {
  it('measures the held-out items alone, and draws all', () => {
    const vectors = embeddings(8, 1);
    const { evaluation, axes } = evaluateItems(25, ITEMS, 12, vectors, LABELS, 8, undefined);
    expect(evaluation.recall).toBe(recallAt1(vectors.subarray(0, 96), LABELS.subarray(0, 12), 8).recall);
    for (const { same, different } of Object.values(evaluation.histograms)) {
      expect([...same, ...different].reduce((a, b) => a + b)).toBe((12 * 11) / 2);
    }
    expect(axes.outDims).toBe(2);
    expect(evaluation.kept).toBeGreaterThan(0);
    expect(evaluation.kept).toBeLessThan(1);
  });

  it('has the means and counts of squared distances by the same pairs', () => {
    // On a line at 0, 0, 0 and, of the other class, 2, 2, 2: the held-out ones are four of them.
    const vectors = Float32Array.of(0, 0, 0, 0, 2, 0, 2, 0);
    const labels = Int32Array.of(0, 0, 1, 1);
    const { evaluation } = evaluateItems(0, Int32Array.of(0, 1, 2, 3), 4, vectors, labels, 2, undefined);
    expect(evaluation).toMatchObject({ meanSame: 0, meanDifferent: 2, meanSquaredSame: 0, meanSquaredDifferent: 4 });
    const { plain, squared } = evaluation.histograms;
    expect([plain.to, squared.to]).toEqual([2, 4]);
    expect([plain.different.at(-1), squared.different.at(-1)]).toEqual([4, 4]);
  });

  it('keeps three dimensions as three', () => {
    const { evaluation, axes } = evaluateItems(0, ITEMS, 12, embeddings(3, 1), LABELS, 3, undefined);
    expect(axes.outDims).toBe(3);
    expect(evaluation.kept).toBe(1);
  });

  it('does not turn the picture between two looks at the same vectors', () => {
    const vectors = embeddings(8, 2);
    const first = evaluateItems(0, ITEMS, 12, vectors, LABELS, 8, undefined).axes;
    const second = evaluateItems(25, ITEMS, 12, vectors, LABELS, 8, first).axes;
    second.axes.forEach((value, i) => {
      expect(value).toBeCloseTo(first.axes[i], 6);
    });
  });

  it('of a space that has collapsed has every number but the ones that mean nothing', () => {
    const { evaluation } = evaluateItems(0, ITEMS, 12, new Float32Array(60).fill(0.5), LABELS, 2, undefined);
    expect(evaluation).toMatchObject({ meanSame: 0, meanDifferent: 0, meanSquaredSame: 0, kept: 1, auc: 0.5 });
  });

  it('refuses numbers that are not finite', () => {
    const vectors = embeddings(2, 1).fill(Number.NaN, 4, 5);
    expect(() => evaluateItems(0, ITEMS, 12, vectors, LABELS, 2, undefined)).toThrowError(
      expect.objectContaining({ code: 'not-finite' }),
    );
  });
});

describe('the time between evaluations', () => {
  it('is shorter through the slow first steps, so that what shows only evaluations moves soon', () => {
    const steps = Array.from({ length: 80 }, (_, before) => before + 1);
    expect(steps.filter((step) => isEvaluated(step, 60))).toEqual([5, 10, 15, 25, 50, 75]);
  });

  it('is every 25 steps at a pace that can be followed, and at most ten times a second at any', () => {
    for (const speed of [1, 60, 250]) expect(evaluationInterval(speed)).toBe(25);
    for (const speed of [251, 1000, 10_000]) {
      expect(evaluationInterval(speed) % 25).toBe(0);
      expect(speed / evaluationInterval(speed)).toBeLessThanOrEqual(10);
    }
  });
});

describe('the end of an axis', () => {
  it('is a round number not below the value, and never twice as far', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (value) => {
        const end = niceCeiling(value);
        expect(end).toBeGreaterThanOrEqual(value);
        expect(end / value).toBeLessThan(2);
        const digits = end / 10 ** Math.floor(Math.log10(end) + 1e-9);
        expect([1, 1.5, 2, 3, 4, 6, 8].some((round) => Math.abs(round - digits) < 1e-6)).toBe(true);
      }),
    );
  });

  it('is 1 where there is nothing to show', () => {
    for (const value of [0, -1, Number.NaN]) expect(niceCeiling(value)).toBe(1);
  });
});
