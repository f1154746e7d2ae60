import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../../../src/core/evaluation/estimate';
import { nearestSupport } from '../../../../src/core/evaluation/nearestSupport';
import { drawOneShot, mostWays, type OneShotDraw, scoreDraws } from '../../../../src/core/evaluation/oneShotDraws';
import { verificationAt } from '../../../../src/core/evaluation/verification';
import { pairwiseDistances } from '../../../../src/core/loss/distance';
import { createRandom } from '../../../../src/core/random';

const CLASSES = 30;
const EACH = 5;
const N = CLASSES * EACH;
const labels = Array.from({ length: N }, (_, row) => Math.floor(row / EACH));

function draws(count: number, ways: number, seed = 1): OneShotDraw[] {
  const random = createRandom(seed);
  const wish = { ways, queries: ways, strangers: ways };
  return Array.from({ length: count }, () => drawOneShot(labels, wish, random)).filter((draw) => draw !== null);
}

/** A class's centre counts `pull`, chance counts 1. */
function embeddings(pull: number, dims = 8): Float64Array {
  const random = createRandom(5);
  const centres = Float64Array.from({ length: CLASSES * dims }, () => random.normal());
  return Float64Array.from({ length: N * dims }, (_, at) => {
    const centre = centres[Math.floor(at / dims / EACH) * dims + (at % dims)];
    return pull * centre + random.normal();
  });
}
const distances = (pull: number) => pairwiseDistances(embeddings(pull), 8, 'plain');
const mean = (values: ArrayLike<number>) => estimate(values)?.mean ?? -1;

describe('a draw', () => {
  it('enrols one row each of as many classes as wished, brings others of theirs, and strangers that nobody enrolled', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 12 }), (seed, ways, queries) => {
        const draw = drawOneShot(labels, { ways, queries, strangers: 2 }, createRandom(seed));
        const { enrolled, places, strangers } = draw as OneShotDraw;
        const classes = [...enrolled].map((row) => labels[row]);
        expect(classes).toEqual([...new Set(classes)].sort((a, b) => a - b));
        expect(enrolled).toHaveLength(ways);
        draw?.queries.forEach((row, i) => {
          expect(labels[row]).toBe(classes[places[i]]);
        });
        expect(places).toHaveLength(Math.min(queries, ways * (EACH - 1)));
        for (const row of strangers) expect(classes).not.toContain(labels[row]);
        const rows = [...enrolled, ...(draw?.queries ?? []), ...strangers];
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });

  it('is the same again from the same seed, and another from another', () => {
    expect(draws(3, 5, 9)).toEqual(draws(3, 5, 9));
    expect(draws(3, 5, 9)).not.toEqual(draws(3, 5, 10));
  });

  it('leaves a class out to play the stranger where there are three or more', () => {
    expect(mostWays([0, 0, 1, 1, 2, 2])).toBe(2);
    expect(mostWays([0, 0, 1, 1])).toBe(2);
    // A class of one row cannot be named, so it is a stranger anyway.
    expect(mostWays([0, 0, 1, 1, 2])).toBe(2);
    expect(mostWays([0, 0, 1])).toBe(1);
    const three = drawOneShot([0, 0, 1, 1, 2, 2], { ways: 10, queries: 10, strangers: 10 }, createRandom(1));
    expect([three?.enrolled.length, three?.queries.length, three?.strangers.length]).toEqual([2, 2, 2]);
  });

  it('is none where there is nothing to choose between', () => {
    expect(drawOneShot([], { ways: 5, queries: 5, strangers: 0 }, createRandom(1))).toBeNull();
    expect(drawOneShot([0, 0, 0], { ways: 5, queries: 5, strangers: 0 }, createRandom(1))).toBeNull();
    expect(drawOneShot([0, 1, 2], { ways: 5, queries: 5, strangers: 0 }, createRandom(1))).toBeNull();
  });
});

describe('the score over many draws', () => {
  it('is chance, 1/N, where embeddings say nothing of classes, and where all are one point', () => {
    for (const ways of [5, 10, 20]) {
      expect(mean(scoreDraws(draws(400, ways), distances(0), N).accuracies)).toBeCloseTo(1 / ways, 1);
      const collapsed = scoreDraws(draws(50, ways), new Float64Array(N * N), N);
      expect(mean(collapsed.accuracies)).toBeCloseTo(1 / ways, 12);
    }
  });

  it('is perfect where classes stand apart, and lies between for what lies between', () => {
    expect(mean(scoreDraws(draws(100, 20), distances(50), N).accuracies)).toBe(1);
    const middling = mean(scoreDraws(draws(100, 20), distances(1), N).accuracies);
    expect(middling).toBeGreaterThan(0.15);
    expect(middling).toBeLessThan(0.95);
  });

  it('falls with the number of the enrolled', () => {
    const accuracy = (ways: number) => mean(scoreDraws(draws(300, ways), distances(1), N).accuracies);
    expect(accuracy(5)).toBeGreaterThan(accuracy(20));
  });

  it('gets surer with the number of draws', () => {
    const width = (count: number) => {
      const { low = 0, high = 0 } = estimate(scoreDraws(draws(count, 10), distances(1), N).accuracies) ?? {};
      return high - low;
    };
    expect(width(400)).toBeLessThan(0.7 * width(100));
  });

  it('names as the nearest enrolled does', () => {
    const points = embeddings(1);
    const take = (rows: Int32Array) =>
      Float64Array.from([...rows].flatMap((row) => [...points.subarray(8 * row, 8 * row + 8)]));
    const [draw] = draws(1, 12);
    const { rows, distances: near } = nearestSupport(take(draw.enrolled), take(draw.queries), 8, 'plain');
    const { accuracies, nearest } = scoreDraws([draw], distances(1), N);
    expect(accuracies[0]).toBe(rows.filter((row, i) => row === draw.places[i]).length / 12);
    expect([...nearest.same]).toEqual([...near]);
  });
});

describe('the threshold that refuses', () => {
  const { nearest } = scoreDraws(draws(50, 10), distances(1.5), N);

  it('refuses ever fewer of the enrolled and ever fewer strangers as it grows, from all to none', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 12, noNaN: true }), fc.double({ min: 0, max: 12, noNaN: true }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((threshold) => verificationAt(nearest, threshold));
        expect(low.val).toBeLessThanOrEqual(high.val ?? -1);
        expect(low.far).toBeLessThanOrEqual(high.far ?? -1);
      }),
    );
    expect(verificationAt(nearest, -1)).toMatchObject({ val: 0, far: 0 });
    expect(verificationAt(nearest, 1e6)).toMatchObject({ val: 1, far: 1 });
  });

  it('meets one stranger for each of the enrolled here', () => {
    expect(nearest.same).toHaveLength(500);
    expect(nearest.different).toHaveLength(500);
  });
});
