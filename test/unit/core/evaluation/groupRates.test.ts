import { describe, expect, it } from 'vitest';
import {
  drawnIntervals,
  type GroupPairs,
  groupPairs,
  ratesAt,
  thresholdAtFar,
} from '../../../../src/core/evaluation/groupRates';
import { createRandom } from '../../../../src/core/random';

/** People at random places, and pictures of each a little off: `(people · pictures, 2)`. */
function groupOf(people: number, pictures: number, seed: number, noise = 0.3) {
  const random = createRandom(seed);
  const [embeddings, labels]: number[][] = [[], []];
  for (let person = 0; person < people; person++) {
    const [x, y] = [random.normal(), random.normal()];
    for (let picture = 0; picture < pictures; picture++) {
      embeddings.push(x + noise * random.normal(), y + noise * random.normal());
      labels.push(100 + person);
    }
  }
  return groupPairs(Float64Array.from(embeddings), labels, 2);
}

const pairsOf = (different: readonly number[]): GroupPairs => ({
  people: 2,
  same: Float64Array.of(0),
  whose: Int32Array.of(0),
  different: Float64Array.from(different),
  first: new Int32Array(different.length),
  second: new Int32Array(different.length).fill(1),
});

describe('the pairs of a group', () => {
  it('are all pairs of pictures, with the people they are of', () => {
    const pairs = groupPairs(Float64Array.of(0, 3, 4), [8, 8, 5], 1);
    expect([...pairs.same]).toEqual([9]);
    expect([...pairs.different]).toEqual([16, 1]);
    expect([pairs.people, ...pairs.whose, ...pairs.first, ...pairs.second]).toEqual([2, 0, 0, 0, 1, 1]);
  });
});

describe('the common threshold', () => {
  it('accepts five in a hundred different pairs of all groups together', () => {
    const groups = [groupOf(12, 4, 1), groupOf(12, 4, 2, 0.5)];
    const threshold = thresholdAtFar(groups, 0.05);
    const [accepted, all] = groups.reduce(
      ([part, whole], pairs) => [
        part + ratesAt(pairs, threshold).far * pairs.different.length,
        whole + pairs.different.length,
      ],
      [0, 0],
    );
    expect(Math.round(accepted)).toBe(Math.floor(0.05 * all));
  });

  it('never accepts more than it may where distances are equal, and nothing where even the smallest are too many', () => {
    expect(thresholdAtFar([pairsOf([1, 2, 2, 3])], 0.5)).toBe(1);
    expect(thresholdAtFar([pairsOf([2, 2, 2])], 0.5)).toBe(Number.NEGATIVE_INFINITY);
    expect(ratesAt(pairsOf([2, 2, 2]), Number.NEGATIVE_INFINITY)).toEqual({ val: 0, far: 0 });
  });
});

describe('intervals from people', () => {
  const draw = (pairs: GroupPairs, threshold: number, seed = 1) =>
    drawnIntervals(pairs, [threshold], createRandom(seed), 200)[0];

  it('hold the rates of the group itself, and are the same from the same seed', () => {
    const pairs = groupOf(30, 5, 3);
    const threshold = thresholdAtFar([pairs], 0.05);
    const intervals = draw(pairs, threshold);
    const { far, val } = ratesAt(pairs, threshold);
    expect(intervals.far.low).toBeLessThan(far);
    expect(intervals.far.high).toBeGreaterThan(far);
    expect(intervals.val.low).toBeLessThan(val);
    expect(intervals.val.high).toBeGreaterThan(val);
    expect(draw(pairs, threshold)).toEqual(intervals);
  });

  it('are wider than independent pairs would make them', () => {
    const pairs = groupOf(20, 6, 4);
    const threshold = thresholdAtFar([pairs], 0.05);
    const { far } = draw(pairs, threshold);
    const ofPairs = 2 * 1.96 * Math.sqrt((0.05 * 0.95) / pairs.different.length);
    expect(far.high - far.low).toBeGreaterThan(2 * ofPairs);
  });

  it('hold the rate of the whole population about 19 times in 20', () => {
    const all = groupOf(400, 3, 99);
    const threshold = thresholdAtFar([all], 0.05);
    const truth = ratesAt(all, threshold).far;
    let held = 0;
    for (let seed = 0; seed < 120; seed++) {
      const { low, high } = draw(groupOf(40, 3, 1000 + seed), threshold, seed).far;
      if (low <= truth && truth <= high) held++;
    }
    expect(held / 120).toBeGreaterThan(0.85);
  });
});
