// A table as it was read, before it is decided which column holds the classes and which are trained on.
import type { ColumnNumbers } from './columnNumbers';

export interface SheetColumn {
  /** As shown: never empty, never twice. */
  readonly name: string;
  /** As it stands in the first row; may be empty. */
  readonly header: string;
  /** `empty`: no cell holds anything. */
  readonly kind: 'numbers' | 'words' | 'empty';
  /** What stands in each row, in the form of `visibleText`. */
  readonly cells: readonly string[];
  /** Of a column of numbers. */
  readonly numbers: ColumnNumbers | null;
}

export interface Sheet {
  readonly columns: readonly SheetColumn[];
  /** Line of the file in which each row begins, `(rows)`. */
  readonly lines: Int32Array;
  /** The column that seems to hold the classes, by its place; `null` where there is more than one, or none. */
  readonly label: number | null;
}
