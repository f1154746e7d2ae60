// The numbers of all cells as a table: recall and, below it, the share of pairs that still teach.

import { gridCsv } from '../../session/margins/gridCsv';
import type { GridQuantity } from '../../session/margins/gridNumbers';
import { resultsOf, spreadOf } from '../../session/margins/gridNumbers';
import type { Grid } from '../../session/margins/marginPlan';
import type { MarginView } from '../../session/margins/marginRuns';
import { FoldedNumbers, NumbersTable, ScrolledTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';
import { marginText, rowName, spreadText } from './cellWords';

const QUANTITIES: readonly GridQuantity[] = ['recall', 'teaching'];

export function GridTable({ grid, view }: { readonly grid: Grid; readonly view: MarginView }) {
  const words = useWords('figures');
  const { margins, rows, cells } = grid;
  return (
    <FoldedNumbers file={{ name: 'triplet-lab-margins', text: () => gridCsv(grid, view) }}>
      {() => (
        <ScrolledTable className="margins-table">
          {QUANTITIES.map((quantity) => (
            <NumbersTable
              key={quantity}
              heads={[words.choices['margins.colour'][quantity], ...margins.map(marginText)]}
              rows={rows.map((row, r) => ({
                id: `${quantity} ${row.key}`,
                name: words.joined.list(rowName(row, words)),
                cells: margins.map((_, m) =>
                  spreadText(spreadOf(resultsOf(cells[r * margins.length + m], view), quantity), quantity),
                ),
              }))}
            />
          ))}
        </ScrolledTable>
      )}
    </FoldedNumbers>
  );
}
