// The same numbers as a table, one column a run.
import { useRun } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import { numberText } from './sideText';
import { SIDE_NUMBERS, type SideNumbers } from './useSideNumbers';

interface CompareTableProps {
  readonly headings: readonly [string, string];
  readonly numbers: readonly [SideNumbers, SideNumbers];
}

export function CompareTable({ headings, numbers }: CompareTableProps) {
  const { lab, compare } = useWords('story');
  const step = useRun((run) => run.frame?.step ?? 0);
  return (
    <details className="numbers">
      <summary>{lab.numbersTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{lab.tableHeads.quantity}</th>
            {headings.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{lab.tableRows.step}</th>
            <td>{step}</td>
            <td>{step}</td>
          </tr>
          {SIDE_NUMBERS.map((name) => (
            <tr key={name}>
              <th scope="row">{compare.numbers[name]}</th>
              <td>{numberText(name, numbers[0][name])}</td>
              <td>{numberText(name, numbers[1][name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
