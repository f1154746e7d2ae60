import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimate } from '../../../../src/views/chart/decimate';

const upTo = (count: number) => Array.from({ length: count }, (_, step) => step);

describe('decimate', () => {
  it('a series that fits is passed on unchanged', () => {
    const thin = decimate([0, 1, 2], [5, 6, 7], 3);
    expect([...thin.steps]).toEqual([0, 1, 2]);
    expect([...thin.values]).toEqual([5, 6, 7]);
  });

  it('every point but the last is the mean of equally many neighbours', () => {
    const thin = decimate(upTo(7), [1, 3, 5, 7, 9, 11, 100], 4);
    expect([...thin.values]).toEqual([2, 6, 10, 100]);
    expect([...thin.steps]).toEqual([0.5, 2.5, 4.5, 6]);
  });

  it('no more points than asked for, the last exact, and steps that ascend', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double(), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 2, max: 90 }),
        (values, most) => {
          const thin = decimate(upTo(values.length), values, most);
          expect(thin.values.length).toBeLessThanOrEqual(most);
          const last = values[values.length - 1];
          expect(thin.values[thin.values.length - 1]).toBe(Number.isFinite(last) ? last : Number.NaN);
          expect(thin.steps[thin.steps.length - 1]).toBe(values.length - 1);
          expect([...thin.steps]).toEqual([...thin.steps].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('earlier points stay where they are when a step is added', () => {
    const values = upTo(2000).map((step) => Math.sin(step));
    const before = decimate(upTo(1500), values, 300);
    const after = decimate(upTo(1501), values, 300);
    expect(after.values.length).toBe(before.values.length);
    expect([...after.values.slice(0, -2)]).toEqual([...before.values.slice(0, -2)]);
  });

  it('a gap narrower than a bin is averaged over and a wider one stays', () => {
    const values = upTo(41).map((step) => (step === 3 || (step >= 20 && step < 30) ? Number.NaN : 1));
    const thin = decimate(upTo(41), values, 11);
    expect([...thin.values].map(Number.isNaN)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('infinities are gaps and nothing gives nothing', () => {
    expect([...decimate([0, 1], [Number.POSITIVE_INFINITY, 2], 9).values]).toEqual([Number.NaN, 2]);
    expect(decimate([], [], 9).steps).toHaveLength(0);
  });
});
