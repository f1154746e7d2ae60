// What is wrong with a card, an assignment or a receipt: a code and the values that its sentence names. The sentences come with
// the words of homework, which only those load who need them.
import type { ErrorValues } from '../../core/codedError';

export const HOMEWORK_CODES = [
  // any of the three, as it stands in an address
  'link-long',
  'link-version',
  'link-damaged',
  // a card
  'card-form',
  'card-question',
  'card-answers',
  'card-alike',
  'card-right',
  'card-after',
  'card-steps',
  'card-settings',
  'card-figure',
  'card-beside',
  // an assignment
  'assignment-form',
  'assignment-title',
  'assignment-instructions',
  'assignment-settings',
  'assignment-empty',
  'assignment-many',
  'assignment-alike',
  'assignment-goal',
  'assignment-rescue',
  'assignment-figure',
  // a receipt
  'receipt-form',
  'receipt-name',
  'receipt-run',
  'receipt-gpu',
  'receipt-start',
] as const;
export type HomeworkCode = (typeof HOMEWORK_CODES)[number];

export interface HomeworkProblem {
  readonly code: HomeworkCode;
  readonly values: ErrorValues;
}

export type Read<Key extends string, Value> =
  | ({ readonly ok: true } & { readonly [K in Key]: Value })
  | { readonly ok: false; readonly problem: HomeworkProblem };

export function refused(code: HomeworkCode, values: ErrorValues = {}) {
  return { ok: false, problem: { code, values } } as const;
}
