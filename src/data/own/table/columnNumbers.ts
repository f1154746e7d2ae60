// How the numbers of one column are written is decided by all of its cells together; where they leave it open, by the
// other columns; where those do too, nothing is assumed.
import { CodedError, type ErrorValues } from '../../../core/codedError';
import { isAmbiguous, isNumber, type NumberReadings, readNumber } from './readNumber';

/** What stands where nothing was measured, in small letters. */
const MISSING = new Set(['', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', '?', '-', '–', '—', '−', '.', '..']);
const LONGEST_MISSING = 4;

export type DecimalMark = 'point' | 'comma';

/** The cells of a column, read both ways. */
export interface CellReadings {
  /** Cells that hold something, and those of them that hold a number when read in one way or the other. */
  readonly present: number;
  readonly numbers: number;
  /** Which way fits every number in it; `both` where that makes no difference, `open` where it does. */
  readonly mark: DecimalMark | 'both' | 'open' | 'mixed';
  readonly readings: readonly NumberReadings[];
}

/** Numbers of a column, and what keeps them from being trained on, told by the first cell concerned. */
export interface ColumnNumbers {
  /** One a row; NaN where the cell holds none. */
  readonly values: Float64Array;
  readonly fault: CodedError | null;
}

/** Cells between two portions of reading. */
const PORTION = 2000;

/** Yields the number of cells that are read, now and then. */
export function* readCells(cells: readonly string[]): Generator<number, CellReadings> {
  const readings: NumberReadings[] = [];
  let present = 0;
  let numbers = 0;
  let point = true;
  let comma = true;
  let same = true;
  for (const cell of cells) {
    const reading = readNumber(cell);
    readings.push(reading);
    if (!isMissing(cell)) present++;
    if (isNumber(reading)) {
      numbers++;
      point &&= reading.point !== null;
      comma &&= reading.comma !== null;
      same &&= !isAmbiguous(reading);
    }
    if (readings.length % PORTION === 0) yield readings.length;
  }
  const mark = point && comma ? (same ? 'both' : 'open') : point ? 'point' : comma ? 'comma' : 'mixed';
  return { present, numbers, mark, readings };
}

/** Whether a column is one of numbers, although a cell here and there may be no number. */
export function isNumeric({ present, numbers }: CellReadings): boolean {
  return present > 0 && 2 * numbers >= present;
}

/** The way in which all columns that leave no choice write decimals; `null` where none does, or they differ. */
export function commonMark(columns: readonly CellReadings[]): DecimalMark | null {
  const marks = new Set(columns.filter(isNumeric).map(({ mark }) => mark));
  if (marks.has('point') === marks.has('comma')) return null;
  return marks.has('point') ? 'point' : 'comma';
}

export interface ColumnPlace {
  /** Its name as shown. */
  readonly column: string;
  readonly cells: readonly string[];
  /** Line of each row. */
  readonly lines: ArrayLike<number>;
  /** What the other columns say, see `commonMark`. */
  readonly common: DecimalMark | null;
}

/**
 * The fault is `csv-missing-cell {line, column}`, `csv-not-a-number {line, column, value}`, `csv-mixed-numbers {line, column,
 * value, other, otherLine}` or `csv-ambiguous-number {line, column, value, point, comma}`.
 */
export function columnNumbers({ readings, mark }: CellReadings, place: ColumnPlace): ColumnNumbers {
  const chosen = mark === 'open' ? place.common : mark === 'comma' ? 'comma' : 'point';
  const values = Float64Array.from(readings, (reading) => reading[chosen ?? 'point'] ?? Number.NaN);
  return { values, fault: fault() };

  function fault(): CodedError | null {
    const bad = readings.findIndex((reading) => !isNumber(reading));
    if (bad >= 0) {
      if (isMissing(place.cells[bad])) return told('csv-missing-cell', bad);
      return told('csv-not-a-number', bad, { value: quote(bad) });
    }
    if (mark === 'mixed') {
      const first = (only: DecimalMark) =>
        readings.findIndex((reading) => reading[only === 'point' ? 'comma' : 'point'] === null);
      const [one, other] = [first('point'), first('comma')].sort((a, b) => a - b);
      return told('csv-mixed-numbers', other, { value: quote(other), other: quote(one), otherLine: place.lines[one] });
    }
    if (chosen) return null;
    const open = readings.findIndex(isAmbiguous);
    const { point, comma } = readings[open];
    return told('csv-ambiguous-number', open, { value: quote(open), point: String(point), comma: String(comma) });
  }

  function told(code: string, row: number, values: ErrorValues = {}): CodedError {
    return new CodedError(code, { line: place.lines[row], column: place.column, ...values });
  }

  function quote(row: number): string {
    const text = place.cells[row];
    return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  }
}

const LONGEST_QUOTE = 24;

export function isMissing(cell: string): boolean {
  return cell.length <= LONGEST_MISSING && MISSING.has(cell.toLowerCase());
}
