// Two values on a line of their own: an open circle where the left run is, a full one where the right run is.
import type { Tone } from '../chart/EndLabels';

interface DifferenceLineProps {
  /** CSS px. */
  readonly width: number;
  /** The value at the right end; the left end is 0. */
  readonly end: number;
  /** Null, or not finite: not known yet. */
  readonly left: number | null;
  readonly right: number | null;
  readonly tone: Extract<Tone, 'positive' | 'negative' | 'ink'>;
}

const HEIGHT = 18;
/** Of the circles, px. */
const RADIUS = 4;

/** Hidden from screen readers: the values stand beside it as text. */
export function DifferenceLine({ width, end, left, right, tone }: DifferenceLineProps) {
  const room = width - 2 * (RADIUS + 1);
  const place = (value: number) => RADIUS + 1 + (Math.min(value, end) / end) * room;
  const y = HEIGHT / 2;
  const known = left !== null && right !== null && Number.isFinite(left + right);
  const [x1, x2] = known ? [place(left), place(right)] : [0, 0];
  const way = Math.sign(x2 - x1);
  const apart = Math.abs(x2 - x1) > 2 * RADIUS;
  return (
    <svg className={`difference difference-${tone}`} width={width} height={HEIGHT} aria-hidden="true">
      <line className="difference-track" x1={place(0)} x2={place(end)} y1={y} y2={y} />
      {known && (
        <>
          {apart && <line className="difference-between" x1={x1 + way * RADIUS} x2={x2} y1={y} y2={y} />}
          <circle className="difference-left" cx={x1} cy={y} r={RADIUS} />
          {/* Smaller where it would hide the other. */}
          <circle className="difference-right" cx={x2} cy={y} r={apart ? RADIUS : RADIUS / 2} />
        </>
      )}
    </svg>
  );
}
