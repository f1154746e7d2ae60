// Cells of text become a table of numbers with one label a line, or an error that names line and column. Cutting a file into
// cells comes before (readCsv), making a data set after (ownTable).
import { CodedError } from '../../core/codedError';
import { MOST_OWN_COLUMNS, MOST_OWN_ITEMS } from './limits';

export interface OwnTable {
  /** Names of the columns of numbers, in their order. */
  readonly columns: readonly string[];
  /** Name of the column of classes. */
  readonly labelColumn: string;
  /** Columns that only count the lines, and would give the classes away. */
  readonly leftOut: readonly string[];
  /** One a line. */
  readonly labels: readonly string[];
  /** `(lines, columns)`, row-major. */
  readonly values: Float64Array;
}

/** Names of a column of classes, in small letters. */
const LABEL_NAMES: readonly string[] = ['label', 'labels', 'class', 'klasse', 'target', '类别', '标签', '类'];
/** Names of a column that counts the lines, in small letters. */
const COUNTER_NAMES: readonly string[] = ['', 'id', 'index', 'nr', 'no', '#', 'unnamed: 0', '编号', '序号'];
const MISSING: readonly string[] = ['', 'na', 'n/a', 'nan', 'null', 'none', '?', '-'];

/**
 * `rows`: the cells of each line, the first line with the columns' names, empty lines as one empty cell. `decimalComma`:
 * whether 1,5 is a number too. The label is the column called so, else the only one that holds words, else the last.
 * Throws `csv-empty`, `csv-no-header`, `csv-quote {line}`, `csv-ragged {line, found, expected}`, `csv-missing-cell {line,
 * column}`, `csv-no-label {first, second}`, `csv-not-a-number {line, column, value}`, `csv-no-numbers`,
 * `csv-many-columns {columns, most}`, `csv-many-rows {rows, most}`.
 */
export function readTable(rows: readonly (readonly string[])[], decimalComma = false): OwnTable {
  const number = (text: string) => numberOf(text, decimalComma);
  const lines = rows
    .map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...body] = lines;
  if (!header || body.length === 0) throw new CodedError('csv-empty');
  const names = header.cells;
  if (names.every((name) => number(name) !== null)) throw new CodedError('csv-no-header');
  if (body.length > MOST_OWN_ITEMS) throw new CodedError('csv-many-rows', { rows: body.length, most: MOST_OWN_ITEMS });
  const shown = (column: number) => names[column] || String(column + 1);

  for (const { line, cells } of lines) {
    // Numbers need no line break: a cell with one comes from a quotation mark that was not closed.
    if (cells.some((cell) => /[\r\n]/.test(cell))) throw new CodedError('csv-quote', { line });
    if (cells.length !== names.length) {
      throw new CodedError('csv-ragged', { line, found: cells.length, expected: names.length });
    }
  }

  const labelAt = labelColumn(names, body, (cell) => number(cell) === null, shown);
  const counters = names.flatMap((name, at) => (at !== labelAt && isOneOf(COUNTER_NAMES, name) ? [at] : []));
  const columns = names.flatMap((_, at) => (at === labelAt || counters.includes(at) ? [] : [at]));
  if (columns.length === 0) throw new CodedError('csv-no-numbers');
  if (columns.length > MOST_OWN_COLUMNS) {
    throw new CodedError('csv-many-columns', { columns: columns.length, most: MOST_OWN_COLUMNS });
  }

  const values = new Float64Array(body.length * columns.length);
  body.forEach(({ line, cells }, row) => {
    if (isMissing(cells[labelAt])) throw new CodedError('csv-missing-cell', { line, column: shown(labelAt) });
    columns.forEach((at, place) => {
      const value = number(cells[at]);
      if (value === null) {
        if (isMissing(cells[at])) throw new CodedError('csv-missing-cell', { line, column: shown(at) });
        throw new CodedError('csv-not-a-number', { line, column: shown(at), value: short(cells[at]) });
      }
      values[row * columns.length + place] = value;
    });
  });
  return {
    columns: columns.map(shown),
    labelColumn: shown(labelAt),
    leftOut: counters.map(shown),
    labels: body.map(({ cells }) => cells[labelAt]),
    values,
  };
}

function labelColumn(
  names: readonly string[],
  body: readonly { readonly cells: readonly string[] }[],
  isWord: (cell: string) => boolean,
  shown: (column: number) => string,
): number {
  const named = names.findIndex((name) => isOneOf(LABEL_NAMES, name));
  if (named >= 0) return named;
  // A word here and there is a slip in a column of numbers, which is told where it stands.
  const wordy = names.flatMap((_, at) => {
    const words = body.filter(({ cells }) => isWord(cells[at]) && !isMissing(cells[at])).length;
    return 2 * words > body.length ? [at] : [];
  });
  if (wordy.length > 1) throw new CodedError('csv-no-label', { first: shown(wordy[0]), second: shown(wordy[1]) });
  return wordy[0] ?? names.length - 1;
}

function isMissing(cell: string): boolean {
  return isOneOf(MISSING, cell);
}

function isOneOf(list: readonly string[], text: string): boolean {
  return list.includes(text.toLowerCase());
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

function numberOf(text: string, decimalComma: boolean): number | null {
  const point = decimalComma ? text.replace(',', '.') : text;
  const value = DECIMAL.test(point) ? Number(point) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

const LONGEST_QUOTE = 24;

function short(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
