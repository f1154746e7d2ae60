// The first lines of the table as they were read, so that a number understood wrongly is seen before it is trained on.
import { useMemo } from 'react';
import { exampleNumber, type TableChoice, usedColumns } from '../../../data/own/table/chosenTable';
import type { Sheet } from '../../../data/own/table/sheet';
import { shortName } from '../../../data/own/visibleText';
import { useWords } from '../../words/useWords';

interface TablePreviewProps {
  readonly sheet: Sheet;
  readonly choice: TableChoice;
}

/** As many as fit without scrolling. */
const LINES = 3;
const COLUMNS = 6;
const LONGEST_CELL = 40;

export function TablePreview({ sheet, choice }: TablePreviewProps) {
  const { own } = useWords('own');
  const used = useMemo(() => usedColumns(sheet, choice), [sheet, choice]);
  const example = useMemo(() => exampleNumber(sheet, choice), [sheet, choice]);
  // The classes are always shown.
  const all = choice.label === null ? used : [choice.label, ...used];
  const shown = all.slice(0, COLUMNS).sort((a, b) => a - b);
  const hidden = all.length - shown.length;
  return (
    <>
      <table className="own-preview">
        <caption>
          <span>{own.firstLines}</span>
          {hidden > 0 && <span>{` (${own.more(hidden)})`}</span>}
        </caption>
        <thead>
          <tr>
            {shown.map((at) => (
              <th key={at} scope="col">
                <bdi>{sheet.columns[at].name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...sheet.lines.slice(0, LINES)].map((line, row) => (
            <tr key={line}>
              {shown.map((at) => {
                const { cells, numbers } = sheet.columns[at];
                return (
                  <td key={at}>
                    <bdi>
                      {numbers && at !== choice.label
                        ? own.exactly(numbers.values[row])
                        : shortName(cells[row], LONGEST_CELL)}
                    </bdi>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {example && <p>{own.example(example.column, example.line, example.text, example.value)}</p>}
    </>
  );
}
