import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyDomain } from '../../../../src/views/chart/steadyDomain';

const anyRange = fc
  .tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

describe('steadyDomain', () => {
  it('starts at zero and ends at a round number', () => {
    expect(steadyDomain(null, 0.31, 0.47)).toEqual([0, 0.5]);
    expect(steadyDomain(null, -3, 7)).toEqual([-3, 8]);
  });

  it('holds still while the data fill more than half of it', () => {
    const domain = steadyDomain(null, 0, 0.8);
    expect(steadyDomain(domain, 0, 0.41)).toBe(domain);
    expect(steadyDomain(domain, 0, 0.8)).toBe(domain);
  });

  it('grows when the data pass its end and shrinks when they need less than half', () => {
    expect(steadyDomain([0, 0.8], 0, 0.81)).toEqual([0, 1]);
    expect(steadyDomain([0, 0.8], 0, 0.21)).toEqual([0, 0.3]);
  });

  it('always holds finite data of an ordinary size, and repeats itself by reference', () => {
    fc.assert(
      fc.property(anyRange, anyRange, ([low, high], [nextLow, nextHigh]) => {
        const first = steadyDomain(null, low, high);
        const second = steadyDomain(first, nextLow, nextHigh);
        expect(steadyDomain(second, nextLow, nextHigh)).toBe(second);
        expect(Number.isFinite(second[1] - second[0])).toBe(true);
        expect(second[1]).toBeGreaterThan(second[0]);
        if (Math.max(Math.abs(nextLow), Math.abs(nextHigh)) > 1e100) return;
        expect(second[1]).toBeGreaterThanOrEqual(nextHigh - 1e-8 * Math.abs(nextHigh) - 1e-11);
        expect(second[0]).toBeLessThanOrEqual(nextLow + 1e-8 * Math.abs(nextLow) + 1e-11);
      }),
    );
  });

  it('nothing, zeros and numbers that are none leave it as it was', () => {
    expect(steadyDomain(null, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)).toEqual([0, 1]);
    expect(steadyDomain(null, 0, 0)).toEqual([0, 1]);
    expect(steadyDomain([0, 4], Number.NaN, 2)).toEqual([0, 4]);
    expect(steadyDomain([0, 4], 0, 0)).toEqual([0, 4]);
  });
});
