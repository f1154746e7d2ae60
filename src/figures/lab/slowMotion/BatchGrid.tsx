// The batch as it goes in and as it comes out: a row for each class, below each item the bars of its embedding.

import type { CSSProperties } from 'react';
import type { Dissection } from '../../../inspection/protocol/inspectionProtocol';
import { Barcode } from '../../../views/encoder/Barcode';
import { largest } from '../../../views/encoder/layerPictures';
import type { OfShownRun } from '../../parts/hooks/useOfRun';
import { DataPicture } from '../../parts/run/DataPicture';
import { useWords } from '../../words/useWords';

interface BatchGridProps {
  readonly shown: OfShownRun<Dissection>;
  /** CSS px. */
  readonly width: number;
  /** The whole in words. */
  readonly label: string;
}

const GAP = 4;
const LARGEST = 44;
/** No more items of a class are drawn than have room at this size. */
const SMALLEST = 22;

export function BatchGrid({ shown: { result: dissection, data, startedWith }, width, label }: BatchGridProps) {
  const { encoder, lab, slowMotion } = useWords('story');
  const perClass = startedWith.itemsPerClass;
  const { before, dimensions, items } = dissection;
  const most = largest(before.subarray(0, items.length * dimensions));
  const columns = Math.min(perClass, Math.floor((width + GAP) / (SMALLEST + GAP)));
  const size = Math.min(LARGEST, Math.floor((width + GAP) / columns) - GAP);
  const grid = (
    <ul
      className="batch-grid"
      aria-label={label}
      style={{ '--columns': columns, '--cell': `${size}px` } as CSSProperties}
    >
      {Array.from(items, (item, place) => {
        if (place % perClass >= columns) return null;
        const name = lab.itemName(data.id, data.labels[item], data.classNames);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a small class may give an item twice, so its place is its name
          <li key={place} className="batch-item">
            <DataPicture data={data} item={item} size={size} label={name} />
            <Barcode
              values={before}
              from={place * dimensions}
              count={dimensions}
              most={most}
              label={encoder.embeddingLabel(name, dimensions)}
            />
          </li>
        );
      })}
    </ul>
  );
  if (columns === perClass) return grid;
  return (
    <div>
      {grid}
      <p className="slow-note">{slowMotion.forwardDrawn(columns, perClass)}</p>
    </div>
  );
}
