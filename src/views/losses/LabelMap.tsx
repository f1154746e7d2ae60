// A small map of one run: each item as the sign of its class at its place. Places are as the run's picture has them, seen along
// its third axis: what lies on the far side of the sphere is fainter, and under what lies on the near side.
import { useId } from 'react';
import { PLACE_SIZE, PLACE_X, PLACE_Y, PLACE_Z } from '../../core/projection/place';
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
  const farFirst = signs
    .map((sign, i) => ({ sign, i, depth: places[i * PLACE_SIZE + PLACE_Z] }))
    .sort((one, other) => one.depth - other.depth);
  return (
    <svg className="label-map" width={size} height={size} role="img" aria-labelledby={name}>
      <title id={name}>{description}</title>
      <circle className="label-map-edge" cx={centreX} cy={centreY} r={scale} />
      {farFirst.map(({ sign, i, depth }) => (
        <text
          key={i}
          className={depth < 0 ? 'label-map-far' : undefined}
          x={centreX + scale * places[i * PLACE_SIZE + PLACE_X]}
          y={centreY - scale * places[i * PLACE_SIZE + PLACE_Y]}
        >
          {sign}
        </text>
      ))}
    </svg>
  );
}
