// The same numbers as a table, one column a loss.
import { whole } from '../../i18n/numbers';
import { written, writtenShare } from '../../i18n/quantities';
import { SIDE_BY_SIDE } from '../../session/settings/sideBySide';
import { FoldedNumbers, NumbersTable, ScrolledTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';
import { lossesCsv } from './lossesCsv';
import type { LossNumbers } from './useLossNumbers';

export function LossesTable({ numbers }: { readonly numbers: readonly LossNumbers[] }) {
  const { choices, lab, losses } = useWords('story', 'figures');
  const rows = [
    { id: 'step', name: lab.tableRows.step, cells: numbers.map(({ step }) => (step === null ? '–' : whole(step))) },
    { id: 'recall', name: losses.rows.recall, cells: numbers.map(({ recall }) => written.recall(recall)) },
    {
      id: 'measuredAt',
      name: losses.rows.measuredAt,
      cells: numbers.map(({ measuredAt }) => (measuredAt === null ? '–' : whole(measuredAt))),
    },
    { id: 'teaching', name: losses.rows.teaching, cells: numbers.map(({ teaching }) => writtenShare(teaching)) },
    {
      id: 'pushed',
      name: losses.rows.pushed,
      cells: numbers.map(({ facts }) => (facts ? losses.countOf(facts.pushed, facts.others) : '–')),
    },
    { id: 'most', name: losses.rows.most, cells: numbers.map(({ facts }) => writtenShare(facts?.most ?? null)) },
  ];
  return (
    <FoldedNumbers file={{ name: 'triplet-lab-losses', text: () => lossesCsv(numbers) }}>
      <ScrolledTable className="losses-table">
        <NumbersTable
          heads={[lab.tableHeads.quantity, ...SIDE_BY_SIDE.map((loss) => losses.names[loss] ?? choices.loss[loss])]}
          rows={rows}
        />
      </ScrolledTable>
    </FoldedNumbers>
  );
}
