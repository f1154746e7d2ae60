import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseDistances } from '../../../../src/core/loss/distance';
import { LOSS_FORMS, MININGS } from '../../../../src/core/loss/kinds';
import { mineTriplets, surveyTriplets } from '../../../../src/core/loss/mining';
import { tripletLoss, zoneOf } from '../../../../src/core/loss/triplet';
import { anyBatch, anyMargin, cloud, rowsOf, validTriplets } from '../batches';

const DRAW = { seed: 1, step: 0 };

// A line with dyadic places, so that distances and zone borders are exact.
const PLACES = Float64Array.of(0, 1, 0.5, 1.25, 1.5, 3);
const LABELS = Int32Array.of(0, 0, 1, 1, 1, 2);
const line = pairwiseDistances(PLACES, 1, 'plain');

const anyMeasured = anyBatch.map(({ embeddings, labels, dims }) => ({
  labels,
  distances: pairwiseDistances(embeddings, dims, 'plain'),
}));

describe('mineTriplets', () => {
  it.each(MININGS)('picks only valid triplets, none twice, for %s', (mining) => {
    fc.assert(
      fc.property(anyMeasured, anyMargin, ({ labels, distances }, margin) => {
        const valid = new Set(validTriplets(labels).map(String));
        const mined = rowsOf(mineTriplets(distances, labels, mining, margin, DRAW)).map(String);
        expect(mined.filter((triplet) => !valid.has(triplet))).toEqual([]);
        expect(new Set(mined).size).toBe(mined.length);
      }),
    );
  });

  it('picks every valid triplet for all, those of one pair side by side', () => {
    fc.assert(
      fc.property(anyMeasured, ({ labels, distances }) => {
        expect(rowsOf(mineTriplets(distances, labels, 'all', 1, DRAW))).toEqual(validTriplets(labels));
      }),
    );
  });

  it('picks for every pair the nearest negative strictly inside the ring when semi-hard, and none where the ring is empty', () => {
    fc.assert(
      fc.property(anyMeasured, anyMargin, ({ labels, distances }, margin) => {
        const count = labels.length;
        const expected = new Map<string, [number, number]>();
        for (const [a, p, n] of validTriplets(labels)) {
          const far = distances[a * count + n];
          if (zoneOf(distances[a * count + p], far, margin) !== 'semiHard') continue;
          const best = expected.get(`${a},${p}`);
          if (!best || far < best[0]) expected.set(`${a},${p}`, [far, n]);
        }
        const mined = rowsOf(mineTriplets(distances, labels, 'semi-hard', margin, DRAW));
        expect(mined.map(([a, p, n]) => [`${a},${p}`, n])).toEqual([...expected].map(([pair, [, n]]) => [pair, n]));
      }),
    );
  });

  it('takes semi-hard negatives between the positive and the margin, not the nearest of all', () => {
    // From item 0 at 0 the positive stands at 1; negatives stand at 0.5 (hard), 1.25, 1.5 and 3.
    const fromFirst = (margin: number) =>
      rowsOf(mineTriplets(line, LABELS, 'semi-hard', margin, DRAW)).filter(([a]) => a === 0);
    expect(fromFirst(1)).toEqual([[0, 1, 3]]);
    // The border itself is easy: at margin 0.25 the negative at 1.25 is just outside.
    expect(fromFirst(0.25)).toEqual([]);
    expect(fromFirst(0)).toEqual([]);
  });

  it('picks the farthest positive and the nearest negative of every usable anchor when hard', () => {
    expect(rowsOf(mineTriplets(line, LABELS, 'hard', 1, DRAW))).toEqual([
      [0, 1, 2],
      [1, 0, 3],
      [2, 4, 0],
      [3, 2, 1],
      [4, 2, 1],
    ]);
  });

  it('breaks ties by the lowest index', () => {
    const distances = pairwiseDistances(Float64Array.of(0, 1, -1, 2, -2), 1, 'plain');
    const labels = [0, 0, 0, 1, 1];
    const fromFirst = rowsOf(mineTriplets(distances, labels, 'hard', 1, DRAW))[0];
    expect(fromFirst).toEqual([0, 1, 3]);
    expect(rowsOf(mineTriplets(distances, labels, 'semi-hard', 2, DRAW))[0]).toEqual([0, 1, 3]);
  });

  it('picks one negative for every pair when random, the same for the same draw whatever the distances', () => {
    const { embeddings, labels, dims } = cloud(1, 4, 5, 2);
    const distances = pairwiseDistances(embeddings, dims, 'squared');
    const mined = mineTriplets(distances, labels, 'random', 0.2, { seed: 9, step: 4 });
    expect(rowsOf(mined)).toHaveLength(4 * 5 * 4);
    expect(
      mineTriplets(
        distances.map((d) => d * 3),
        labels,
        'random',
        5,
        { seed: 9, step: 4 },
      ),
    ).toEqual(mined);
    for (const draw of [
      { seed: 9, step: 5 },
      { seed: 10, step: 4 },
    ]) {
      const other = mineTriplets(distances, labels, 'random', 0.2, draw);
      const same = rowsOf(other).filter(([, , n], i) => n === mined[3 * i + 2]).length;
      // By chance one in fifteen stays.
      expect(same).toBeLessThan(20);
    }
  });

  it('gives every negative its fair turn when random', () => {
    const { embeddings, labels, dims } = cloud(1, 4, 4, 2);
    const distances = pairwiseDistances(embeddings, dims, 'squared');
    const turns = new Array<number>(16).fill(0);
    for (let step = 0; step < 1000; step++) {
      const triplets = mineTriplets(distances, labels, 'random', 0.2, { seed: 2, step });
      for (const [a, , n] of rowsOf(triplets)) if (a === 0) turns[n]++;
    }
    expect(turns.slice(0, 4)).toEqual([0, 0, 0, 0]);
    const single = rowsOf(mineTriplets(distances, labels, 'random', 0.2, { seed: 2, step: 0 }));
    // Each pair draws for itself: the three positives of one anchor seldom all meet the same negative.
    const agreeing = [0, 4, 8, 12].filter((a) => new Set(single.filter((t) => t[0] === a).map((t) => t[2])).size === 1);
    expect(agreeing).toEqual([]);
    // 3,000 picks over 12 negatives: 250 each, standard deviation 15.
    for (const turn of turns.slice(4)) expect(Math.abs(turn - 250)).toBeLessThan(75);
  });

  it.each(MININGS)('finds nothing, without an error, where there is nothing for %s', (mining) => {
    for (const labels of [[], [3], [1, 1, 1], [1, 2, 3]]) {
      const distances = new Float64Array(labels.length ** 2);
      expect(mineTriplets(distances, labels, mining, 1, DRAW)).toEqual(new Int32Array(0));
    }
  });
});

describe('surveyTriplets', () => {
  it('counts zones, active triplets and loss over every valid triplet', () => {
    fc.assert(
      fc.property(anyMeasured, anyMargin, fc.constantFrom(...LOSS_FORMS), ({ labels, distances }, margin, form) => {
        const count = labels.length;
        const triplets = validTriplets(labels).map(([a, p, n]) => [distances[a * count + p], distances[a * count + n]]);
        const losses = triplets.map(([ap, an]) => tripletLoss(ap, an, margin, form));
        const zones = triplets.map(([ap, an]) => zoneOf(ap, an, margin));
        const evaluation = surveyTriplets(distances, labels, margin, form);
        expect(evaluation.valid).toBe(triplets.length);
        for (const zone of ['easy', 'semiHard', 'hard'] as const) {
          expect(evaluation.counts[zone]).toBe(zones.filter((found) => found === zone).length);
        }
        expect(evaluation.active).toBe(losses.filter((loss) => loss > 0).length);
        expect(evaluation.lossSum).toBeCloseTo(
          losses.reduce((sum, loss) => sum + loss, 0),
          9,
        );
      }),
    );
  });

  it('calls all triplets hard, each costing the margin, when every point coincides', () => {
    const evaluation = surveyTriplets(new Float64Array(36), [0, 0, 1, 1, 2, 2], 0.5, 'hinge');
    expect(evaluation).toEqual({ valid: 24, counts: { easy: 0, semiHard: 0, hard: 24 }, active: 24, lossSum: 12 });
  });

  it('has no semi-hard triplet at margin 0 and no easy one at a margin nothing can reach', () => {
    fc.assert(
      fc.property(anyMeasured, ({ labels, distances }) => {
        expect(surveyTriplets(distances, labels, 0, 'hinge').counts.semiHard).toBe(0);
        expect(surveyTriplets(distances, labels, 1e6, 'hinge').counts.easy).toBe(0);
      }),
    );
  });
});

describe('what mining and survey refuse', () => {
  const refusals: [string, () => unknown][] = [
    ['labels-length', () => mineTriplets(new Float64Array(9), [0, 1], 'all', 1, DRAW)],
    ['labels-length', () => surveyTriplets(new Float64Array(3), [0, 1], 1, 'hinge')],
    ['margin-range', () => mineTriplets(line, LABELS, 'hard', Number.NaN, DRAW)],
    ['margin-range', () => surveyTriplets(line, LABELS, -1, 'soft')],
    ['not-finite', () => mineTriplets(Float64Array.of(0, Number.NaN, Number.NaN, 0), [0, 1], 'random', 1, DRAW)],
    ['not-finite', () => surveyTriplets(Float64Array.of(0, Infinity, Infinity, 0), [0, 1], 1, 'hinge')],
  ];
  it.each(refusals)('%s', (code, attempt) => {
    expect(attempt).toThrow(expect.objectContaining({ code }));
  });
});
