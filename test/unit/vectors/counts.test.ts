import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplexLimit } from '../../../src/core/loss/limits';
import { circleLimit, tripletCounts } from '../../vectors/reference/counts';
import { validTriplets } from '../core/batches';

describe('circleLimit', () => {
  it('is at most the limit of a simplex, and as much for two and three classes', () => {
    for (const classes of [2, 3]) expect(circleLimit(classes)).toBeCloseTo(simplexLimit(classes), 12);
    for (const classes of [4, 10, 40]) expect(circleLimit(classes)).toBeLessThan(simplexLimit(classes));
  });

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
