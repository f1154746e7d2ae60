// A file of text becomes a sheet, and tells what had to be guessed for that.
import { CodedError } from '../../../core/codedError';
import { chosenTable, type TableChoice } from '../../../data/own/table/chosenTable';
import type { LegacyEncoding } from '../../../data/own/table/guessEncoding';
import { readSheet } from '../../../data/own/table/readSheet';
import type { Sheet } from '../../../data/own/table/sheet';
import { inSlices, nextTask } from '../inSlices';
import { bytesOf } from './bytesOf';
import { decodeText, type Encoding } from './decodeText';

/** More would fill the memory with cells. */
export const MOST_TABLE_BYTES = 30e6;

export interface ReadTable {
  readonly file: File;
  readonly sheet: Sheet;
  readonly encoding: Encoding;
  /** Whether the encoding is a guess. */
  readonly guessed: boolean;
  readonly choice: TableChoice;
}

export function isTableName(name: string): boolean {
  return /\.(csv|tsv|tab|txt|text|dat|data|psv|ssv|asc)$/i.test(name);
}

/**
 * `encoding`: what the reader says instead of a guess. Throws `own-too-large {most}`, `own-unreadable`, `csv-encoding`, what
 * `readSheet` throws and, where the column of classes is clear, what `chosenTable` throws; the reason of `signal` once aborted.
 */
export async function readTable(
  file: File,
  progress: (done: number) => void,
  signal: AbortSignal,
  encoding?: LegacyEncoding,
): Promise<ReadTable> {
  if (file.size > MOST_TABLE_BYTES) throw new CodedError('own-too-large', { most: MOST_TABLE_BYTES / 1e6 });
  const decoded = decodeText(await bytesOf(file), encoding);
  const sheet = await inSlices(readSheet(decoded.text), progress, signal);
  // The table is put together, and then shown, each in a task of its own.
  await nextTask();
  const choice = { label: sheet.label, putBack: [] };
  refuseFaults(sheet, choice);
  await nextTask();
  return { file, sheet, encoding: decoded.encoding, guessed: decoded.guessed, choice };
}

/** What the reader can mend by a choice is no fault of the file. */
const MENDED_BY_CHOICE = ['csv-choose-label', 'csv-only-giveaways', 'csv-all-alike'];

function refuseFaults(sheet: Sheet, choice: TableChoice): void {
  try {
    chosenTable(sheet, choice);
  } catch (error) {
    if (error instanceof CodedError && MENDED_BY_CHOICE.includes(error.code)) return;
    throw error;
  }
}
