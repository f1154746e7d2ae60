// What is wrong with something the outside handed in: a code and the values that go with it, never a sentence (those
// live in i18n). One type for the address, the messages and the settings, so that each problem is worded once.
import type { ErrorValues } from '../core/codedError';

export const PROBLEM_CODES = [
  // one value
  'unknown-setting',
  'not-a-number',
  'not-an-integer',
  'out-of-range',
  'nothing-typed',
  'two-readings',
  'not-a-choice',
  'not-a-flag',
  'not-classes',
  // several settings together
  'own-not-loaded',
  'unknown-class',
  'too-few-classes',
  'classes-per-batch',
  'batch-too-large',
  'loss-needs-unit-vectors',
  // the address
  'address-too-long',
  'address-version',
  'unknown-preset',
  'unknown-figure',
  'unknown-chapter',
  'unknown-part',
  // a link to a moment: when it is opened
  'moment-damaged',
  'moment-version',
  'moment-figure',
  'moment-needs-wasm',
  'moment-without-wasm',
  // and when it is made
  'moment-no-run',
  'moment-own',
  'moment-rolled-back',
  'moment-put-back',
  'moment-far',
  'moment-long',
  // messages
  'message-version',
  'message-type',
  'message-id',
  'missing-field',
  'unknown-field',
  'not-an-object',
  'not-allowed',
  'not-a-state',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** The setting, parameter or message field at fault. */
  readonly key?: string;
  /** `value` is what was given; `used`, where present, is what is used instead. */
  readonly values: ErrorValues;
}

const LONGEST_QUOTE = 40;

/** A given value as short text that is safe to put into a sentence, empty where nothing was given; never throws. */
export function quoted(value: unknown): string {
  if (value === undefined) return '';
  if (isObject(value)) return '{…}';
  if (Array.isArray(value)) return clip(value.map((item) => (isPlain(item) ? String(item) : typeof item)).join(','));
  return isPlain(value) ? clip(String(value)) : typeof value;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
  return value === null || (typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol');
}

function clip(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
