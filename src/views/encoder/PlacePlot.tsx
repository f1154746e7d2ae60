// Where three embeddings stand: the anchor in the middle, positive and negative at their true distances, the threshold a circle.
// Directions mean nothing. A band leads to each from the left, where its row of layers ends.
import { useId } from 'react';
import { flowEnd } from './flowBand';
import { type PlaceWords, placeLabels } from './placeLabels';
import { type Place, placesOf } from './placeLayout';

interface PlacePlotProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** All in one unit; `to` is the distance at the rim, > 0. */
  readonly positive: number;
  readonly negative: number;
  readonly threshold: number;
  readonly to: number;
  /** Half the height of the bands where they come in, CSS px. */
  readonly band: number;
  /** Edge of the pictures that stand at the places. */
  readonly pictureSize: number;
  readonly labels: PlaceWords;
  /** The plot in words. */
  readonly description: string;
}

export function PlacePlot({
  width,
  height,
  positive,
  negative,
  threshold,
  to,
  band,
  pictureSize,
  labels,
  description,
}: PlacePlotProps) {
  const name = useId();
  const places = placesOf(width, height, { positive, negative, to });
  const { anchor, rim } = places;
  const ring = rim * Math.min(1, threshold / to);
  const at = placeLabels(places, labels, { width, height, ring, pictureSize });
  return (
    <svg className="chart places" width={width} height={height} role="img" aria-labelledby={name}>
      <title id={name}>{description}</title>
      <circle className="places-rim" cx={anchor.x} cy={anchor.y} r={rim} />
      <circle className="places-threshold" cx={anchor.x} cy={anchor.y} r={ring} data-threshold={threshold} />
      {(['anchor', 'positive', 'negative'] as const).map((role, row) => (
        <path key={role} className={`flow flow-${role}`} d={flowEnd(band, ((row + 0.5) * height) / 3, places[role])} />
      ))}
      <line className="places-line places-positive" {...ends(anchor, places.positive)} />
      <line className="places-line places-negative" {...ends(anchor, places.negative)} />
      {at.threshold && <Label className="places-name" at={at.threshold} text={labels.threshold} />}
      <Label className="places-distance chart-end-positive" at={at.positive} text={labels.positive} />
      <Label className="places-distance chart-end-negative" at={at.negative} text={labels.negative} />
    </svg>
  );
}

function Label({ className, at, text }: { readonly className: string; readonly at: Place; readonly text: string }) {
  return (
    <text className={`chart-halo ${className}`} x={at.x} y={at.y} textAnchor="middle">
      {text}
    </text>
  );
}

function ends(from: Place, to: Place) {
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}
