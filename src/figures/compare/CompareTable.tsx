// The same numbers as a table, one column a run.
import { useRun } from '../context/experimentContext';
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
  const step = useRun((run) => String(run.frame?.step ?? 0));
  const rows = SIDE_NUMBERS.map((name) => ({
    id: name,
    name: compare.numbers[name],
    cells: numbers.map((side) => numberText(name, side[name])),
  }));
  return (
    <FoldedNumbers>
      <NumbersTable
        heads={[lab.tableHeads.quantity, ...headings]}
        rows={[{ id: 'step', name: lab.tableRows.step, cells: [step, step] }, ...rows]}
      />
    </FoldedNumbers>
  );
}
