import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balancedAccuracy,
  mostAccurateThreshold,
  type PairDistances,
  pairDistances,
  rocCurve,
  valAtFar,
  verificationAt,
} from '../../../../src/core/evaluation/verification';
import { pairwiseDistances } from '../../../../src/core/loss/distance';
import { anyBatch } from '../batches';

const pairs = (same: number[], different: number[]): PairDistances => ({
  same: Float64Array.from(same),
  different: Float64Array.from(different),
});

/** Eighths, so that ties are common. */
const eighths = fc.array(
  fc.integer({ min: 0, max: 32 }).map((value) => value / 8),
  { minLength: 1, maxLength: 25 },
);
const anyPairs = fc.tuple(eighths, eighths).map(([same, different]) => pairs(same, different));

function mannWhitney({ same, different }: PairDistances): number {
  let wins = 0;
  for (const s of same) for (const d of different) wins += s < d ? 1 : s === d ? 0.5 : 0;
  return wins / (same.length * different.length);
}

describe('pairDistances', () => {
  it('puts every unordered pair once into same or different, in the order of the pairs', () => {
    const found = pairDistances(Float64Array.of(0, 1, 3, 7), [5, 5, 6, 6], 1, 'plain');
    expect([...found.same]).toEqual([1, 4]);
    expect([...found.different]).toEqual([3, 7, 2, 6]);
  });

  it('agrees with the distance matrix for any batch', () => {
    fc.assert(
      fc.property(anyBatch, ({ embeddings, labels, dims }) => {
        const matrix = pairwiseDistances(embeddings, dims, 'squared');
        const found = pairDistances(embeddings, labels, dims, 'squared');
        const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
        expect(found.same.length + found.different.length).toBe((labels.length ** 2 - labels.length) / 2);
        expect(sum(found.same) + sum(found.different)).toBeCloseTo(sum(matrix) / 2, 9);
      }),
    );
  });

  it('refuses labels that do not fit, and numbers that are none', () => {
    expect(() => pairDistances(Float64Array.of(1, 2), [0], 1, 'plain')).toThrow('labels-length');
    expect(() => pairDistances(Float64Array.of(1, Number.NaN), [0, 1], 1, 'plain')).toThrow('not-finite');
  });
});

describe('verificationAt', () => {
  const some = pairs([0.25, 0.5, 1], [0.5, 2]);

  it('accepts a distance equal to the threshold, unless it is strict', () => {
    expect(verificationAt(some, 0.5)).toEqual({
      trueAccepts: 2,
      falseAccepts: 1,
      val: 2 / 3,
      far: 0.5,
      accuracy: 3 / 5,
    });
    expect(verificationAt(some, 0.5, true)).toEqual({
      trueAccepts: 1,
      falseAccepts: 0,
      val: 1 / 3,
      far: 0,
      accuracy: 3 / 5,
    });
  });

  it('gives null, not NaN, for the rate of pairs that do not exist', () => {
    expect(verificationAt(pairs([], [1]), 2)).toMatchObject({ val: null, far: 1, accuracy: 0 });
    expect(verificationAt(pairs([], []), 2)).toMatchObject({ val: null, far: null, accuracy: null });
  });
});

describe('rocCurve', () => {
  it('has the area that counting every same pair against every different pair gives', () => {
    fc.assert(
      fc.property(anyPairs, (any) => {
        expect(rocCurve(any).auc).toBeCloseTo(mannWhitney(any), 12);
      }),
    );
  });

  it('has the area under its own straight lines', () => {
    fc.assert(
      fc.property(anyPairs, (any) => {
        const { points, auc } = rocCurve(any);
        let area = 0;
        for (let i = 2; i < points.length; i += 2)
          area += ((points[i] - points[i - 2]) * (points[i + 1] + points[i - 1])) / 2;
        expect(auc).toBeCloseTo(area, 12);
      }),
    );
  });

  it('keeps its area when all distances are stretched by a rising function', () => {
    fc.assert(
      fc.property(anyPairs, ({ same, different }) => {
        const stretched = { same: same.map((d) => d * d * 3 + 1), different: different.map((d) => d * d * 3 + 1) };
        expect(rocCurve(stretched).auc).toBe(rocCurve({ same, different }).auc);
      }),
    );
  });

  it('turns its area into one minus it when same and different change places', () => {
    fc.assert(
      fc.property(anyPairs, ({ same, different }) => {
        const there = rocCurve({ same, different }).auc ?? Number.NaN;
        const back = rocCurve({ same: different, different: same }).auc ?? Number.NaN;
        expect(there + back).toBeCloseTo(1, 12);
      }),
    );
  });

  it('stands at the point that each of its thresholds accepts', () => {
    fc.assert(
      fc.property(anyPairs, (any) => {
        const { points, thresholds } = rocCurve(any);
        expect(points.length).toBe(2 * thresholds.length);
        thresholds.forEach((threshold, i) => {
          const { far, val } = verificationAt(any, threshold);
          expect([points[2 * i], points[2 * i + 1]]).toEqual([far, val]);
        });
        expect([...points.slice(-2)]).toEqual([1, 1]);
      }),
    );
  });

  it('has its equal error rate on the straight lines, where FAR is 1 − VAL', () => {
    fc.assert(
      fc.property(anyPairs, (any) => {
        const { points, equalErrorRate } = rocCurve(any);
        const rate = equalErrorRate ?? Number.NaN;
        const onLine = Array.from({ length: points.length / 2 - 1 }, (_, i) => {
          const [far, val, nextFar, nextVal] = points.subarray(2 * i, 2 * i + 4);
          // Distance of (rate, 1 − rate) from the segment, by its detour.
          const toStart = Math.hypot(rate - far, 1 - rate - val);
          const toEnd = Math.hypot(nextFar - rate, nextVal - 1 + rate);
          return toStart + toEnd - Math.hypot(nextFar - far, nextVal - val);
        });
        expect(Math.min(...onLine)).toBeLessThan(1e-9);
      }),
    );
  });

  it('knows the best threshold among the distances that occur', () => {
    fc.assert(
      fc.property(anyPairs, (any) => {
        const { bestAccuracy, bestThreshold } = rocCurve(any);
        const accuracies = [...any.same, ...any.different].map((d) => verificationAt(any, d).accuracy ?? 0);
        expect(bestAccuracy).toBe(Math.max(...accuracies));
        expect(verificationAt(any, bestThreshold ?? -1).accuracy).toBe(bestAccuracy);
      }),
    );
  });

  it('calls a collapsed encoder a coin toss', () => {
    const roc = rocCurve(pairs([0, 0, 0], [0, 0]));
    expect(roc).toMatchObject({ auc: 0.5, equalErrorRate: 0.5 });
    expect(valAtFar(roc, 0.001)).toBe(0);
  });

  it('is undefined, with nulls, where one kind of pair is missing', () => {
    for (const empty of [pairs([], [1]), pairs([1], []), pairs([], [])]) {
      const roc = rocCurve(empty);
      expect(roc).toMatchObject({ auc: null, equalErrorRate: null, bestAccuracy: null, bestThreshold: null });
      expect(roc.points).toHaveLength(0);
      expect(valAtFar(roc, 1)).toBeNull();
    }
  });

  it('leaves the distances it was given in their order, and refuses NaN', () => {
    const some = pairs([3, 1, 2], [9, 4]);
    rocCurve(some);
    expect([...some.same, ...some.different]).toEqual([3, 1, 2, 9, 4]);
    expect(() => rocCurve(pairs([1, Number.NaN], [2]))).toThrow('not-finite');
  });
});

describe('valAtFar', () => {
  it('is the largest VAL of any threshold that keeps FAR within the limit', () => {
    fc.assert(
      fc.property(anyPairs, fc.double({ min: 0, max: 1, noNaN: true }), (any, limit) => {
        const allowed = [-1, ...any.same, ...any.different]
          .map((d) => verificationAt(any, d))
          .filter(({ far }) => far !== null && far <= limit)
          .map(({ val }) => val ?? 0);
        expect(valAtFar(rocCurve(any), limit)).toBe(Math.max(...allowed));
      }),
    );
  });
});

describe('mostAccurateThreshold', () => {
  it('does not refuse everything where different pairs are many', () => {
    const found = pairs(
      [0.2, 0.4, 0.9],
      Array.from({ length: 300 }, (_, i) => 0.5 + i / 100),
    );
    expect(mostAccurateThreshold(found)).toEqual({ threshold: 0.9, accuracy: (1 + 1 - 41 / 300) / 2 });
  });

  it('judges as verification does, never beyond its limit, and no distance below the limit judges better', () => {
    fc.assert(
      fc.property(anyPairs, fc.double({ min: 0, max: 4, noNaN: true }), (found, most) => {
        const chosen = mostAccurateThreshold(found, most);
        expect(chosen?.threshold).toBeLessThanOrEqual(most);
        const accuracyAt = (threshold: number) => balancedAccuracy(verificationAt(found, threshold)) ?? -1;
        expect(chosen?.accuracy).toBe(accuracyAt(chosen?.threshold ?? -1));
        for (const distance of [...found.same, ...found.different].filter((distance) => distance <= most))
          expect(accuracyAt(distance)).toBeLessThanOrEqual(chosen?.accuracy ?? -1);
      }),
    );
  });

  it('is nothing where one kind of pair is missing', () => {
    expect(mostAccurateThreshold(pairs([], [1]))).toBeNull();
    expect(mostAccurateThreshold(pairs([1], []))).toBeNull();
  });
});
