// A small map of one run: each item as the sign of its class at its place, the anchor ringed. Places are as the run's picture has
// them, on its first two axes.
import { useId } from 'react';
import { PLACE_SIZE, PLACE_X, PLACE_Y } from '../../core/projection/place';
import { mapFrame } from '../stage/mapLayout';

interface LabelMapProps {
  /** CSS px of an edge. */
  readonly size: number;
  /** `(items, PLACE_SIZE)`. */
  readonly places: Float32Array;
  readonly signs: readonly string[];
  /** Distance from the middle that is shown in every direction. */
  readonly extent: number;
  readonly description: string;
}

export function LabelMap({ size, places, signs, extent, description }: LabelMapProps) {
  const name = useId();
  const { centreX, centreY, scale } = mapFrame(size, size, extent);
  return (
    <svg className="label-map" width={size} height={size} role="img" aria-labelledby={name}>
      <title id={name}>{description}</title>
      <circle className="label-map-edge" cx={centreX} cy={centreY} r={scale} />
      {signs.map((sign, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list
          key={i}
          x={centreX + scale * places[i * PLACE_SIZE + PLACE_X]}
          y={centreY - scale * places[i * PLACE_SIZE + PLACE_Y]}
        >
          {sign}
        </text>
      ))}
    </svg>
  );
}
