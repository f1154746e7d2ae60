// The map of one run at one moment, large: where its items stand, each as its class is written, or as a dot.

interface RunReplayProps {
  /** CSS px; square. */
  readonly size: number;
  /** `(items, 2)`. */
  readonly places: Float32Array;
  readonly labels: Int32Array;
  /** Half the width of the picture in units of the space. */
  readonly extent: number;
  /** Places lie on the unit circle. */
  readonly circle: boolean;
  /** How a class is written; null for a dot. */
  readonly nameOf: ((label: number) => string) | null;
  /** The picture in words. */
  readonly description: string;
}

export function RunReplay({ size, places, labels, extent, circle, nameOf, description }: RunReplayProps) {
  const scale = (size / 2 - 10) / extent;
  const middle = size / 2;
  return (
    <svg className="chart grid-replay" width={size} height={size} role="img" aria-label={description}>
      {circle && <circle className="grid-circle" cx={middle} cy={middle} r={scale} />}
      {Array.from(labels, (label, i) => {
        const [x, y] = [middle + places[2 * i] * scale, middle - places[2 * i + 1] * scale];
        const name = label === labels[0] ? 'grid-item grid-item-first' : 'grid-item';
        const key = `${label} ${i}`;
        return nameOf ? (
          <text key={key} className={name} x={x} y={y} textAnchor="middle" dominantBaseline="central">
            {nameOf(label)}
          </text>
        ) : (
          <circle key={key} className={name} cx={x} cy={y} r={3} />
        );
      })}
    </svg>
  );
}
