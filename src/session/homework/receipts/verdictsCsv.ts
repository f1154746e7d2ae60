// The checked receipts as a CSV file, a row each. Words of its head and its verdicts are given, in the language of the page.
import { csvCell } from '../../csv';
import type { CheckedRow } from './checking';
import type { Verdict } from './verdict';

export interface CsvWords {
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** All that is said of a row beside its verdict. */
  note(row: CheckedRow): string;
}

export const CSV_COLUMNS = [
  'row',
  'name',
  'verdict',
  'goals',
  'answers',
  'recall',
  'step',
  'assignment',
  'note',
  'line',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function verdictsCsv(rows: readonly CheckedRow[], words: CsvWords): string {
  const lines = rows.map((row, place) => {
    const cells = cellsOf(row, place, words);
    return CSV_COLUMNS.map((column) => csvCell(cells[column]));
  });
  const head = CSV_COLUMNS.map((column) => csvCell(words.columns[column]));
  return `\ufeff${[head, ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function cellsOf(row: CheckedRow, place: number, { verdicts, note }: CsvWords): Record<CsvColumn, string> {
  const { receipt, judgement, assignment, line } = row;
  const met = receipt?.met.filter((step) => step !== null).length;
  return {
    row: String(place + 1),
    name: receipt?.name ?? '',
    verdict: judgement ? verdicts[judgement.verdict] : '',
    goals: receipt ? `${met}/${receipt.goals.length}` : '',
    answers: answersText(row),
    recall: receipt?.recall?.toFixed(4) ?? '',
    step: receipt ? String(receipt.step) : '',
    assignment: assignment?.title ?? receipt?.assignment ?? '',
    note: note(row),
    line: String(line),
  };
}

/** How many of the answers are right, where that is known; null where the assignment was not given. */
export function rightAnswers({ receipt, assignment }: CheckedRow): number | null {
  if (!receipt || !assignment) return null;
  return assignment.cards.filter(({ right }, place) => receipt.answers[place] === right).length;
}

function answersText(row: CheckedRow): string {
  const right = rightAnswers(row);
  if (!row.receipt) return '';
  return right === null ? chosen(row.receipt.answers) : `${right}/${row.receipt.answers.length}`;
}

/** Numbers of the answers, from 1, a dash where there is none. */
export function chosen(answers: readonly (number | null)[]): string {
  return answers.map((answer) => (answer === null ? '–' : answer + 1)).join(' ');
}
