import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from '../../../../src/core/loss/distance';
import { circleLimit, simplexLimit, tripletCounts } from '../../../../src/core/loss/limits';
import { normalizeRows } from '../../../../src/core/loss/normalize';
import { validTriplets } from '../batches';

describe('simplexLimit', () => {
  it.each([2, 3, 5, 10])('is the squared distance of %i regular simplex corners on the unit sphere', (classes) => {
    // Unit vectors of R^C, moved so that their mean is 0.
    const corners = Float64Array.from(
      { length: classes * classes },
      (_, at) => (at % (classes + 1) === 0 ? 1 : 0) - 1 / classes,
    );
    normalizeRows(corners, classes, corners);
    expect(simplexLimit(classes)).toBeCloseTo(distanceBetween(corners, 0, corners, classes, classes, 'squared'), 12);
  });

  it('is at least what the circle offers, and as much for two and three', () => {
    for (const classes of [2, 3]) expect(circleLimit(classes)).toBeCloseTo(simplexLimit(classes), 12);
    for (const classes of [4, 10, 40]) expect(circleLimit(classes)).toBeLessThan(simplexLimit(classes));
  });
});

describe('circleLimit', () => {
  it('lets at most thirteen classes keep a margin of 0.2', () => {
    expect(circleLimit(13)).toBeGreaterThan(0.2);
    expect(circleLimit(14)).toBeLessThan(0.2);
  });
});

describe('tripletCounts', () => {
  it('counts what a batch holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), (classes, itemsPerClass) => {
        const labels = Int32Array.from({ length: classes * itemsPerClass }, (_, i) => Math.floor(i / itemsPerClass));
        const triplets = validTriplets(labels);
        expect(tripletCounts(classes, itemsPerClass)).toEqual({
          all: triplets.length,
          hard: new Set(triplets.map(([anchor]) => anchor)).size,
        });
      }),
    );
  });
});
