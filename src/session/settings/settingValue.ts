// One setting's value: checked, read from text and written as text. Knows no other setting, so it judges no combination.
import * as v from 'valibot';
import type { ErrorValues } from '../../core/codedError';
import type { SettingRow } from '../../registry/settingRow';
import { type Problem, type ProblemCode, quoted } from '../problem';
import { SETTING_NAMES, type SettingName, type Settings, type SettingValue, settingRow } from './settingsTable';

export type Checked =
  | { readonly ok: true; readonly value: SettingValue }
  | { readonly ok: false; readonly problem: Problem };

/** Checks a value of any type, from a message for instance. Text is not accepted for a number. */
export function checkValue(name: SettingName, value: unknown): Checked {
  return check(name, value, value);
}

/**
 * Reads a value from the address: plain decimal numbers (no exponent, no hexadecimal), choices by their name, flags as
 * 1 or 0 (on/off and true/false too), classes as a list with commas.
 */
export function valueFromText(name: SettingName, text: string): Checked {
  return check(name, rawFromText(settingRow(name), text), text);
}

/** The shortest text that `valueFromText` reads back as exactly this value. */
export function textOfValue(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return decimalText(value);
  return typeof value === 'string' ? value : value.join(',');
}

export function sameValue(a: SettingValue, b: SettingValue): boolean {
  return textOfValue(a) === textOfValue(b);
}

/** Names of the settings in which two records differ, in table order. */
export function changedSettings(before: Settings, after: Settings): SettingName[] {
  return SETTING_NAMES.filter((name) => !sameValue(before[name], after[name]));
}

/** `true`, `false`, or nothing for text that is no flag. */
export function flagFromText(text: string): boolean | undefined {
  if (text === '1' || text === 'on' || text === 'true') return true;
  if (text === '0' || text === 'off' || text === 'false') return false;
  return undefined;
}

const DECIMAL = /^-?(\d+(\.\d+)?|\.\d+)$/;

function rawFromText(row: SettingRow, text: string): unknown {
  switch (row.kind) {
    case 'number':
    case 'integer':
      return DECIMAL.test(text) ? Number(text) : text;
    case 'choice':
      return row.choices.find((choice) => String(choice) === text) ?? text;
    case 'flag':
      return flagFromText(text) ?? text;
    case 'classes':
      return text === '' ? [] : text.split(',').map((part) => (DECIMAL.test(part) ? Number(part) : part));
  }
}

// Each message of a schema is the code of the problem it finds.
const code = (name: ProblemCode): ProblemCode => name;

function schemaOf(row: SettingRow): v.GenericSchema<unknown, unknown> {
  switch (row.kind) {
    case 'number':
      return v.pipe(
        v.number(code('not-a-number')),
        v.finite(code('not-a-number')),
        v.minValue(row.min, code('out-of-range')),
        v.maxValue(row.max, code('out-of-range')),
        v.transform(withoutMinusZero),
      );
    case 'integer':
      return v.pipe(
        v.number(code('not-a-number')),
        v.finite(code('not-a-number')),
        v.integer(code('not-an-integer')),
        v.minValue(row.min, code('out-of-range')),
        v.maxValue(row.max, code('out-of-range')),
        v.transform(withoutMinusZero),
      );
    case 'choice':
      return v.picklist(row.choices, code('not-a-choice'));
    case 'flag':
      return v.boolean(code('not-a-flag'));
    case 'classes':
      return v.pipe(
        v.array(
          v.pipe(v.number(), v.integer(), v.minValue(row.min), v.maxValue(row.max), v.transform(withoutMinusZero)),
          code('not-classes'),
        ),
        v.check((ids) => new Set(ids).size === ids.length, code('not-classes')),
        v.transform((ids) => ids.sort((a, b) => a - b)),
      );
  }
}

function withoutMinusZero(value: number): number {
  return value + 0;
}

const schemas = new Map(SETTING_NAMES.map((name) => [name, schemaOf(settingRow(name))]));

function check(name: SettingName, value: unknown, given: unknown): Checked {
  const schema = schemas.get(name) as v.GenericSchema<unknown, unknown>;
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output as SettingValue };
  const row = settingRow(name);
  const found = row.kind === 'classes' ? 'not-classes' : (result.issues[0].message as ProblemCode);
  return { ok: false, problem: { code: found, key: name, values: { value: quoted(given), ...allowed(row) } } };
}

function allowed(row: SettingRow): ErrorValues {
  if (row.kind === 'choice') return { choices: row.choices.join(', ') };
  return row.kind === 'flag' ? {} : { min: row.min, max: row.max };
}

/** JavaScript writes numbers under a millionth with an exponent, which the address does not take. */
function decimalText(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign, first, rest = '', exponent] = parts;
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${first}${rest}`;
}
