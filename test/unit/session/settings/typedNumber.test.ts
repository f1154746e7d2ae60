import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnfinished, type NumberBounds, readTypedNumber } from '../../../../src/session/settings/typedNumber';

const WIDE: NumberBounds = { min: -1e9, max: 1e9, whole: false };
const SMALL: NumberBounds = { min: 0, max: 6, whole: false };
const PEOPLE: NumberBounds = { min: 2, max: 400, whole: true };
const STEPS: NumberBounds = { min: 1, max: 10_000, whole: true };

const readingOf = (text: string, bounds = WIDE) => {
  const typed = readTypedNumber(text, bounds);
  return typed.ok ? typed.value : typed.problem.code;
};

const fullWidth = (text: string) => text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/** Numbers that a reader would type: few digits, and not so small that they need an exponent. */
const number = fc
  .record({ digits: fc.integer({ min: -99_999, max: 99_999 }), decimals: fc.integer({ min: 0, max: 4 }) })
  .map(({ digits, decimals }) => ({
    value: digits / 10 ** decimals + 0,
    text: (digits / 10 ** decimals).toFixed(decimals),
  }));

describe('a typed number', () => {
  it('is read in the notation of the page, whatever it is', () => {
    fc.assert(fc.property(number, ({ value, text }) => void expect(readingOf(text)).toBe(value)));
  });

  it('means the same in full-width marks, with a comma unless three digits follow it, with a sign, and with spaces around', () => {
    const spaces = fc.constantFrom('', ' ', '\t', '\u00a0', '\u3000', '\u200b');
    fc.assert(
      fc.property(number, spaces, spaces, ({ value, text }, before, after) => {
        expect(readingOf(before + text + after)).toBe(value);
        expect(readingOf(fullWidth(text))).toBe(value);
        expect(readingOf(text.replace('.', '。'))).toBe(value);
        expect(readingOf(text.replace('-', '−'))).toBe(value);
        if (value >= 0) expect(readingOf(`+${text}`)).toBe(value);
        if (!/\.\d{3}$/.test(text)) expect(readingOf(text.replace('.', ','))).toBe(value);
      }),
    );
  });

  it('may have an exponent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -12, max: 5 }), (digits, exponent) => {
        const value = Number(`${digits}e${exponent}`) + 0;
        for (const text of [`${digits}e${exponent}`, `${digits}E${exponent}`, fullWidth(`${digits}e${exponent}`)])
          expect(readingOf(text)).toBe(value);
      }),
    );
  });

  it('may have its thousands in groups where only thousands can be meant', () => {
    const large = fc.integer({ min: 1_000_000, max: 999_999_999 });
    fc.assert(
      fc.property(large, fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', "'", '’'), (value, mark) => {
        expect(readingOf(value.toLocaleString('en').replaceAll(',', mark))).toBe(value);
      }),
    );
    expect(readingOf('1 000')).toBe(1000);
    expect(readingOf('1,000.5')).toBe(1000.5);
    expect(readingOf('1.000,5')).toBe(1000.5);
  });

  it('has two readings where a comma stands before exactly three digits, and is refused with both', () => {
    expect(readTypedNumber('1,000', STEPS)).toEqual({
      ok: false,
      problem: { code: 'two-readings', values: { value: '1,000', min: 1, max: 10_000, decimal: 1, thousands: 1000 } },
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (lead, rest) => {
        const text = `${lead},${String(rest).padStart(3, '0')}`;
        expect(readingOf(text)).toBe('two-readings');
        expect(readingOf(fullWidth(text))).toBe('two-readings');
        expect(readingOf(`-${text}`)).toBe('two-readings');
      }),
    );
  });

  it('is the one reading of the two that its field takes', () => {
    expect(readingOf('1,000', SMALL)).toBe(1);
    expect(readingOf('0,500', SMALL)).toBe(0.5);
    expect(readingOf('1,500', STEPS)).toBe(1500);
    expect(readingOf('10,000', { ...STEPS, min: 100 })).toBe(10_000);
    expect(readingOf('0,500')).toBe(0.5);
    expect(readingOf('1234,567')).toBe(1234.567);
    expect(readingOf('1,000', PEOPLE)).toBe('out-of-range');
  });

  it('is refused for a reason: nothing, no number, no whole one, or not within the bounds', () => {
    for (const text of ['', ' ', '\u3000']) expect(readingOf(text)).toBe('nothing-typed');
    for (const text of [
      'abc',
      '.',
      '-',
      '1e',
      '0x10',
      '1..2',
      '1,2,3',
      '5²',
      '½',
      '①',
      '1 2',
      'Infinity',
      'NaN',
      '50%',
      '--1',
      '1,00,000',
    ])
      expect(readingOf(text), text).toBe('not-a-number');
    expect(readingOf('4.5', PEOPLE)).toBe('not-an-integer');
    for (const text of ['1', '401', '-5', '1e999']) expect(readingOf(text, PEOPLE), text).toBe('out-of-range');
  });

  it('lies within the bounds of its field, is whole where that is asked for, and is never minus zero, whatever is typed', () => {
    const marks = fc.constantFrom(...'0123456789.,-+eE ０５．。，’−');
    const text = fc.oneof(fc.string({ unit: marks, maxLength: 8 }), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(text, fc.constantFrom(SMALL, PEOPLE, STEPS), (typed, bounds) => {
        const read = readTypedNumber(typed, bounds);
        if (!read.ok) return;
        expect(read.value).toBeGreaterThanOrEqual(bounds.min);
        expect(read.value).toBeLessThanOrEqual(bounds.max);
        expect(Object.is(read.value, -0)).toBe(false);
        if (bounds.whole) expect(Number.isInteger(read.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(Object.is(readingOf('-0', SMALL), 0)).toBe(true);
  });

  it('is not finished while it is the beginning of one', () => {
    for (const text of ['', '-', '+', '.', '1e', '1e-', '1']) expect(isUnfinished(text, PEOPLE), text).toBe(true);
    for (const text of ['abc', '1..', '9999', '20']) expect(isUnfinished(text, PEOPLE), text).toBe(false);
  });
});
