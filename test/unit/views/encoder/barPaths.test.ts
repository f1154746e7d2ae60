import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPaths } from '../../../../src/views/encoder/barPaths';

/** Place and height of every bar, upwards positive. */
function bars(path: string): { at: number; height: number }[] {
  return [...path.matchAll(/M([\d.]+),0v(-?[\d.e-]+)h/g)].map(([, x, v]) => ({
    at: Math.floor(Number(x)),
    height: -Number(v),
  }));
}

describe('the bars of a vector', () => {
  it('stand at their numbers, up for positive ones and down for negative ones, as high as their share of the scale', () => {
    const value = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 128 }), (values) => {
        const { above, below } = barPaths(values, 0, values.length, 2);
        const drawn = [...bars(above), ...bars(below)];
        for (const { at, height } of drawn) expect(height).toBeCloseTo(values[at] / 2, 3);
        expect(bars(above).every(({ height }) => height >= 0)).toBe(true);
        expect(drawn).toHaveLength(values.filter((one) => one !== 0).length);
      }),
    );
  });

  it('take their own part of a longer block', () => {
    expect(bars(barPaths([9, 9, 0.5, 1], 2, 2, 1).above)).toEqual([
      { at: 0, height: 0.5 },
      { at: 1, height: 1 },
    ]);
  });

  it('are cut off at the edge, and left out where there is no number or no scale', () => {
    expect(bars(barPaths([4, Number.NaN, Number.POSITIVE_INFINITY], 0, 3, 1).above)).toEqual([{ at: 0, height: 1 }]);
    expect(barPaths([1, -1], 0, 2, 0)).toEqual({ above: '', below: '' });
  });
});
