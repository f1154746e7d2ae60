// Which mark stands between the cells of a table: the one that cuts its first rows into equally many.
import { CodedError } from '../../../core/codedError';
import { cutRows, DELIMITERS, isEmptyRow } from './cutRows';

export interface TableStart {
  readonly delimiter: string;
  /** Where the rows begin, in characters of the text, and in which line. */
  readonly start: number;
  readonly line: number;
}

/** Rows that are looked at. */
const ROWS = 100;

/** The line in which Excel names the delimiter for itself. */
const NAMED_DELIMITER = /^"?sep=(.)"?[,;\t ]*(\r\n|\n|\r)/i;

export function tableStart(text: string): TableStart {
  const named = NAMED_DELIMITER.exec(text);
  if (named) return { delimiter: named[1], start: named[0].length, line: 2 };
  const found = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(text, delimiter) }))
    .filter(({ columns }) => columns > 1)
    // Sorting keeps the order of what is equal: the likeliest first.
    .sort((a, b) => b.share - a.share || b.columns - a.columns);
  return { delimiter: found[0]?.delimiter ?? DELIMITERS[0], start: 0, line: 1 };
}

/** Columns of the first row, and the share of the rows after it that have as many, or one for the row's name more. */
function agreement(text: string, delimiter: string): { readonly columns: number; readonly share: number } {
  const counts: number[] = [];
  try {
    for (const row of cutRows(text, delimiter)) {
      if (!isEmptyRow(row)) counts.push(row.cells.length);
      if (counts.length > ROWS) break;
    }
  } catch (error) {
    // Quotation marks that do not pair up are told once the delimiter is known.
    if (!(error instanceof CodedError)) throw error;
  }
  const [columns = 0, ...others] = counts;
  const agree = (count: number) => others.filter((other) => other === count).length / Math.max(1, others.length);
  return { columns, share: Math.max(agree(columns), agree(columns + 1)) };
}
