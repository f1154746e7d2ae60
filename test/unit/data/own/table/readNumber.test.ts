import { describe, expect, it } from 'vitest';
import { isNumber, readNumber } from '../../../../../src/data/own/table/readNumber';

/** Each as it reads with a decimal point, and with a decimal comma. */
const READ: readonly (readonly [string, number | null, number | null])[] = [
  ['7', 7, 7],
  ['+7.', 7, null],
  ['.5', 0.5, null],
  [',5', null, 0.5],
  ['0.134', 0.134, null],
  ['1.030', 1.03, 1030],
  ['1,052', 1052, 1.052],
  ['1,05', null, 1.05],
  ['12,345.6', 12345.6, null],
  ['12.345,6', null, 12345.6],
  ['1.234.567', null, 1234567],
  ['1,234,567', 1234567, null],
  ['12,34,567.5', 1234567.5, null],
  ['1,23,45', null, null],
  ["1'234.5", 1234.5, null],
  ['1’234’567', 1234567, 1234567],
  ['1\u00a0234,5', null, 1234.5],
  ['1\u202f234\u202f567', 1234567, 1234567],
  ['1 234', 1234, 1234],
  ['1 23', null, null],
  ['\u22123.86', -3.86, null],
  ['–2', -2, -2],
  ['１２．５', 12.5, null],
  ['٣٫٥', 3.5, null],
  ['१२,३४,५६७', 1234567, null],
  ['1.5e-3', 0.0015, null],
  ['1,5E3', null, 1500],
  ['1,052e2', null, 105.2],
  ['1e400', null, null],
  ['0,134', null, 0.134],
];

describe('a number in a cell', () => {
  it.each(READ)('%s is %d with a decimal point and %d with a decimal comma', (text, point, comma) => {
    expect(readNumber(text)).toEqual({ point, comma });
  });

  it.each(['', 'x', '0x10', '1-2', '12:30', '2024-01-02', '5 %', '€5', "1'2", '--1', '1e', 'e5', '.', ','])(
    'is not seen in “%s”',
    (text) => {
      expect(isNumber(readNumber(text))).toBe(false);
    },
  );
});
