// One of the four measures as a line from the nearest to the farthest that two points of the circle can be, with the present value
// and the margin from there.
import { HatchPattern, useHatch } from '../hatch';

interface UnitRulerProps {
  /** CSS px. */
  readonly width: number;
  /** At its left and right end. */
  readonly ends: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly value: number;
  /** Where the margin ends; null: past the right end. */
  readonly marginEnd: number | null;
}

const HEIGHT = 38;
const LINE_Y = 13;
const BAND = 7;
const EDGE = 18;

export function UnitRuler({ width, ends, ticks, value, marginEnd }: UnitRulerProps) {
  const hatch = useHatch();
  const x = (at: number) => EDGE + ((at - ends[0]) / (ends[1] - ends[0])) * (width - 2 * EDGE);
  const [from, to] = [x(value), x(marginEnd ?? ends[1])];
  return (
    <svg className="chart" width={width} height={HEIGHT} aria-hidden="true">
      <defs>
        <HatchPattern id={hatch.id} />
      </defs>
      <rect
        className="ruler-band"
        fill={hatch.fill}
        x={from}
        width={Math.max(0, to - from)}
        y={LINE_Y - BAND}
        height={2 * BAND}
      />
      {marginEnd !== null && <line className="ruler-edge" x1={to} x2={to} y1={LINE_Y - BAND} y2={LINE_Y + BAND} />}
      <line className="ruler-line" x1={EDGE} x2={width - EDGE} y1={LINE_Y} y2={LINE_Y} />
      {ticks.map(({ value: at, text }) => (
        <g key={text} className="chart-axis">
          <line x1={x(at)} x2={x(at)} y1={LINE_Y} y2={LINE_Y + 4} />
          <text x={x(at)} y={HEIGHT - 6} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <circle className="angle-value" cx={from} cy={LINE_Y} r={5} />
    </svg>
  );
}
