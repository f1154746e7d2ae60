// The first row of a table names its columns, or the table is refused: numbers in it are data that would be lost.
import { CodedError } from '../../../core/codedError';
import { shortNames, visibleText } from '../visibleText';
import { isMissing } from './columnNumbers';
import type { Row } from './cutRows';
import { isNumber, readNumber } from './readNumber';

export interface Body {
  /** As in the first row; empty where it names none. */
  readonly headers: readonly string[];
  /** Place of each column in a row. */
  readonly places: readonly number[];
  readonly rows: readonly Row[];
}

/** Rows that show what the columns hold. */
const LOOKED_AT = 100;

/**
 * `rows`: without empty ones. Empty cells at the end of a row, beyond the names, are passed over, and R’s row names need no name
 * themselves. Throws `csv-empty`, `csv-no-header`, `csv-ragged {line, found, expected}`.
 */
export function splitHeader(rows: readonly Row[], delimiter: string): Body {
  const [first, ...others] = rows;
  if (!first || others.length === 0) throw new CodedError('csv-empty');
  const width = first.cells.length;
  const body = others.map((row) => withoutTail(row, width));
  const names = hasRowNames(body, width, delimiter) ? ['', ...first.cells] : first.cells;
  const headers = names.map(visibleText);
  const ragged = body.find(({ cells }) => cells.length !== headers.length);
  if (ragged) {
    throw new CodedError('csv-ragged', { line: ragged.line, found: ragged.cells.length, expected: width });
  }
  const places = headers.flatMap((name, at) => (name !== '' || body.some(({ cells }) => cells[at] !== '') ? [at] : []));
  const named = places.map((at) => headers[at]);
  const sample = body.slice(0, LOOKED_AT);
  if (
    holdsData(
      named,
      places.map((at) => sample.map((row) => row.cells[at])),
    )
  ) {
    throw new CodedError('csv-no-header');
  }
  return { headers: named, places, rows: body };
}

/** Without the empty cells that some programs write behind the last one. */
function withoutTail(row: Row, width: number): Row {
  return row.cells.length > width && row.cells.slice(width).every((cell) => cell === '')
    ? { ...row, cells: row.cells.slice(0, width) }
    : row;
}

/**
 * Whether each row begins with a name of its own, for which R writes no column name. Commas and spaces within numbers give one
 * cell too many as well: only where neither can be meant is the first cell a name.
 */
function hasRowNames(rows: readonly Row[], width: number, delimiter: string): boolean {
  if (!R_DELIMITERS.includes(delimiter) || rows.some(({ cells }) => cells.length !== width + 1)) return false;
  const thousands = delimiter === ' ' && rows.every(({ cells }) => /^\d{3}(\D.*)?$/.test(cells[1]));
  return !thousands && new Set(rows.map(({ cells }) => cells[0])).size === rows.length;
}

const R_DELIMITERS = [' ', '\t'];

/**
 * Whether the first row is one of numbers like the others. A word above numbers is a name; so are numbers that count up in equal
 * steps (pixels, years, wavelengths), as long as another column has a name in words.
 */
function holdsData(headers: readonly string[], cells: readonly (readonly string[])[]): boolean {
  const numberIn = (text: string) => readNumber(text).point ?? readNumber(text).comma;
  const numeric = cells.flatMap((column, at) => (column.every((cell) => isNumber(readNumber(cell))) ? [at] : []));
  const numbers = numeric.flatMap((at) => numberIn(headers[at]) ?? []);
  const isWord = (name: string) => numberIn(name) === null && !isMissing(name);
  if (numbers.length === 0 || numeric.some((at) => isWord(headers[at]))) return false;
  if (!headers.some((name, at) => isWord(name) && !cells[at].includes(name))) return true;
  const step = numbers[1] - numbers[0];
  const counts = numbers.every(
    (value, at) => at === 0 || (step > 0 && Math.abs(value - numbers[at - 1] - step) < 1e-9 * step),
  );
  return numbers.length < 2 || !counts;
}

/** Longer names of columns are cut. */
const LONGEST = 60;

/** What columns are called on screen: those without a name by their number, those of one name told apart. */
export function columnNames(headers: readonly string[]): string[] {
  return shortNames(
    headers.map((header, at) => header || String(at + 1)),
    LONGEST,
  );
}
