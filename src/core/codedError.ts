// The error of core, data, engines and workers: a code, and the numbers that its sentence names. The sentences are in i18n.

export type ErrorValues = Readonly<Record<string, number | string>>;

export class CodedError extends Error {
  readonly code: string;
  readonly values: ErrorValues;

  constructor(code: string, values: ErrorValues = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'CodedError';
    this.code = code;
    this.values = values;
  }
}

/**
 * The error itself where it has a code; otherwise one with `code` whose value `message` is the text of what was thrown.
 * For the places where anything may have been thrown and a code has to be reported.
 */
export function toCodedError(error: unknown, code = 'unexpected'): CodedError {
  return error instanceof CodedError ? error : new CodedError(code, { message: String(error) });
}
