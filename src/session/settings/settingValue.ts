// One setting's value: checked, read from text and written as text. Knows no other setting, so it judges no combination.
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

function check(name: SettingName, value: unknown, given: unknown): Checked {
  const row = settingRow(name);
  const found = read(row, value);
  if (!('code' in found)) return { ok: true, value: found.value };
  return { ok: false, problem: { code: found.code, key: name, values: { value: quoted(given), ...allowed(row) } } };
}

type Read = { readonly value: SettingValue } | { readonly code: ProblemCode };

/** By hand and not by valibot, since every page reads settings before it shows anything. */
function read(row: SettingRow, value: unknown): Read {
  switch (row.kind) {
    case 'number':
    case 'integer':
      return readNumber(row, value);
    case 'choice':
      return row.choices.includes(value as never) ? { value: value as SettingValue } : { code: 'not-a-choice' };
    case 'flag':
      return typeof value === 'boolean' ? { value } : { code: 'not-a-flag' };
    case 'classes':
      return readClasses(row, value);
  }
}

function readNumber({ kind, min, max }: Bounded, value: unknown): { readonly value: number } | { code: ProblemCode } {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'not-a-number' };
  if (kind !== 'number' && !Number.isInteger(value)) return { code: 'not-an-integer' };
  if (value < min || value > max) return { code: 'out-of-range' };
  // No zero is negative.
  return { value: value + 0 };
}

/** Different ids, in order. */
function readClasses(row: Bounded, value: unknown): Read {
  if (!Array.isArray(value)) return { code: 'not-classes' };
  const ids = new Set<number>();
  for (const one of value) {
    const id = readNumber(row, one);
    if ('code' in id || ids.has(id.value)) return { code: 'not-classes' };
    ids.add(id.value);
  }
  return { value: [...ids].sort((a, b) => a - b) };
}

type Bounded = Extract<SettingRow, { readonly min: number }>;

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
