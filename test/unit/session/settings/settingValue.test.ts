import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOSSES } from '../../../../src/core/loss/kinds';
import { DEFAULTS, SETTING_NAMES, type SettingName } from '../../../../src/session/settings/settingsTable';
import { changedSettings, checkValue, textOfValue, valueFromText } from '../../../../src/session/settings/settingValue';

function codeOf(name: SettingName, value: unknown): string | undefined {
  const checked = checkValue(name, value);
  return checked.ok ? undefined : checked.problem.code;
}

function codeOfText(name: SettingName, text: string): string | undefined {
  const checked = valueFromText(name, text);
  return checked.ok ? undefined : checked.problem.code;
}

describe('a value from a message', () => {
  it('must be of its own type: no text stands for a number or a flag', () => {
    expect(codeOf('margin', '0.5')).toBe('not-a-number');
    expect(codeOf('normalize', 1)).toBe('not-a-flag');
    expect(codeOf('normalize', 'true')).toBe('not-a-flag');
    expect(codeOf('dimensions', '2')).toBe('not-a-choice');
    expect(codeOf('classes', '0,1')).toBe('not-classes');
    expect(codeOf('mining', ['hard'])).toBe('not-a-choice');
  });

  it('must be finite and in range, the ends included', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null, undefined, {}, 5n])
      expect(codeOf('margin', value)).toBe('not-a-number');
    for (const value of [-0.001, 6.001, 1e308]) expect(codeOf('margin', value)).toBe('out-of-range');
    for (const value of [0, 0.2, 6]) expect(codeOf('margin', value)).toBeUndefined();
    expect(codeOf('seed', 4294967295)).toBeUndefined();
    expect(codeOf('seed', 4294967296)).toBe('out-of-range');
    expect(codeOf('itemsPerClass', 8.5)).toBe('not-an-integer');
  });

  it('loses the sign of a negative zero', () => {
    const checked = checkValue('margin', -0);
    expect(checked.ok && Object.is(checked.value, 0)).toBe(true);
    const classes = checkValue('classes', [1, -0]);
    expect(classes.ok && Object.is((classes.value as readonly number[])[0], 0)).toBe(true);
  });

  it('takes classes in any order and gives them ascending, without touching the list it was given', () => {
    const given = Object.freeze([4, 0, 1]);
    expect(checkValue('classes', given)).toEqual({ ok: true, value: [0, 1, 4] });
    for (const classes of [[1, 1], [0, 10], [-1, 2], [0.5, 1], [0, Number.NaN], ['0', '1'], { 0: 1, length: 1 }])
      expect(codeOf('classes', classes)).toBe('not-classes');
  });

  it('is no choice because every object has a property of that name', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect(codeOf('mining', name)).toBe('not-a-choice');
  });

  it('says what was given and what would do', () => {
    expect(checkValue('margin', 9)).toEqual({
      ok: false,
      problem: { code: 'out-of-range', key: 'margin', values: { value: '9', min: 0, max: 6 } },
    });
    expect(checkValue('loss', 'x'.repeat(1000))).toEqual({
      ok: false,
      problem: {
        code: 'not-a-choice',
        key: 'loss',
        values: { value: `${'x'.repeat(40)}…`, choices: LOSSES.join(', ') },
      },
    });
  });

  it('whatever it is, is judged without an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SETTING_NAMES),
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (name, value) => {
          const checked = checkValue(name, value);
          if (checked.ok) expect(checkValue(name, checked.value)).toEqual(checked);
        },
      ),
    );
  });
});

describe('a value from the address', () => {
  it('is a plain decimal number: no exponent, no hexadecimal, no word, no blank', () => {
    for (const text of ['0.5', '.5', '00.50', '0.50'])
      expect(valueFromText('margin', text)).toEqual({ ok: true, value: 0.5 });
    for (const text of [
      '5e-1',
      '0x1',
      '0b1',
      'Infinity',
      'NaN',
      '',
      ' 0.5',
      '0.5 ',
      '0,5',
      '1_0',
      '+0.5',
      '5.',
      '--1',
      '½',
    ])
      expect(codeOfText('margin', text)).toBe('not-a-number');
    expect(codeOfText('margin', '-1')).toBe('out-of-range');
    expect(codeOfText('seed', `1${'0'.repeat(400)}`)).toBe('not-a-number');
  });

  it('reads flags as 1, on or true and 0, off or false', () => {
    for (const text of ['1', 'on', 'true']) expect(valueFromText('normalize', text)).toEqual({ ok: true, value: true });
    for (const text of ['0', 'off', 'false'])
      expect(valueFromText('normalize', text)).toEqual({ ok: true, value: false });
    for (const text of ['', 'yes', 'TRUE', '2']) expect(codeOfText('normalize', text)).toBe('not-a-flag');
  });

  it('reads choices that are numbers as numbers', () => {
    expect(valueFromText('dimensions', '128')).toEqual({ ok: true, value: 128 });
    for (const text of ['4', '2.0', '02', '']) expect(codeOfText('dimensions', text)).toBe('not-a-choice');
  });

  it('reads no classes as the data set’s own', () => {
    expect(valueFromText('classes', '')).toEqual({ ok: true, value: [] });
    for (const text of [',', '1,', '1,,2', '0x1,2', '1, 2', '1;2'])
      expect(codeOfText('classes', text)).toBe('not-classes');
  });

  it('comes back from its text exactly, down to the smallest numbers', () => {
    for (const value of [5e-324, 1.5e-7, 0.1 + 0.2, 6, 0]) {
      const text = textOfValue(value);
      expect(text).toMatch(/^[0-9.]+$/);
      expect(valueFromText('margin', text)).toEqual({ ok: true, value });
    }
  });
});

describe('two records', () => {
  it('differ in the settings whose values differ, lists compared by what they hold', () => {
    expect(changedSettings(DEFAULTS, { ...DEFAULTS, classes: [] })).toEqual([]);
    expect(changedSettings(DEFAULTS, { ...DEFAULTS, margin: 1, classes: [0, 1] })).toEqual(['classes', 'margin']);
  });
});
