// Where three embeddings stand: the anchor in the middle, positive and negative at their true distances, the threshold a circle.
// Directions mean nothing. A band leads to each from the left, where its row of layers ends.
import { useId } from 'react';
import { textWidth } from '../textWidth';
import { flowEnd } from './flowBand';
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
  readonly labels: { readonly threshold: string; readonly positive: string; readonly negative: string };
  /** The plot in words. */
  readonly description: string;
}

/** In less room, CSS px, the name of the circle would cover what stands in it. */
const NAMED = 120;

export function PlacePlot({
  width,
  height,
  positive,
  negative,
  threshold,
  to,
  band,
  labels,
  description,
}: PlacePlotProps) {
  const name = useId();
  const places = placesOf(width, height, { positive, negative, to });
  const { anchor, rim } = places;
  const ring = rim * Math.min(1, threshold / to);
  const half = textWidth(labels.threshold) / 2;
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
      {width >= NAMED && 2 * half <= width && (
        <text
          className="chart-halo places-name"
          x={Math.min(width - half, Math.max(half, anchor.x))}
          y={Math.max(11, anchor.y - ring - 5)}
          textAnchor="middle"
        >
          {labels.threshold}
        </text>
      )}
      <Distance at={places.positive} up text={labels.positive} of="positive" width={width} />
      <Distance at={places.negative} text={labels.negative} of="negative" width={width} />
    </svg>
  );
}

interface DistanceProps {
  readonly at: Place;
  readonly up?: boolean;
  readonly text: string;
  readonly of: 'positive' | 'negative';
  readonly width: number;
}

function Distance({ at, up = false, text, of, width }: DistanceProps) {
  const half = textWidth(text) / 2;
  return (
    <text
      className={`chart-halo places-distance chart-end-${of}`}
      x={Math.min(width - half, Math.max(half, at.x))}
      y={up ? at.y - 20 : at.y + 30}
      textAnchor="middle"
    >
      {text}
    </text>
  );
}

function ends(from: Place, to: Place) {
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}
