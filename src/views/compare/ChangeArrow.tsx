// From one value to another on a line of its own: an open circle where the first is, an arrow head where the second is.
import type { Tone } from '../chart/EndLabels';

interface ChangeArrowProps {
  /** CSS px. */
  readonly width: number;
  /** The value at the right end; the left end is 0. */
  readonly end: number;
  /** Null, or not finite: not known yet. */
  readonly from: number | null;
  readonly to: number | null;
  readonly tone: Extract<Tone, 'positive' | 'negative' | 'ink'>;
}

const HEIGHT = 18;
/** Radius of the circle, half of the head's height, px. */
const RADIUS = 4;
const HEAD = 5;

/** Hidden from screen readers: the values stand beside it as text. */
export function ChangeArrow({ width, end, from, to, tone }: ChangeArrowProps) {
  const room = width - 2 * (RADIUS + 1);
  const place = (value: number) => RADIUS + 1 + (Math.min(value, end) / end) * room;
  const y = HEIGHT / 2;
  const known = from !== null && to !== null && Number.isFinite(from + to);
  const [x1, x2] = known ? [place(from), place(to)] : [0, 0];
  const way = Math.sign(x2 - x1);
  const moves = Math.abs(x2 - x1) > RADIUS + HEAD;
  return (
    <svg className={`change change-${tone}`} width={width} height={HEIGHT} aria-hidden="true">
      <line className="change-track" x1={place(0)} x2={place(end)} y1={y} y2={y} />
      {known && moves && (
        <>
          <line className="change-line" x1={x1 + way * RADIUS} x2={x2 - way * HEAD} y1={y} y2={y} />
          <path className="change-head" d={`M${x2} ${y}l${-way * 2 * HEAD} ${-HEAD}v${2 * HEAD}z`} />
        </>
      )}
      {known && <circle className="change-start" cx={x1} cy={y} r={RADIUS} />}
      {known && !moves && <circle className="change-end" cx={x2} cy={y} r={RADIUS / 2} />}
    </svg>
  );
}
