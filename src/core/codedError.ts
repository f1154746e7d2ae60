// What core, data and engine throw: a code and the numbers that go with it. Sentences live in i18n alone.

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
