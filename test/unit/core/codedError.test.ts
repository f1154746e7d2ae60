import { describe, expect, it } from 'vitest';
import { CodedError, toCodedError } from '../../../src/core/codedError';

describe('an error of any kind as a coded one', () => {
  it('is the same error where it has a code', () => {
    const error = new CodedError('not-finite', { item: 3 });
    expect(toCodedError(error, 'no-worker')).toBe(error);
  });

  it('is unexpected otherwise, or what the caller calls it, and says what was thrown', () => {
    expect(toCodedError(new TypeError('boom'))).toMatchObject({
      code: 'unexpected',
      values: { message: 'TypeError: boom' },
    });
    expect(toCodedError('gone', 'no-worker')).toMatchObject({ code: 'no-worker', values: { message: 'gone' } });
  });
});
