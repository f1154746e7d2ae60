// The end of the way: the three items at their places, at true distances from the anchor, within the threshold or beyond.

import { inUnit } from '../../core/loss/distanceUnit';
import { ROLES } from '../../core/loss/kinds';
import type { DataSet } from '../../data/dataSet';
import type { Inspection } from '../../inspection/protocol/inspectionProtocol';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { PlacePlot } from '../../views/encoder/PlacePlot';
import { placesOf } from '../../views/encoder/placeLayout';
import { useSettings } from '../context/experimentContext';
import { useDistanceText } from '../parts/hooks/useDistanceText';
import { useSize } from '../parts/hooks/useSize';
import { useSteadyEnd } from '../parts/hooks/useSteadyEnd';
import { DataPicture } from '../parts/run/DataPicture';
import { useWords } from '../words/useWords';
import type { Verdicts } from './measure';

interface PlaceColumnProps {
  readonly inspection: Inspection;
  readonly data: DataSet;
  readonly verdicts: Verdicts;
  /** Plain. */
  readonly threshold: number;
  /** Half the height of the bands that come in, CSS px. */
  readonly band: number;
}

/** Edge of the pictures, CSS px: smaller in a plot that they would fill. */
const SIZES = { small: 18, large: 30 };
const SMALL = 120;

export function PlaceColumn({ inspection, data, verdicts, threshold, band }: PlaceColumnProps) {
  const { encoder, lab } = useWords('story');
  const unit = useSettings(comparedDistance);
  const text = useDistanceText();
  const [room, { width, height }] = useSize<HTMLDivElement>();
  const shown = (plain: number) => inUnit(plain, unit);
  const [positive, negative] = [shown(verdicts.positive.distance), shown(verdicts.negative.distance)];
  const to = useSteadyEnd(Math.max(positive, negative, shown(threshold)));
  const size = width < SMALL ? SIZES.small : SIZES.large;
  const places = placesOf(width, height, { positive, negative, to });
  return (
    <div className="encoder-places" ref={room}>
      {width > 0 && height > 0 && (
        <PlacePlot
          width={width}
          height={height}
          positive={positive}
          negative={negative}
          threshold={shown(threshold)}
          to={to}
          band={band}
          pictureSize={size}
          labels={{
            threshold: lab.histogramThreshold(shown(threshold)),
            positive: text(verdicts.positive.distance),
            negative: text(verdicts.negative.distance),
          }}
          description={encoder.lineDescription(positive, negative, shown(threshold), unit)}
        />
      )}
      {/* The rows say what these are. */}
      {width > 0 && (
        <div aria-hidden="true">
          {[...ROLES.keys()].reverse().map((row) => {
            const { x, y } = places[ROLES[row]];
            return (
              <span key={ROLES[row]} className="encoder-place" style={{ left: x, top: y }}>
                <DataPicture
                  data={data}
                  item={inspection.items[row]}
                  size={size}
                  relation={ROLES[row]}
                  badge
                  label={lab.roles[ROLES[row]]}
                />
              </span>
            );
          })}
        </div>
      )}
    </div>
  );
}
