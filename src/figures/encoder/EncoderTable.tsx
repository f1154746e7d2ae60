// The same as numbers: distances and judgements, lengths, and the vectors number by number. Made only while it is open.

import { ROLES } from '../../core/loss/kinds';
import { fixed } from '../../i18n/numbers';
import type { Inspection } from '../../inspection/protocol/inspectionProtocol';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { useSettings } from '../context/experimentContext';
import { useDistanceText } from '../parts/hooks/useDistanceText';
import { FoldedNumbers, NumbersTable, ScrolledTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';
import { lengthOf, type Verdicts } from './measure';

interface EncoderTableProps {
  readonly inspection: Inspection;
  readonly verdicts: Verdicts;
}

export function EncoderTable(props: EncoderTableProps) {
  return <FoldedNumbers>{() => <Numbers {...props} />}</FoldedNumbers>;
}

function Numbers({ inspection, verdicts }: EncoderTableProps) {
  const { encoder, lab } = useWords('story');
  const unit = useSettings(comparedDistance);
  const text = useDistanceText();
  const { vectors, embeddings, dimensions, step } = inspection;
  const pairs = [verdicts.positive, verdicts.negative];
  const rows = [
    {
      id: 'length',
      name: encoder.tableLength,
      cells: ROLES.map((_, row) => fixed(lengthOf(vectors, row, dimensions), 4)),
    },
    ...Array.from({ length: dimensions }, (_, k) => ({
      id: `number ${k + 1}`,
      name: encoder.tableNumber(k + 1),
      cells: ROLES.map((_, row) => fixed(embeddings[row * dimensions + k], 4)),
    })),
    {
      id: 'distance',
      name: encoder.tableDistance[unit],
      cells: ['–', ...pairs.map(({ distance }) => text(distance))],
    },
    {
      id: 'verdict',
      name: encoder.tableVerdict,
      cells: ['–', ...pairs.map(({ judgedSame }) => (judgedSame ? encoder.same : encoder.different))],
    },
  ];
  return (
    <ScrolledTable className="encoder-table">
      <NumbersTable heads={[lab.stepCount(step), ...ROLES.map((role) => lab.roles[role])]} rows={rows} />
    </ScrolledTable>
  );
}
