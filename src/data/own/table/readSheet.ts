// Text becomes a sheet: rows of cells, the names of the columns, and what each column holds. In small portions, so that
// whoever reads can stop, or show how far it is.
import { CodedError } from '../../../core/codedError';
import { MOST_OWN_COLUMNS, MOST_TABLE_ROWS } from '../limits';
import { visibleText } from '../visibleText';
import { type CellReadings, columnNumbers, commonMark, type DecimalMark, isNumeric, readCells } from './columnNumbers';
import { cutRows, isEmptyRow, isRule, type Row } from './cutRows';
import { tableStart } from './delimiter';
import { columnNames, splitHeader } from './header';
import { guessLabel } from './labelColumn';
import type { Sheet, SheetColumn } from './sheet';

/** Rows between two portions, and the share of the work that cutting the text is. */
const PORTION = 500;
const CUTTING = 0.5;

/**
 * Yields the share that is done, 0 … 1. Throws `csv-empty`, `csv-no-header`, `csv-quote {line}`, `csv-ragged {line, found,
 * expected}`, `csv-many-rows {most}`, `csv-many-columns {columns, most}`, `csv-no-numbers`.
 */
export function* readSheet(text: string): Generator<number, Sheet> {
  const { delimiter, start, line } = tableStart(text);
  const rows: Row[] = [];
  for (const row of cutRows(text, delimiter, start, line)) {
    if (!isEmptyRow(row) && !isRule(row)) rows.push(row);
    if (rows.length > MOST_TABLE_ROWS + 1) throw new CodedError('csv-many-rows', { most: MOST_TABLE_ROWS });
    if (rows.length % PORTION === 0) yield (CUTTING * row.end) / text.length;
  }
  const { headers, places, rows: body } = splitHeader(rows, delimiter);
  if (headers.length > MOST_SHEET_COLUMNS) {
    throw new CodedError('csv-many-columns', { columns: headers.length, most: MOST_OWN_COLUMNS });
  }
  /** `columns`: how many times one was gone through, of twice for each. */
  const done = (columns: number) => CUTTING + (1 - CUTTING) * (columns / (2 * headers.length));
  const cells: string[][] = [];
  const read: CellReadings[] = [];
  for (const place of places) {
    const column = body.map((row) => row.cells[place]);
    cells.push(column);
    yield done(read.length);
    const reading = readCells(column);
    let step = reading.next();
    for (; !step.done; step = reading.next()) yield done(read.length + step.value / column.length);
    read.push(step.value);
  }
  const lines = Int32Array.from(body, (row) => row.line);
  // Where cells stand between commas, a bare 1.030 has a decimal point: with decimal commas there would be other delimiters.
  const byDelimiter = (column: readonly string[]): DecimalMark | null =>
    delimiter === ',' && !column.some((cell) => cell.includes(',')) ? 'point' : null;
  const names = columnNames(headers);
  const columns: SheetColumn[] = [];
  for (const [at, header] of headers.entries()) {
    const kind = read[at].present === 0 ? 'empty' : isNumeric(read[at]) ? 'numbers' : 'words';
    const common = commonMark(read) ?? byDelimiter(cells[at]);
    const seen: string[] = [];
    for (const cell of cells[at]) {
      seen.push(visibleText(cell));
      if (seen.length % PORTION === 0) yield done(headers.length + at + seen.length / cells[at].length);
    }
    columns.push({
      name: names[at],
      header,
      kind,
      cells: seen,
      numbers:
        kind === 'numbers' ? columnNumbers(read[at], { column: names[at], cells: cells[at], lines, common }) : null,
    });
    yield done(headers.length + at + 1);
  }
  if (columns.length < 2 || !columns.some(({ kind }) => kind === 'numbers')) throw new CodedError('csv-no-numbers');
  return { columns, lines, label: guessLabel(columns) };
}

/** Room for columns that are left out beside those that are trained on. */
const MOST_SHEET_COLUMNS = 2 * MOST_OWN_COLUMNS;
