// From a code and its values to the sentence a reader sees. Takes problems (session) and coded errors (core, data,
// engine) alike.
import type { ErrorValues } from '../core/codedError';
import type { Words } from './words';

interface Coded {
  readonly code: string;
  readonly key?: string;
  readonly values: ErrorValues;
}

/**
 * A code that has no words yet is still said to be a fault, with the code, rather than passed over. `called`: what is at fault,
 * where it is not called by the label of the setting `key`.
 */
export function problemSentence(words: Words, { code, key = '', values }: Coded, called?: string): string {
  const name = called ?? ownValue(words.settings, key)?.label ?? key;
  const sentence = ownValue(words.problems, code);
  return sentence ? sentence(values, name) : words.problems.unexpected({ message: code }, name);
}

function ownValue<T extends object>(record: T, key: string): T[keyof T] | undefined {
  return Object.hasOwn(record, key) ? record[key as keyof T] : undefined;
}
