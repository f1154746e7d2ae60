// The receipts and what has become of each.
import { ScrollRegion } from '../../figures/parts/ScrollRegion';
import { useWords } from '../../figures/words/useWords';
import { percent, whole } from '../../i18n/numbers';
import type { CheckedRow } from '../../session/homework/receipts/checking';
import { chosen, rightAnswers } from '../../session/homework/receipts/verdictsCsv';
import { rowNotes } from './rowNote';

const COLUMNS = ['row', 'name', 'verdict', 'goals', 'answers', 'recall', 'step', 'note'] as const;

export function VerdictTable({ rows }: { readonly rows: readonly CheckedRow[] }) {
  const { teacher } = useWords('teacher');
  const { check } = teacher;
  return (
    <ScrollRegion className="verdict-scroll" label={check.table}>
      <table className="verdict-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {check.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <VerdictRow key={`${row.line} ${row.receipt?.weights}`} row={row} place={place} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function VerdictRow({ row, place }: { readonly row: CheckedRow; readonly place: number }) {
  const words = useWords('homework', 'teacher');
  const { check } = words.teacher;
  const { receipt, judgement, step } = row;
  const verdict = judgement?.verdict;
  const progress = receipt && step > 0 ? check.training(step, receipt.step) : check.waiting;
  return (
    <tr>
      <td>{place + 1}</td>
      <th scope="row" translate="no">
        {receipt?.name ?? ''}
      </th>
      <td>{verdict ? <span className={`verdict verdict-${verdict}`}>{check.verdicts[verdict]}</span> : progress}</td>
      <td>{receipt ? check.goals(receipt.met.filter((at) => at !== null).length, receipt.goals.length) : ''}</td>
      <td>{answersOf(check, row)}</td>
      <td>{receipt ? percent(receipt.recall, 1) : ''}</td>
      <td>{receipt ? whole(receipt.step) : ''}</td>
      <td className="verdict-note">
        {rowNotes(words, row).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </td>
    </tr>
  );
}

interface AnswerWords {
  answers(right: number, of: number): string;
  answersUnmarked(list: string): string;
}

function answersOf(check: AnswerWords, row: CheckedRow): string {
  const right = rightAnswers(row);
  if (!row.receipt) return '';
  const { length } = row.receipt.answers;
  return right !== null || length === 0
    ? check.answers(right ?? 0, length)
    : check.answersUnmarked(chosen(row.receipt.answers));
}
