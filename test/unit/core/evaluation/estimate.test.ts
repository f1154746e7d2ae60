import { describe, expect, it } from 'vitest';
import { estimate } from '../../../../src/core/evaluation/estimate';
import { createRandom } from '../../../../src/core/random';

const uniform = (count: number, seed = 3) => {
  const random = createRandom(seed);
  return Float64Array.from({ length: count }, () => random.next());
};

describe('the estimate of a mean', () => {
  it('is that of the textbook', () => {
    const found = estimate([1, 2, 3, 4]);
    expect(found?.mean).toBe(2.5);
    expect(found?.standardError).toBeCloseTo(Math.sqrt(5 / 3 / 4), 12);
    expect((found?.high ?? 0) - (found?.low ?? 0)).toBeCloseTo(2 * 1.96 * Math.sqrt(5 / 12), 4);
  });

  it('gets surer with every value, as the square root of their number', () => {
    const width = (count: number) => {
      const { low = 0, high = 0 } = estimate(uniform(count)) ?? {};
      return high - low;
    };
    expect(width(400)).toBeLessThan(width(25));
    expect(Math.abs(width(100) / width(10_000) - 10)).toBeLessThan(1.5);
  });

  it('holds the true mean about 95 times in 100', () => {
    let held = 0;
    for (let seed = 0; seed < 400; seed++) {
      const { low = 1, high = 0 } = estimate(uniform(50, seed)) ?? {};
      if (low <= 0.5 && high >= 0.5) held++;
    }
    expect(held / 400).toBeGreaterThan(0.91);
    expect(held / 400).toBeLessThan(0.98);
  });

  it('says where nine in ten values lie', () => {
    const { from, to } = estimate(uniform(10_000)) ?? {};
    expect(from).toBeCloseTo(0.05, 1);
    expect(to).toBeCloseTo(0.95, 1);
  });

  it('is nothing without values, and not unsure of a single one', () => {
    expect(estimate([])).toBeNull();
    expect(estimate([0.3])).toEqual({ mean: 0.3, standardError: 0, low: 0.3, high: 0.3, from: 0.3, to: 0.3 });
  });
});
