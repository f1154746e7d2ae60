// The numbers of the equation as a table.
import { fixed } from '../../i18n/numbers';
import { FoldedNumbers, QuantityTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';
import type { ShownReading } from './useShownReading';

export function EquationTable({ shown }: { readonly shown: ShownReading }) {
  const { equation } = useWords('story');
  const terms = equation.terms[shown.distance];
  const { anchorPositive, anchorNegative, margin, argument, value, slope, loss } = shown;
  const rows: readonly (readonly [id: string, name: string, value: number])[] = [
    ['anchorPositive', terms.anchorPositive, anchorPositive],
    ['anchorNegative', terms.anchorNegative, anchorNegative],
    ...(loss === 'hinge' ? [['margin', terms.margin, margin] as const] : []),
    ['argument', equation.argument[loss](equation.labels[shown.distance]), argument],
    ['loss', terms.loss, value],
    ['slope', equation.slope, slope],
  ];
  return (
    <FoldedNumbers>
      <QuantityTable rows={rows.map(([id, name, number]) => ({ id, name, value: fixed(number, shown.decimals) }))} />
    </FoldedNumbers>
  );
}
