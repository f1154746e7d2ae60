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
