// The same as numbers: a row for each group of each run, with the intervals that its people give.

import { GROUPS } from '../../data/faces/groupShares';
import { fixed, percent, whole } from '../../i18n/numbers';
import { fairnessCsv } from '../../session/fairness/fairnessCsv';
import { numbersAt, resultsAt, type Thresholds } from '../../session/fairness/fairnessFacts';
import type { FairnessPlace } from '../../session/fairness/fairnessPlan';
import type { FairnessView } from '../../session/fairness/fairnessRuns';
import { FoldedNumbers, NumbersTable, ScrolledTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';

const HEADS = ['trained', 'group', 'seed', 'steps', 'far', 'farFrom', 'val', 'valFrom', 'auc', 'aucFrom'] as const;

interface FairnessTableProps {
  readonly view: FairnessView;
  readonly places: readonly FairnessPlace[];
  readonly thresholds: Thresholds;
}

export function FairnessTable({ view, places, thresholds }: FairnessTableProps) {
  const { fairness } = useWords('faces');
  const { table } = fairness;
  const rows = places.flatMap((place) =>
    resultsAt(view, view.common, place).flatMap((result) =>
      GROUPS.map((group) => {
        const { far, val, auc, intervals } = numbersAt(result, thresholds, group);
        const { seed } = result.job;
        return {
          id: `${place.key} ${group} ${seed}`,
          name: fairness.place(place.a, place.b),
          cells: [
            group.toUpperCase(),
            String(seed),
            whole(result.taken),
            percent(far, 1),
            `${percent(intervals.far.low, 1)}–${percent(intervals.far.high, 1)}`,
            percent(val, 1),
            `${percent(intervals.val.low, 1)}–${percent(intervals.val.high, 1)}`,
            fixed(auc, 3),
            `${fixed(intervals.auc.low, 3)}–${fixed(intervals.auc.high, 3)}`,
          ],
        };
      }),
    ),
  );
  return (
    <FoldedNumbers file={{ name: 'triplet-lab-fairness', text: () => fairnessCsv(view, places) }}>
      {rows.length === 0 ? (
        <p>{table.empty}</p>
      ) : (
        <ScrolledTable className="fairness-table">
          <NumbersTable heads={HEADS.map((head) => table[head])} rows={rows} />
        </ScrolledTable>
      )}
    </FoldedNumbers>
  );
}
