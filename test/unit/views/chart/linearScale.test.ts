import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampedScale, linearScale, niceDomain } from '../../../../src/views/chart/linearScale';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const ends = fc.tuple(value, value);
/** Ends of some distance: of one as small as a float goes D3 counts no ticks. */
const ascending = fc
  .tuple(value, fc.double({ min: 1e-3, max: 1e6, noNaN: true }))
  .map(([low, span]) => [low, low + span] as const);

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
        expect(niceDomain(domain, count)).toEqual(scaleLinear(domain, [0, 1]).nice(count).domain());
      }),
    );
  });

  it('puts a domain of one number in the middle', () => {
    expect(linearScale([3, 3], [10, 20])(3)).toBe(15);
    expect(linearScale([3, Number.NaN], [10, 20])(3)).toBeNaN();
  });
});
