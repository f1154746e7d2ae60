// How far a check is, with the table as it fills.
import { useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../figures/words/useWords';
import type { CheckedRow, Checking } from '../../session/homework/receipts/checking';
import { VerdictTable } from './VerdictTable';

interface CheckingProgressProps {
  readonly checking: Checking;
  readonly onSave: () => void;
}

export function CheckingProgress({ checking, onSave }: CheckingProgressProps) {
  const { teacher } = useWords('teacher');
  const { check } = teacher;
  const rows = useStore(checking.rows);
  const [stopped, setStopped] = useState(false);
  const done = rows.filter(({ judgement }) => judgement !== null).length;
  const over = done === rows.length;
  return (
    <>
      <div className="check-progress">
        {!over && !stopped && (
          <>
            <progress
              max={total(rows)}
              value={rows.reduce((sum, row) => sum + taken(row), 0)}
              aria-label={check.progress(done, rows.length)}
            />
            <span>{check.progress(done, rows.length)}</span>
            <button
              type="button"
              className="button"
              onClick={() => {
                checking.stop();
                setStopped(true);
              }}
            >
              {check.stop}
            </button>
          </>
        )}
        <span role="status">{over ? check.done(rows.length) : stopped ? check.stopped(done, rows.length) : ''}</span>
        {(over || stopped) && (
          <button type="button" className="button" onClick={onSave}>
            {check.save}
          </button>
        )}
      </div>
      <VerdictTable rows={rows} />
    </>
  );
}

function total(rows: readonly CheckedRow[]): number {
  return rows.reduce((sum, { receipt }) => sum + (receipt?.step ?? 0), 0);
}

/** What is judged without training is as far as it goes. */
function taken({ receipt, judgement, step }: CheckedRow): number {
  return judgement ? (receipt?.step ?? 0) : step;
}
