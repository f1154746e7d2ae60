// The same numbers as a table, one column a run.
import { whole } from '../../i18n/numbers';
import { useShown } from '../parts/hooks/useDisplayed';
import { FoldedNumbers, NumbersTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';
import { numberText } from './sideText';
import { SIDE_NUMBERS, type SideNumbers } from './useSideNumbers';

interface CompareTableProps {
  readonly headings: readonly [string, string];
  readonly numbers: readonly [SideNumbers, SideNumbers];
}

export function CompareTable({ headings, numbers }: CompareTableProps) {
  const { lab, compare } = useWords('story');
  const step = whole(useShown((frame) => frame.step) ?? 0);
  const rows = SIDE_NUMBERS.map((name) => ({
    id: name,
    name: compare.numbers[numbers[0].unit][name],
    cells: numbers.map((side) => numberText(name, side[name])),
  }));
  const measured = {
    id: 'measuredAt',
    name: compare.measuredRow,
    cells: numbers.map(({ measuredAt }) => (measuredAt === null ? '–' : whole(measuredAt))),
  };
  return (
    <FoldedNumbers>
      <NumbersTable
        heads={[lab.tableHeads.quantity, ...headings]}
        rows={[{ id: 'step', name: lab.tableRows.step, cells: [step, step] }, ...rows, measured]}
      />
    </FoldedNumbers>
  );
}
