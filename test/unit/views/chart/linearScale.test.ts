import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampedScale, linearScale, niceDomain } from '../../../../src/views/chart/linearScale';

/** Thousandths: of the smallest floats D3 itself counts no ticks. */
const value = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
const ends = fc.tuple(value, value);
const ascending = ends.filter(([a, b]) => a !== b).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('a linear scale', () => {
  it('gives the places of D3, inside and outside its domain', () => {
    fc.assert(
      fc.property(ascending, ends, value, (domain, range, at) => {
        expect(linearScale(domain, range)(at)).toBe(scaleLinear(domain, range)(at));
        expect(clampedScale(domain, range)(at)).toBe(scaleLinear(domain, range).clamp(true)(at));
      }),
    );
  });

  it('gives the ticks and the round ends of D3', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: 1, max: 20 }), (domain, count) => {
        expect(linearScale(domain, [0, 1]).ticks(count)).toEqual(scaleLinear(domain, [0, 1]).ticks(count));
        // A zero may be a negative one here.
        const round = scaleLinear(domain, [0, 1]).nice(count).domain();
        expect(niceDomain(domain, count).map((end) => end + 0)).toEqual(round.map((end) => end + 0));
      }),
    );
  });

  it('puts a domain of one number in the middle', () => {
    expect(linearScale([3, 3], [10, 20])(3)).toBe(15);
    expect(linearScale([3, Number.NaN], [10, 20])(3)).toBeNaN();
  });
});
