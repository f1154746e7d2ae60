import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixed, MINUS, percent, short, signed, tick, times, upTo } from '../../../src/i18n/numbers';

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

describe('numbers that are too large or too small to be written out', () => {
  it('are powers of ten, without the noise of binary digits', () => {
    expect([tick(5.0000000000000004e32), tick(0.1 + 0.2), tick(-1.5e-9), tick(1e-12)]).toEqual([
      '5×10³²',
      '0.3',
      '\u22121.5×10⁻⁹',
      '1×10⁻¹²',
    ]);
    expect([fixed(1.23456e21, 2), signed(1e30, 1), times(5e32), upTo(-2e8, 2)]).toEqual([
      '1.23×10²¹',
      '+1×10³⁰',
      '5×10³²×',
      '\u22122×10⁸',
    ]);
  });

  it('are written out as long as that is short', () => {
    expect([tick(0), tick(1234.5), tick(0.0005), tick(6_000_000)]).toEqual(['0', '1234.5', '0.0005', '6000000']);
  });

  it('show no noise on any axis: round ends and the middle between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 1.2, 1.6, 2, 3, 4, 5, 6, 8),
        fc.integer({ min: -12, max: 100 }),
        (factor, exponent) => {
          const end = Number(`${factor}e${exponent}`);
          for (const value of [end, end / 2])
            expect(tick(value)).toMatch(/^(\d+|0\.0*\d{1,2}|\d\.\d{1,2})(×10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?$/);
        },
      ),
    );
  });
});
