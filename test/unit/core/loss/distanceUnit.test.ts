import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from '../../../../src/core/loss/distance';
import { inUnit, plainOf } from '../../../../src/core/loss/distanceUnit';
import { DISTANCES } from '../../../../src/core/loss/kinds';

const distance = fc.double({ min: 0, max: 1e6, noNaN: true });
const unit = fc.constantFrom(...DISTANCES);

describe('a distance in the unit of the loss', () => {
  it('is the distance that the loss compares', () => {
    const points = Float64Array.of(1, 2, -0.5, 4);
    for (const metric of DISTANCES) {
      const plain = distanceBetween(points, 0, points, 2, 2, 'plain');
      expect(inUnit(plain, metric)).toBeCloseTo(distanceBetween(points, 0, points, 2, 2, metric), 12);
    }
  });

  it('comes back from either unit as it was', () => {
    fc.assert(
      fc.property(distance, unit, (d, u) => {
        expect(Math.abs(plainOf(inUnit(d, u), u) - d)).toBeLessThanOrEqual(1e-12 * (1 + d));
        expect(Math.abs(inUnit(plainOf(d, u), u) - d)).toBeLessThanOrEqual(1e-12 * (1 + d));
      }),
    );
  });

  it('keeps the order of distances', () => {
    fc.assert(
      fc.property(distance, distance, unit, (a, b, u) => a <= b === inUnit(a, u) <= inUnit(b, u) || a < 1e-150),
    );
  });
});
