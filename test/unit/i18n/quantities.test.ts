import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalsSign, written, writtenShare } from '../../../src/i18n/quantities';

describe('the sign between a sum and its result', () => {
  it('says that they are equal where the written numbers add up, and nearly so where they do not', () => {
    expect(equalsSign([0.5, -0.65, 0.2], 0.05, 2)).toBe('=');
    // 0.12 − 0.26 + 0.20 is written beside 0.07.
    expect(equalsSign([0.124, -0.255, 0.2], 0.069, 2)).toBe('≈');
    expect(equalsSign([84, -95, 10], 0, 0)).toBe('=');
  });

  it('agrees with what the reader adds up, for all terms', () => {
    const term = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(fc.array(term, { minLength: 2, maxLength: 3 }), (terms) => {
        const result = Math.max(
          0,
          terms.reduce((a, b) => a + b, 0),
        );
        const read = (value: number) => Number(written.sum(value).replace('−', '-'));
        const added = Math.max(
          0,
          terms.reduce((total, value) => total + read(value), 0),
        );
        // A sum that is not cut off must not come out below 0 by rounding either.
        const same = Math.abs(added - read(result)) < 0.005;
        if (equalsSign(terms, result, 2) === '=') expect(same).toBe(true);
      }),
    );
  });
});

describe('quantities', () => {
  it('are each written with decimals of their own', () => {
    expect(written.distance(0.3749)).toBe('0.37');
    expect(written.loss(0.3749)).toBe('0.375');
    expect(written.sum(0.3749)).toBe('0.37');
    expect(written.loss(null)).toBe('–');
    expect(writtenShare(0.3749)).toBe('37%');
    expect(writtenShare(0.3749, 'rate')).toBe('37.5%');
  });
});
