import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written, writtenShare, writtenSum } from '../../../src/i18n/quantities';

describe('a sum that is written out', () => {
  it('adds up as it is written, with a further decimal where it takes one', () => {
    expect(writtenSum([0.5, -0.65, 0.2], 0.05, 2)).toEqual({ decimals: 2, sign: '=' });
    // 0.12 − 0.26 + 0.20 would be written beside 0.07.
    expect(writtenSum([0.124, -0.255, 0.2], 0.069, 2)).toEqual({ decimals: 3, sign: '=' });
    expect(writtenSum([84, -95, 10], 0, 0)).toEqual({ decimals: 0, sign: '=' });
  });

  it('says that it nearly does where a further decimal does not help either', () => {
    // 0.12 − 0.26 + 0.20 beside 0.07, and 0.124 − 0.256 + 0.200 beside 0.069.
    expect(writtenSum([0.1244, -0.2556, 0.2], 0.0688, 2)).toEqual({ decimals: 2, sign: '≈' });
  });

  it('agrees with what the reader adds up, for all terms', () => {
    const term = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(fc.array(term, { minLength: 2, maxLength: 3 }), (terms) => {
        const sum = (values: readonly number[]) =>
          Math.max(
            0,
            values.reduce((a, b) => a + b, 0),
          );
        const result = sum(terms);
        const { decimals, sign } = writtenSum(terms, result, 2);
        const read = (value: number) => Number(value.toFixed(decimals));
        // A sum that is not cut off must not come out below 0 by rounding either.
        const same = Math.abs(sum(terms.map(read)) - read(result)) < 0.5 / 10 ** decimals;
        if (sign === '=') expect(same).toBe(true);
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

it('a share is the same number in percent and as a fraction', () => {
  const differs: string[] = [];
  for (let of = 1; of <= 400; of++) {
    // Neither none nor all is said in percent unless it is so.
    for (let count = 1; count < of; count++) {
      const share = count / of;
      const whole = writtenShare(share);
      const tenths = writtenShare(share, 'rate');
      const asWhole = `${Math.round(100 * Number(written.recall(share)))}%`;
      const asTenths = `${(100 * Number(written.area(share))).toFixed(1)}%`;
      if (!/[<>]/.test(whole) && whole !== asWhole) differs.push(`${share}: ${whole}, ${asWhole}`);
      if (!/[<>]/.test(tenths) && tenths !== asTenths) differs.push(`${share}: ${tenths}, ${asTenths}`);
    }
  }
  expect(differs).toEqual([]);
});
