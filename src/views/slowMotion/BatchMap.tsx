// A batch in the plane of the map: every item as the sign of its class, with an arrow at each. All arrows share a scale.
import { Arrow } from './Arrow';
import { mapFit } from './batchMapLayout';

interface BatchMapProps {
  /** `(items, 2)`, y up. */
  readonly places: Float32Array;
  readonly arrows: Float32Array;
  /** Arrows are drawn so many times their length. */
  readonly scale: number;
  /** One sign an item. */
  readonly signs: readonly string[];
  readonly width: number;
  readonly height: number;
  /** The picture in words. */
  readonly label: string;
}

export function BatchMap({ places, arrows, scale, signs, width, height, label }: BatchMapProps) {
  const { x, y, pxPerUnit } = mapFit(places, width, height);
  return (
    <svg className="batch-map" width={width} height={height} role="img" aria-label={label}>
      {signs.map((sign, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item of a batch is known by its place alone
        <text key={i} x={x(places[2 * i])} y={y(places[2 * i + 1]) + 4.5}>
          {sign}
        </text>
      ))}
      {signs.map((_, i) => (
        <Arrow
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          key={i}
          className="vector-ink"
          x={x(places[2 * i])}
          y={y(places[2 * i + 1])}
          dx={arrows[2 * i] * scale * pxPerUnit}
          dy={-arrows[2 * i + 1] * scale * pxPerUnit}
        />
      ))}
    </svg>
  );
}
