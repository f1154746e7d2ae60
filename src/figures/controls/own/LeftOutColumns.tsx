// Columns of the table that are not trained on, each with its reason; what is left out by judgement can be put back.
import { useMemo } from 'react';
import type { TableChoice } from '../../../data/own/table/chosenTable';
import { type LeftOutColumn, leftOut, type Reason } from '../../../data/own/table/leftOut';
import type { Sheet } from '../../../data/own/table/sheet';
import { putColumnBack } from '../../../session/data/own/draftTable';
import { useWords } from '../../words/useWords';

interface LeftOutColumnsProps {
  readonly sheet: Sheet;
  readonly choice: TableChoice;
}

type Judged = LeftOutColumn & { readonly reason: Exclude<Reason, 'words' | 'empty'> };

export function LeftOutColumns({ sheet, choice: { label, putBack } }: LeftOutColumnsProps) {
  const { own } = useWords('own');
  const columns = useMemo(() => leftOut(sheet, label), [sheet, label]);
  const because = (reason: Reason) =>
    columns.filter((one) => one.reason === reason).map(({ column }) => sheet.columns[column].name);
  const judged = columns.filter((one): one is Judged => one.reason !== 'words' && one.reason !== 'empty');
  const words = because('words');
  const empty = because('empty');
  return (
    <>
      {judged.map(({ column, reason }) => {
        const { name } = sheet.columns[column];
        return (
          <div key={column} className="own-left-out">
            <p>{own.leftOut[reason](name)}</p>
            <label>
              <input
                type="checkbox"
                checked={putBack.includes(column)}
                onChange={({ target }) => putColumnBack(column, target.checked)}
              />
              <span>{own.trainOnColumn(name)}</span>
            </label>
          </div>
        );
      })}
      {words.length > 0 && <p>{own.leftOutWords(words)}</p>}
      {empty.length > 0 && <p>{own.leftOutEmpty(empty)}</p>}
    </>
  );
}
