// Which mark stands between the cells of a table: the one that cuts its first rows into equally many.
import { CodedError } from '../../../core/codedError';
import { cutRows, DELIMITERS, isEmptyRow, isRule } from './cutRows';

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
  const [best] = remarkEnds(text)
    .map((start, at) => ({ start, line: at + 1, ...likeliest(text, start) }))
    // The first of equals: a first line with as many cells as the others names the columns, whatever it begins with.
    .sort((a, b) => b.share - a.share);
  return best;
}

/** Where the table may begin: at once, or behind any of the remarks in front of it, which begin with `#` as some names do. */
function remarkEnds(text: string): number[] {
  const ends = [0];
  const remark = /#.*(\r\n|\n|\r)/y;
  while (remark.test(text)) ends.push(remark.lastIndex);
  return ends.slice(0, MOST_REMARKS);
}

const MOST_REMARKS = 50;

function likeliest(text: string, start: number) {
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(text, delimiter, start) }))
    .filter(({ columns }) => columns > 1)
    // Sorting keeps the order of what is equal: the likeliest first.
    .sort((a, b) => b.share - a.share || b.columns - a.columns);
  return best ?? { delimiter: DELIMITERS[0], columns: 1, share: 0 };
}

/** Columns of the first row, and the share of the rows after it that have as many, or one for the row's name more. */
function agreement(
  text: string,
  delimiter: string,
  start: number,
): { readonly columns: number; readonly share: number } {
  const counts: number[] = [];
  try {
    for (const row of cutRows(text, delimiter, start)) {
      if (!isEmptyRow(row) && !isRule(row)) counts.push(row.cells.length);
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
