// What tests of tables read: a text all at once, and the fault of one that is refused.
import { CodedError, type ErrorValues } from '../../../../../src/core/codedError';
import type { OwnTable } from '../../../../../src/data/own/ownTable';
import { chosenTable } from '../../../../../src/data/own/table/chosenTable';
import { readSheet } from '../../../../../src/data/own/table/readSheet';
import type { Sheet } from '../../../../../src/data/own/table/sheet';

export function sheetOf(text: string): Sheet {
  const reading = readSheet(text);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** With the label that is guessed and nothing put back. */
export function tableOf(text: string): OwnTable {
  const sheet = sheetOf(text);
  return chosenTable(sheet, { label: sheet.label, putBack: [] });
}

export function valuesOf(text: string): number[] {
  return [...tableOf(text).values];
}

export function faultOf(make: () => unknown): { readonly code: string; readonly values: ErrorValues } {
  try {
    make();
  } catch (error) {
    if (error instanceof CodedError) return { code: error.code, values: error.values };
    throw error;
  }
  throw new Error('nothing was wrong');
}
