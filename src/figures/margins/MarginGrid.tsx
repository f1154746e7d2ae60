// The grid: margins across, rows down. One tab stop, from which arrow keys go from cell to cell.
import { type KeyboardEvent, useRef } from 'react';
import type { GridQuantity } from '../../session/margins/gridNumbers';
import type { Grid } from '../../session/margins/marginPlan';
import type { MarginView } from '../../session/margins/marginRuns';
import { useSize } from '../parts/hooks/useSize';
import { textScale } from '../parts/textScale';
import { useWords } from '../words/useWords';
import { marginText, rowName } from './cellWords';
import { GridCellLink } from './GridCellLink';

interface MarginGridProps {
  readonly grid: Grid;
  readonly view: MarginView;
  readonly colour: GridQuantity;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** Of the names of the rows, of the two lines above the cells, and of the least cell, CSS px at the usual size of text. */
const NAMES = { wide: 84, narrow: 64 } as const;
const NARROW = 480;
const HEAD = 48;
/** Where the margins above narrower cells would touch, every second one stands a line higher. */
const TOUCHING = 30;
const LINE = 17;
const LEAST = 26;
/** Between two cells. */
const GAP = 2;

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function MarginGrid({ grid, view, colour, chosen, onChoose }: MarginGridProps) {
  const words = useWords('figures');
  const { margins: said } = useWords('story');
  const table = useRef<HTMLTableElement>(null);
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const { margins, rows, cells } = grid;
  const text = textScale();
  const names = (width < NARROW * text ? NAMES.narrow : NAMES.wide) * text;
  // Where text is so large that its numbers would run together, the grid is wider than its place, and scrolls.
  const cellWidth = Math.max(LEAST * text, Math.floor((width - names - 2 * GAP) / margins.length) - GAP);
  const staggered = cellWidth < TOUCHING * text;
  const head = (HEAD + (staggered ? LINE : 0)) * text;
  const cellHeight = Math.floor((height - head) / rows.length) - GAP;

  function onKeyDown(event: KeyboardEvent) {
    const move = MOVES[event.key];
    const at = cells.findIndex(({ key }) => key === chosen);
    if (!move || at < 0) return;
    const [column, row] = [(at % margins.length) + move[0], Math.floor(at / margins.length) + move[1]];
    if (column < 0 || row < 0 || column >= margins.length || row >= rows.length) return;
    event.preventDefault();
    onChoose(cells[row * margins.length + column].key);
    table.current?.querySelectorAll<HTMLElement>('a')[row * margins.length + column]?.focus();
  }

  return (
    <div className="frame-measure" ref={place}>
      {cellWidth > 0 && cellHeight > 0 && (
        <table className="margins-grid" ref={table} onKeyDown={onKeyDown} style={{ width }}>
          <caption className="visually-hidden">{said.gridLabel(words.choices['margins.colour'][colour])}</caption>
          {/* Of a table that is laid out at once, widths are those of its columns. */}
          <colgroup>
            <col style={{ width: names }} />
            {margins.map((margin) => (
              <col key={margin} style={{ width: cellWidth }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td />
              <th colSpan={margins.length} scope="colgroup" className="margins-axis">
                {said.axis}
              </th>
            </tr>
            <tr className={staggered ? 'margins-staggered' : undefined}>
              <td />
              {margins.map((margin) => (
                <th key={margin} scope="col" translate="no">
                  {marginText(margin)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.key} style={{ height: cellHeight }}>
                <th scope="row" className="margins-row">
                  {rowName(row, words).map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </th>
                {cells.slice(r * margins.length, (r + 1) * margins.length).map((cell) => (
                  <td key={cell.key}>
                    <GridCellLink
                      cell={cell}
                      view={view}
                      colour={colour}
                      width={cellWidth}
                      height={cellHeight}
                      chosen={cell.key === chosen}
                      onChoose={onChoose}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
