// The numbers of the equation as a table.
import { fixed } from '../../i18n/numbers';
import { useWords } from '../words/useWords';
import type { ShownReading } from './useShownReading';

export function EquationTable({ shown }: { readonly shown: ShownReading }) {
  const { equation, lab } = useWords('story');
  const terms = equation.terms[shown.distance];
  const { anchorPositive, anchorNegative, margin, argument, value, slope, loss } = shown;
  const rows: readonly (readonly [name: string, value: number])[] = [
    [terms.anchorPositive, anchorPositive],
    [terms.anchorNegative, anchorNegative],
    ...(loss === 'hinge' ? [[terms.margin, margin] as const] : []),
    [equation.argument[loss](equation.labels[shown.distance]), argument],
    [terms.loss, value],
    [equation.slope, slope],
  ];
  return (
    <details className="numbers">
      <summary>{lab.numbersTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{lab.tableHeads.quantity}</th>
            <th scope="col">{lab.tableHeads.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, number]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{fixed(number, 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
