// The enrolled classes, one picture each, and how far the chosen new picture is from every one of them: a bar under
// each, with the threshold as a mark across it.

import { inUnit } from '../../core/loss/distanceUnit';
import type { DataSet } from '../../data/dataSet';
import type { Picture } from '../../data/picture';
import { ItemPicture } from '../../views/ItemPicture';
import type { MarkRelation } from '../../views/shapes';
import { useSettings } from '../context/experimentContext';
import { DataPicture } from '../parts/DataPicture';
import { useDistanceText } from '../parts/hooks/useDistanceText';
import { useWords } from '../words/useWords';
import type { Naming } from './measure';
import type { PlaceName } from './usePlaceName';

interface ShelfProps {
  readonly data: DataSet;
  /** Their numbers in the data set. */
  readonly items: readonly number[];
  readonly name: PlaceName;
  /** Of the picture that is compared. */
  readonly naming: Naming;
  /** The place of its class; null where it has none here, `'between'` where that is the question. */
  readonly truth: number | null | 'between';
  /** Plain, as the distances. */
  readonly threshold: number;
  /** The place that a made picture has taken. */
  readonly replaced: { readonly place: number; readonly picture: Picture } | null;
}

const SIZE = 56;

export function Shelf({ data, items, name, naming, truth, threshold, replaced }: ShelfProps) {
  const { oneshot } = useWords('faces');
  const unit = useSettings((settings) => settings.distance);
  const text = useDistanceText();
  const { nearest, distances } = naming;
  const farthest = Math.max(threshold, ...distances);
  /** Along a bar, in the unit of the screen. */
  const share = (plain: number) => `${(100 * inUnit(plain, unit)) / inUnit(farthest, unit)}%`;
  const relationOf = (place: number): MarkRelation | 'none' => {
    if (place === truth) return 'positive';
    return place === nearest && truth !== 'between' ? 'negative' : 'none';
  };
  return (
    <ul className="oneshot-shelf">
      {items.map((item, place) => {
        const isNearest = place === nearest;
        const picture = place === replaced?.place ? replaced.picture : null;
        const looks = {
          size: SIZE,
          relation: relationOf(place),
          badge: true,
          label: oneshot.enrolledAs(name(place)),
        };
        return (
          <li key={name(place)} data-place={place} data-nearest={isNearest}>
            {picture ? (
              <ItemPicture picture={picture} {...looks} />
            ) : (
              <DataPicture data={data} item={item} {...looks} />
            )}
            <span className="oneshot-facts">
              <span className="oneshot-name">
                <span>{`${name(place)} `}</span>
                {picture && <span className="oneshot-replaced">{oneshot.made}</span>}
              </span>
              <span className="oneshot-distance" translate="no">
                {text(distances[place])}
              </span>
              {isNearest && <span className="oneshot-nearest">{oneshot.nearest}</span>}
            </span>
            <span className="oneshot-bar" aria-hidden="true">
              <span style={{ width: share(distances[place]) }} />
              <i style={{ left: share(threshold) }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
