import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixed, MINUS, percent, short, signed, times, upTo } from '../../../src/i18n/numbers';

describe('numbers on screen', () => {
  it('have a true minus sign, and none on a zero', () => {
    expect(fixed(-1.25, 2)).toBe('\u22121.25');
    expect(fixed(-0.001, 2)).toBe('0.00');
    expect(fixed(-0, 1)).toBe('0.0');
    expect(signed(-0.2, 1)).toBe('\u22120.2');
    expect(signed(0.2, 1)).toBe('+0.2');
    expect(signed(0.04, 1)).toBe('0.0');
    expect(short(-0.5)).toBe('\u22120.5');
  });

  it('are a dash where there is no number', () => {
    for (const value of [null, Number.NaN, Number.POSITIVE_INFINITY])
      for (const text of [fixed(value, 2), signed(value, 2), percent(value), times(value), short(value)])
        expect(text).toBe('\u2013');
  });

  it('are shares that say none or all only where it is so', () => {
    expect(percent(0)).toBe('0%');
    expect(percent(1)).toBe('100%');
    expect(percent(0.374)).toBe('37%');
    expect(percent(0.001)).toBe('<1%');
    expect(percent(0.9999)).toBe('>99%');
    expect(percent(0.9999, 1)).toBe('>99.9%');
  });

  it('are ratios with one decimal under ten', () => {
    expect([times(1.26), times(9.96), times(40.2)]).toEqual(['1.3×', '10×', '40×']);
  });

  it('are short and without an exponent where the reader set them', () => {
    expect([short(0.001), short(1.1), short(0.30000000000000004), short(0), short(240)]).toEqual([
      '0.001',
      '1.1',
      '0.3',
      '0',
      '240',
    ]);
    expect(short(1e-9)).toBe('0.000000001');
  });

  it('read back as what was rounded', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const back = Number(fixed(value, decimals).replace(MINUS, '-'));
          expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        },
      ),
    );
  });

  it('have no more decimals than needed, and enough not to look like zero', () => {
    expect([45, 45.5, 0.2025, -1.25, 0].map((value) => upTo(value, 2))).toEqual([
      '45',
      '45.5',
      '0.2',
      '\u22121.25',
      '0',
    ]);
    expect(upTo(0.00003, 4)).toBe('0.00003');
    expect(upTo(-1e-12, 4)).toBe('0');
    expect(upTo(Number.NaN, 2)).toBe('\u2013');
  });
});
