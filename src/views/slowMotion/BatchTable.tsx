// A batch against itself: a row and a column for each item, the darker the nearer, classes framed along the diagonal. The
// cells of mined triplets are filled with the colours of their roles.
import { useMemo } from 'react';
import { ScaledPicture } from '../ScaledPicture';
import { cellPath, distancePicture } from './batchTable';

export interface Cells {
  /** Cell numbers, row · items + column. */
  readonly positive: readonly number[];
  readonly negative: readonly number[];
}

interface BatchTableProps {
  /** `(items, items)`. */
  readonly distances: Float32Array;
  readonly items: number;
  /** Items of one class stand side by side, so many of each. */
  readonly perClass: number;
  /** Filled cells; the distances are left out where there are some to fill. */
  readonly cells: Cells | null;
  /** Edge, CSS px. */
  readonly size: number;
  /** The picture in words. */
  readonly label: string;
}

export function BatchTable({ distances, items, perClass, cells, size, label }: BatchTableProps) {
  const picture = useMemo(() => distancePicture(distances, items, cells !== null), [distances, items, cells]);
  const starts = Array.from({ length: Math.ceil(items / perClass) }, (_, place) => place * perClass);
  return (
    <div className="batch-table" style={{ width: size, height: size }}>
      <ScaledPicture picture={picture} scale={size / items} label={label} />
      <svg className="batch-table-over" viewBox={`0 0 ${items} ${items}`} aria-hidden="true">
        {cells && <path className="batch-cell-negative" d={cellPath(cells.negative, items)} />}
        {cells && <path className="batch-cell-positive" d={cellPath(cells.positive, items)} />}
        {starts.map((start) => (
          <rect
            key={start}
            className="batch-class"
            x={start}
            y={start}
            width={Math.min(perClass, items - start)}
            height={Math.min(perClass, items - start)}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </div>
  );
}
