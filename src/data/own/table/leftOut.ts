// Columns of a table that are not trained on: those that say nothing, and those that would give the classes away, found by what
// stands in them.
import { FEWEST_OF_A_CLASS } from '../limits';
import type { Sheet, SheetColumn } from './sheet';

/**
 * `counter`: numbers the lines, all or in a block for each class, in any order; `order`: goes only up, or only down, in lines that
 * stand class by class, or does so in whole numbers without ever repeating one; `class`: one value for each class; `identifier`:
 * named as what identifies the lines; `words`: holds no numbers; `empty`: holds nothing.
 */
export type Reason = 'counter' | 'order' | 'class' | 'identifier' | 'words' | 'empty';

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
  const classes = label === null ? null : classesOf(columns[label].cells);
  const found = columns.flatMap((column, at) => {
    const reason = at === label ? null : reasonFor(column, classes);
    return reason ? [{ column: at, reason }] : [];
  });
  byLabel.set(label, found);
  return found;
}

/** Whether the reader may have it trained on all the same. */
export function canBePutBack({ reason }: LeftOutColumn): boolean {
  return reason !== 'words' && reason !== 'empty';
}

/** The class of each row, and whether the rows of each class stand together. */
interface Classes {
  readonly names: readonly string[];
  readonly grouped: boolean;
}

function classesOf(names: readonly string[]): Classes {
  return { names, grouped: isGrouped(names) };
}

/** Every test ends at the first row that rules its reason out: of most columns it sees a few rows, however many there are. */
function reasonFor({ kind, numbers, header }: SheetColumn, classes: Classes | null): Reason | null {
  if (kind !== 'numbers' || !numbers) return kind === 'empty' ? 'empty' : 'words';
  const { values, fault } = numbers;
  if (fault === null && values.length >= FEWEST_ROWS) {
    if (countsRows(values) || (classes && countsWithin(values, classes.names))) return 'counter';
    if (classes && givesClass(values, classes.names)) return 'class';
    if (follows(values, classes?.grouped ?? false)) return 'order';
  }
  return IDENTIFIERS.includes(header.toLowerCase()) ? 'identifier' : null;
}

/** Equal steps, or each of consecutive whole numbers once. */
function countsRows(values: Float64Array): boolean {
  const step = values[1] - values[0];
  const isNext = (value: number, row: number) =>
    row === 0 || Math.abs(value - values[row - 1] - step) <= 1e-6 * Math.abs(step);
  return (step !== 0 && values.every(isNext)) || isConsecutive(values);
}

/** Consecutive whole numbers in each class, and none in two: each class has a block of numbers. */
function countsWithin(values: Float64Array, classes: readonly string[]): boolean {
  if (!areDifferentWholes(values)) return false;
  const members = new Map<string, number[]>();
  for (const [row, name] of classes.entries()) {
    const known = members.get(name);
    if (known) known.push(values[row]);
    else members.set(name, [values[row]]);
  }
  return [...members.values()].every((ones) => ones.length >= FEWEST_OF_A_CLASS && isConsecutive(ones));
}

function isConsecutive(values: Numbers): boolean {
  if (!areDifferentWholes(values)) return false;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least === values.length - 1;
}

type Numbers = ArrayLike<number> & Iterable<number>;

/** Whole numbers, and none of them twice. */
function areDifferentWholes(values: Numbers): boolean {
  const different = new Set<number>();
  for (const value of values) {
    if (!Number.isInteger(value) || different.has(value)) return false;
    different.add(value);
  }
  return true;
}

/** Never turns back; where the rows do not stand class by class, that says something of whole numbers without repeats only. */
function follows(values: Float64Array, grouped: boolean): boolean {
  const direction = Math.sign(values[values.length - 1] - values[0]);
  if (direction === 0) return false;
  const goesOn = (value: number, row: number) => row === 0 || direction * (value - values[row - 1]) >= 0;
  const goesFurther = (value: number, row: number) =>
    Number.isInteger(value) && (row === 0 || value !== values[row - 1]);
  return values.every(goesOn) && (grouped || values.every(goesFurther));
}

/** Whether the rows of each class stand together. */
function isGrouped(classes: readonly string[]): boolean {
  const ended = new Set<string>();
  return (
    classes.length > 0 &&
    classes.every((name, row) => {
      if (row > 0 && classes[row - 1] !== name) ended.add(classes[row - 1]);
      return !ended.has(name);
    })
  );
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
