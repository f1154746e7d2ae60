import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeGradient, normalizeRows } from '../../../../src/core/loss/normalize';
import { centralDifference, largestDifference } from '../finiteDifference';

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
const row = fc.array(coordinate, { minLength: 3, maxLength: 3 }).filter((z) => Math.hypot(...z) > 0.1);

describe('normalizeRows', () => {
  it('divides every row by its length and reports the lengths', () => {
    const out = new Float64Array(4);
    const norms = new Float64Array(2);
    normalizeRows(Float64Array.of(3, 4, -5, 12), 2, out, norms);
    expect(Array.from(out)).toEqual([3 / 5, 4 / 5, -5 / 13, 12 / 13]);
    expect(Array.from(norms)).toEqual([5, 13]);
  });

  it('leaves a zero row zero beside an ordinary one', () => {
    const values = Float32Array.of(0, 0, 0, 2);
    const norms = new Float32Array(2);
    normalizeRows(values, 2, values, norms);
    expect(Array.from(values)).toEqual([0, 0, 0, 1]);
    expect(norms[0]).toBeCloseTo(1e-12, 18);
  });

  it('gives the same unit row whatever the scale', () => {
    fc.assert(
      fc.property(row, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (z, scale) => {
        const unit = new Float64Array(3);
        const scaled = new Float64Array(3);
        normalizeRows(Float64Array.from(z), 3, unit);
        normalizeRows(
          Float64Array.from(z, (value) => value * scale),
          3,
          scaled,
        );
        expect(Math.hypot(...unit)).toBeCloseTo(1, 12);
        expect(largestDifference(unit, scaled)).toBeLessThan(1e-12);
      }),
    );
  });

  it('accepts no rows at all, and refuses a length that dims does not divide', () => {
    expect(() => normalizeRows(new Float64Array(0), 2, new Float64Array(0))).not.toThrow();
    for (const dims of [2, 0, -1, 1.5, Number.NaN]) {
      expect(() => normalizeRows(new Float64Array(3), dims, new Float64Array(3))).toThrow(
        expect.objectContaining({ code: 'rows-shape' }),
      );
    }
  });
});

describe('normalizeGradient', () => {
  it('agrees with finite differences and is tangent to the sphere', () => {
    fc.assert(
      fc.property(row, row, (z, g) => {
        const values = Float64Array.from(z);
        const gradient = gradientAt(values, g);
        const along = (x: Float64Array) => {
          const unit = new Float64Array(3);
          normalizeRows(x, 3, unit);
          return unit.reduce((sum, value, k) => sum + value * g[k], 0);
        };
        const scale = Math.hypot(...g) / Math.hypot(...z);
        const step = 1e-5 * Math.hypot(...z);
        expect(largestDifference(gradient, centralDifference(along, values, step))).toBeLessThan(
          1e-8 * Math.max(1, scale),
        );
        const inward = gradient.reduce((sum, value, k) => sum + value * values[k], 0);
        expect(Math.abs(inward)).toBeLessThan(1e-10);
      }),
    );
  });

  it('shrinks as the vector grows: ten times longer, a tenth of the gradient', () => {
    const near = gradientAt(Float64Array.of(1, 2, 2), [1, -1, 3]);
    const far = gradientAt(Float64Array.of(10, 20, 20), [1, -1, 3]);
    expect(
      largestDifference(
        near,
        far.map((value) => value * 10),
      ),
    ).toBeLessThan(1e-14);
  });

  it.each([Float64Array, Float32Array])(
    'gives a zero row no gradient in %o, and leaves the next row alone',
    (Block) => {
      const unit = new Block(4);
      const norms = new Block(2);
      normalizeRows(Block.of(0, 0, 2, 0), 2, unit, norms);
      const gradient = Block.of(5, 5, 5, 5);
      normalizeGradient(unit, norms, gradient, 2, gradient);
      expect(Array.from(gradient)).toEqual([0, 0, 0, 2.5]);
    },
  );

  function gradientAt(z: Float64Array, g: readonly number[]): Float64Array {
    const unit = new Float64Array(3);
    const norms = new Float64Array(1);
    normalizeRows(z, 3, unit, norms);
    const out = new Float64Array(3);
    normalizeGradient(unit, norms, Float64Array.from(g), 3, out);
    return out;
  }
});
