// Act two in numbers.
import { upTo } from '../../../i18n/numbers';
import { FoldedNumbers, NumbersTable, ScrolledTable } from '../../parts/NumbersTable';
import { useWords } from '../../words/useWords';
import type { Names } from '../act';
import { type Marks, STUDENTS } from '../students';
import { rangeOf } from '../zoneRange';
import { type Push, ROLES, stepSizes, type ZoneStretch } from './push';

interface PushTableProps {
  readonly push: Push;
  readonly marks: Marks;
  readonly names: Names;
  readonly stretches: readonly ZoneStretch[];
  readonly secret: boolean;
}

export function PushTable({ push, marks, names, stretches, secret }: PushTableProps) {
  const { scores } = useWords('story');
  const { heads } = scores;
  const write = scores.value[push.distance];
  const distances = { a: '', b: write(push.anchorPositive), you: write(push.anchorNegative) };
  const sizes = stepSizes(push);
  return (
    <FoldedNumbers summary={scores.table}>
      <ScrolledTable className="score-table">
        <NumbersTable
          heads={[heads.student, heads.role, heads.mark, heads.distance, heads.descent, heads.step]}
          rows={[
            ...STUDENTS.map((student) => ({
              id: student,
              name: names[student],
              cells: [
                scores.roles[ROLES[student]],
                scores.mark(marks[student]),
                distances[student],
                upTo(push.descent[student], 4),
                upTo(sizes[student], 2),
              ],
            })),
            { id: 'loss', name: scores.lossRow, cells: [write(push.loss)] },
          ]}
        />
        <NumbersTable
          heads={[heads.zone, heads.range]}
          rows={(['hard', 'semiHard', 'easy'] as const).map((zone) => ({
            id: zone,
            name: scores.zones[zone],
            cells: [rangeOf(zone, stretches, scores, secret)],
          }))}
        />
      </ScrolledTable>
    </FoldedNumbers>
  );
}
