// A file of text becomes a table: which letters, which mark between the cells, and the cells themselves.
import { dsvFormat } from 'd3';
import { CodedError } from '../../../core/codedError';
import { type OwnTable, readTable } from '../../../data/own/csvTable';

/** Enough for every table that may be trained on; more would hold the page up. */
export const MOST_CSV_BYTES = 2e6;

/** What may stand between two cells, the likeliest first. */
const MARKS = [',', ';', '\t'] as const;

export function isTableName(name: string): boolean {
  return /\.(csv|tsv)$/i.test(name);
}

/** Throws `own-empty`, `own-too-large {most}`, `own-unreadable`, `csv-encoding`, and what `readTable` throws. */
export async function readCsv(file: File): Promise<OwnTable> {
  if (file.size === 0) throw new CodedError('own-empty');
  if (file.size > MOST_CSV_BYTES) throw new CodedError('own-too-large', { most: MOST_CSV_BYTES / 1e6 });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    throw new CodedError('own-unreadable');
  }
  return tableOf(textOf(bytes));
}

/** UTF-8, or UTF-16 with its mark in front, as spreadsheets save it. Throws `csv-encoding`. */
export function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Pictures and programs have zeros, tables have none.
    if (!text.includes('\0')) return text;
  } catch {
    // Not of this encoding.
  }
  throw new CodedError('csv-encoding');
}

/** Cut at the mark that the first line has most of. Where that is no comma, one may stand in a number. */
export function tableOf(text: string): OwnTable {
  const [firstLine] = text.trimStart().split(/[\r\n]/, 1);
  const unquoted = firstLine.replace(/"[^"]*"/g, '');
  const counts = MARKS.map((mark) => unquoted.split(mark).length);
  const mark = MARKS[counts.indexOf(Math.max(...counts))];
  return readTable(dsvFormat(mark).parseRows(text), mark !== ',');
}
