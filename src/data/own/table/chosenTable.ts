// A sheet and the reader's choice become the table that is trained on.
import { CodedError } from '../../../core/codedError';
import { MOST_OWN_COLUMNS } from '../limits';
import type { OwnTable } from '../ownTable';
import { canBePutBack, leftOut } from './leftOut';
import { isPlainNumber } from './readNumber';
import type { Sheet } from './sheet';

export interface TableChoice {
  /** Place of the column of classes; `null` while the reader has not said. */
  readonly label: number | null;
  /** Places of left-out columns that are trained on all the same. */
  readonly putBack: readonly number[];
}

/** Places of the columns that are trained on. */
export function usedColumns(sheet: Sheet, { label, putBack }: TableChoice): number[] {
  const out = leftOut(sheet, label)
    .filter((one) => !canBePutBack(one) || !putBack.includes(one.column))
    .map(({ column }) => column);
  return sheet.columns.flatMap((_, at) => (at === label || out.includes(at) ? [] : [at]));
}

/**
 * Throws `csv-choose-label`, `csv-missing-cell {line, column}` where a row has no class that can be seen, the faults of
 * `columnNumbers` of columns that are used, `csv-only-giveaways` where nothing else is left, `csv-no-numbers`, `csv-all-alike`
 * and `csv-many-columns {columns, most}`.
 */
export function chosenTable(sheet: Sheet, choice: TableChoice): OwnTable {
  const { label } = choice;
  const used = usedColumns(sheet, choice).map((at) => sheet.columns[at]);
  if (label === null) throw new CodedError('csv-choose-label');
  const labels = sheet.columns[label];
  if (used.length === 0) {
    if (leftOut(sheet, label).some(canBePutBack)) throw new CodedError('csv-only-giveaways');
    throw new CodedError('csv-no-numbers');
  }
  if (used.length > MOST_OWN_COLUMNS) {
    throw new CodedError('csv-many-columns', { columns: used.length, most: MOST_OWN_COLUMNS });
  }
  const fault = used.map(({ numbers }) => numbers?.fault).find((one) => one);
  if (fault) throw fault;
  const missing = labels.cells.findIndex(isNoLabel);
  if (missing >= 0) throw new CodedError('csv-missing-cell', { line: sheet.lines[missing], column: labels.name });
  const columns = used.map(({ numbers }) => numbers?.values ?? new Float64Array());
  if (columns.every((values) => values.every((value) => value === values[0]))) throw new CodedError('csv-all-alike');
  const values = new Float64Array(sheet.lines.length * used.length);
  columns.forEach((column, place) => {
    column.forEach((value, row) => {
      values[row * used.length + place] = value;
    });
  });
  return { columns: used.map(({ name }) => name), labelColumn: labels.name, labels: labels.cells, values };
}

/** What stands where no class was noted, in small letters. Words such as “none” may be the name of one. */
const NO_LABEL = new Set(['', '?', 'nan', 'n/a', '#n/a', 'na', 'null']);
const LONGEST_NO_LABEL = 4;

function isNoLabel(cell: string): boolean {
  return cell.length <= LONGEST_NO_LABEL && NO_LABEL.has(cell.toLowerCase());
}

/** A number that had to be understood, for the reader to see how it was; `null` where all are written plainly. */
export function exampleNumber(
  sheet: Sheet,
  choice: TableChoice,
): { readonly column: string; readonly line: number; readonly text: string; readonly value: number } | null {
  for (const at of usedColumns(sheet, choice)) {
    const { name, cells, numbers } = sheet.columns[at];
    const row = cells.findIndex((cell) => !isPlainNumber(cell));
    if (numbers && row >= 0)
      return { column: name, line: sheet.lines[row], text: cells[row], value: numbers.values[row] };
  }
  return null;
}
