import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../../../src/core/evaluation/histogram';

describe('histogram', () => {
  it('puts an edge into the bin above it, and the last edge into the last bin', () => {
    expect([...histogram(Float64Array.of(0, 0.25, 0.5, 0.75, 1), 0, 1, 4)]).toEqual([1, 1, 1, 2]);
  });

  it('counts every value within its range exactly once', () => {
    const range = fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: 0.01, max: 9, noNaN: true }));
    const values = fc.array(fc.double({ min: -20, max: 20 }), { maxLength: 50 });
    fc.assert(
      fc.property(range, values, fc.integer({ min: 1, max: 30 }), ([from, width], numbers, bins) => {
        const counts = histogram(Float64Array.from(numbers), from, from + width, bins);
        const within = numbers.filter((value) => value >= from && value <= from + width).length;
        expect(counts).toHaveLength(bins);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(within);
      }),
    );
  });

  it('refuses a range or a number of bins that has no bins', () => {
    for (const [from, to, bins] of [
      [1, 1, 4],
      [2, 1, 4],
      [0, 1, 0],
      [0, 1, 2.5],
      [Number.NaN, 1, 4],
    ]) {
      expect(() => histogram(new Float64Array(1), from, to, bins)).toThrow('histogram-range');
    }
  });
});
