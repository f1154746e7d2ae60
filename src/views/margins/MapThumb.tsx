// A whole run in a few pixels: where its items stand at the end, those of the first class in the colour of a positive, and below
// them how far the runs of several seeds lie apart.

interface MapThumbProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** `(items, 2)`. */
  readonly places: Float32Array;
  /** `(items)`. */
  readonly labels: Int32Array;
  /** Places lie on the unit circle, or in it. */
  readonly unit: boolean;
  /** Shares, 0 … 1; null where there is one run. */
  readonly spread: { readonly least: number; readonly most: number } | null;
}

const EDGE = 4;
const SPREAD_ROOM = 6;
/** Half the width of a picture of unit vectors. */
const UNIT = 1.05;

export function MapThumb({ width, height, places, labels, unit, spread }: MapThumbProps) {
  const room = Math.max(1, Math.min(width, height - (spread ? SPREAD_ROOM : 0)) / 2 - EDGE);
  const scale = room / (unit ? UNIT : extentOf(places));
  const [x, y] = [width / 2, (height - (spread ? SPREAD_ROOM : 0)) / 2];
  const dots = (ofFirst: boolean) => {
    let path = '';
    for (let i = 0; i < labels.length; i++) {
      if ((labels[i] === labels[0]) !== ofFirst) continue;
      path += `M${(x + places[2 * i] * scale).toFixed(1)} ${(y - places[2 * i + 1] * scale).toFixed(1)}h.01`;
    }
    return path;
  };
  return (
    <svg className="grid-thumb" width={width} height={height} aria-hidden="true">
      {unit && <circle className="grid-circle" cx={x} cy={y} r={scale} />}
      <path className="grid-dots" d={dots(false)} />
      <path className="grid-dots grid-dots-first" d={dots(true)} />
      {spread && (
        <line
          className="grid-spread"
          x1={EDGE + spread.least * (width - 2 * EDGE)}
          x2={EDGE + spread.most * (width - 2 * EDGE)}
          y1={height - 3}
          y2={height - 3}
        />
      )}
    </svg>
  );
}

/** Half the width that holds all places. */
export function extentOf(places: Float32Array): number {
  let most = 1e-6;
  for (const value of places) most = Math.max(most, Math.abs(value));
  return 1.05 * most;
}
