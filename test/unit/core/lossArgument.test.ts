import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossArgument, lossWeight, tripletLoss } from '../../../src/core/loss/triplet';

const distance = fc.double({ min: 0, max: 100, noNaN: true });

describe('the x that the loss is taken of', () => {
  it('holds the margin for the hinge, and not for the soft form', () => {
    expect(lossArgument(3, 1, 0.5, 'hinge')).toBe(2.5);
    expect(lossArgument(3, 1, 0.5, 'soft')).toBe(2);
  });

  it('gives the loss as max(x, 0) and as ln(1 + eˣ)', () => {
    fc.assert(
      fc.property(distance, distance, distance, (ap, an, margin) => {
        expect(tripletLoss(ap, an, margin, 'hinge')).toBe(Math.max(0, lossArgument(ap, an, margin, 'hinge')));
        const x = lossArgument(ap, an, margin, 'soft');
        expect(tripletLoss(ap, an, margin, 'soft')).toBeCloseTo(Math.log(1 + Math.exp(x)), 9);
      }),
    );
  });

  it('has its sign for the hinge: no slope up to 0, slope 1 beyond', () => {
    fc.assert(
      fc.property(distance, distance, distance, (ap, an, margin) => {
        const x = lossArgument(ap, an, margin, 'hinge');
        expect(lossWeight(ap, an, margin, 'hinge')).toBe(x > 0 ? 1 : 0);
      }),
    );
  });
});
