// The enrolled classes, one picture each, nearest to the chosen new picture first: a bar from each as long as its distance, and
// the threshold as one line through all bars.

import type { CSSProperties } from 'react';
import { inUnit } from '../../../core/loss/distanceUnit';
import type { DataSet } from '../../../data/dataSet';
import { comparedDistance } from '../../../session/settings/comparedDistance';
import { ItemPicture } from '../../../views/ItemPicture';
import type { MarkRelation } from '../../../views/shapes';
import { useSettings } from '../../context/experimentContext';
import { useDistanceText } from '../../parts/hooks/useDistanceText';
import { useSize } from '../../parts/hooks/useSize';
import { DataPicture } from '../../parts/run/DataPicture';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { textScale } from '../../parts/textScale';
import { useWords } from '../../words/useWords';
import type { Enrolment } from '../making/question';
import type { Naming } from '../measure';
import type { PlaceName } from './usePlaceName';

interface ShelfProps {
  readonly data: DataSet;
  /** Of the real pictures, place by place: their numbers in the data set. */
  readonly items: readonly number[];
  readonly name: PlaceName;
  /** Of the picture that is compared. */
  readonly naming: Naming;
  /** The place of its class; null where it has none here, `'between'` where that is the question. */
  readonly truth: number | null | 'between';
  /** Plain, as the distances. */
  readonly threshold: number;
  /** The made pictures among them, in the place of a real one or behind the last. */
  readonly made: readonly Enrolment[];
}

/** Heights of a row, CSS px; where even the lowest do not fit, the shelf scrolls. */
const LOWEST = 16;
const HIGHEST = 40;
/** Room for a name, em. */
const MOST_NAME = 6;
/** Above the rows: the threshold's name. */
const HEAD = 20;

export function Shelf({ data, items, name, naming, truth, threshold, made }: ShelfProps) {
  const { oneshot, lab } = useWords('faces');
  const unit = useSettings(comparedDistance);
  const text = useDistanceText();
  const [room, { height }] = useSize<HTMLDivElement>();
  const { nearest, distances } = naming;
  const places = distances.map((_, place) => place);
  const high = Math.max(LOWEST, height - HEAD * textScale());
  // As many whole rows as there is room for: none is cut through.
  const inView = Math.min(places.length, Math.floor(high / LOWEST));
  const row = Math.min(HIGHEST, Math.floor(high / inView));
  const farthest = Math.max(threshold, ...distances);
  /** 0 … 1 along the bars, in the unit of the screen. */
  const share = (plain: number) => inUnit(plain, unit) / (inUnit(farthest, unit) || 1);
  const madeAt = (place: number) => made.find((one) => one.place === place)?.picture ?? null;
  /** One behind the last has a name that says so. */
  const replaces = (place: number) => place < items.length && madeAt(place) !== null;
  const longest = Math.max(...places.map((place) => name(place).length + (replaces(place) ? 6 : 0)));
  const nameRoom = Math.min(MOST_NAME, 0.6 + 0.6 * longest);
  const order = [...places].sort((a, b) => distances[a] - distances[b] || a - b);
  const relationOf = (place: number): MarkRelation | 'none' => {
    if (place === truth) return 'positive';
    return place === nearest && truth !== 'between' ? 'negative' : 'none';
  };
  return (
    <ScrollRegion className="oneshot-room" ref={room} label={oneshot.shelfTitle(places.length)}>
      {height > 0 && (
        <div className="oneshot-bars" style={custom({ '--row': `max(${row}px, 1.1em)`, '--name': `${nameRoom}em` })}>
          <p className="oneshot-threshold" style={custom({ '--at': share(threshold) })}>
            <span translate="no">{lab.histogramThreshold(inUnit(threshold, unit))}</span>
          </p>
          <ul className="oneshot-shelf">
            {order.map((place) => {
              const isNearest = place === nearest;
              const picture = madeAt(place);
              const relation = relationOf(place);
              const looks = { size: row - 3, relation, label: oneshot.enrolledAs(name(place)) };
              return (
                <li key={name(place)} data-place={place} data-nearest={isNearest} data-relation={relation}>
                  {picture ? (
                    <ItemPicture picture={picture} {...looks} />
                  ) : (
                    <DataPicture data={data} item={items[place]} {...looks} />
                  )}
                  <span className="oneshot-name">
                    <span>{name(place)}</span>
                    {replaces(place) && <span className="oneshot-replaced">{` ${oneshot.made}`}</span>}
                  </span>
                  <span className="oneshot-bar">
                    <i style={custom({ '--at': share(distances[place]) })} />
                    <span className="oneshot-distance" translate="no">
                      {text(distances[place])}
                    </span>
                    {isNearest && <span className="oneshot-nearest">{oneshot.nearest}</span>}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </ScrollRegion>
  );
}

/** Custom properties, which the types of React do not know. */
function custom(properties: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return properties as CSSProperties;
}
