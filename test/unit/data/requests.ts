// Requests as tests need them, and the code that a bad one is answered with.
import { CodedError } from '../../../src/core/codedError';
import type { DataSetRequest } from '../../../src/data/dataSet';

export function request(wish: Partial<DataSetRequest>): DataSetRequest {
  return { dataset: 'shapes', shape: 'blobs', classes: [], seed: 1, digits: null, ...wish };
}

export function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
  return 'no error';
}
