// Columns of a table that are not trained on: those that say nothing, and those that would give the classes away, found by what
// stands in them.
import type { Sheet, SheetColumn } from './sheet';

/**
 * `counter`: numbers each line once, in any order, or rises from line to line; `class`: one value for each class; `identifier`:
 * named as what identifies the lines; `words`: holds no numbers; `empty`: holds nothing.
 */
export type Reason = 'counter' | 'class' | 'identifier' | 'words' | 'empty';

export interface LeftOutColumn {
  /** Place in the sheet. */
  readonly column: number;
  readonly reason: Reason;
}

/** With fewer rows, numbers in order are no sign of anything. */
const FEWEST_ROWS = 8;

/** Names of a column that identifies the lines, in small letters. */
const IDENTIFIERS: readonly string[] = [
  '',
  'id',
  'index',
  'nr',
  'no',
  'no.',
  '#',
  'unnamed: 0',
  'rownames',
  '编号',
  '序号',
  '番号',
  '번호',
];

/** What was found, by sheet and label: looked up whenever the table is shown, trained on or changed. */
const known = new WeakMap<Sheet, Map<number | null, LeftOutColumn[]>>();

/** With `label` as the column of classes; none of them if `null`. */
export function leftOut(sheet: Sheet, label: number | null): readonly LeftOutColumn[] {
  const { columns } = sheet;
  const byLabel = known.get(sheet) ?? new Map<number | null, LeftOutColumn[]>();
  known.set(sheet, byLabel);
  const before = byLabel.get(label);
  if (before) return before;
  const found = columns.flatMap((column, at) => {
    const reason = at === label ? null : reasonFor(column, label === null ? null : columns[label]);
    return reason ? [{ column: at, reason }] : [];
  });
  byLabel.set(label, found);
  return found;
}

/** Whether the reader may have it trained on all the same. */
export function canBePutBack({ reason }: LeftOutColumn): boolean {
  return reason !== 'words' && reason !== 'empty';
}

function reasonFor({ kind, numbers, header }: SheetColumn, label: SheetColumn | null): Reason | null {
  if (kind !== 'numbers' || !numbers) return kind === 'empty' ? 'empty' : 'words';
  if (numbers.fault === null) {
    if (countsRows(numbers.values)) return 'counter';
    if (label && givesClass(numbers.values, label.cells)) return 'class';
  }
  return IDENTIFIERS.includes(header.toLowerCase()) ? 'identifier' : null;
}

/** Equal steps, whole numbers that only rise or only fall, or each of consecutive whole numbers once. */
function countsRows(values: Float64Array): boolean {
  if (values.length < FEWEST_ROWS) return false;
  const first = values[1] - values[0];
  let equalSteps = first !== 0;
  let oneWay = first !== 0;
  let whole = true;
  let least = values[0];
  let most = values[0];
  values.forEach((value, row) => {
    const step = row === 0 ? first : value - values[row - 1];
    equalSteps &&= Math.abs(step - first) <= 1e-6 * Math.abs(first);
    oneWay &&= step * first > 0;
    whole &&= Number.isInteger(value);
    least = Math.min(least, value);
    most = Math.max(most, value);
  });
  if (equalSteps || (whole && oneWay)) return true;
  return whole && most - least === values.length - 1 && new Set(values).size === values.length;
}

/** One value in all rows of a class, and not the same one in all classes; classes of one row say nothing. */
function givesClass(values: Float64Array, classes: readonly string[]): boolean {
  const ofClass = new Map<string, number>();
  for (const [row, name] of classes.entries()) {
    const known = ofClass.get(name);
    if (known === undefined) ofClass.set(name, values[row]);
    else if (known !== values[row]) return false;
  }
  return 2 * ofClass.size <= values.length && new Set(ofClass.values()).size > 1;
}
