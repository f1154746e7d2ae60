// The same as numbers, one run a row, in the order of the chart.
import { fixed, whole } from '../../i18n/numbers';
import { keyOfJob, placeOf, type ScaleAxis } from '../../session/scale/scalePlan';
import { pointsOn } from '../../session/scale/scaleQueue';
import type { ScaleView } from '../../session/scale/scaleRuns';
import { FoldedNumbers, NumbersTable, ScrolledTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';

const HEADS = ['people', 'dimensions', 'seed', 'steps', 'auc', 'untrained', 'seconds', 'engine'] as const;

export function ScaleTable({ view, axis }: { readonly view: ScaleView; readonly axis: ScaleAxis }) {
  const { insights, scale } = useWords('faces', 'figures');
  const { table } = scale;
  const points = [...pointsOn(view, axis, view.common)].sort(
    (a, b) => placeOf(axis, a) - placeOf(axis, b) || a.seed - b.seed,
  );
  const rows = points.map((point) => ({
    id: keyOfJob(point),
    name: whole(point.people),
    cells: [
      String(point.dimensions),
      String(point.seed),
      whole(point.taken),
      fixed(point.auc, 4),
      fixed(point.untrained, 4),
      fixed(point.seconds, 1),
      insights.engines[point.engine],
    ],
  }));
  return (
    <FoldedNumbers>
      <p>{table.inputs(view.inputs[view.common.difficulty])}</p>
      {points.length === 0 ? (
        <p>{table.empty}</p>
      ) : (
        <ScrolledTable className="scale-table">
          <NumbersTable heads={HEADS.map((head) => table[head])} rows={rows} />
        </ScrolledTable>
      )}
    </FoldedNumbers>
  );
}
