// A share over steps in one line of text: its title, the line, and the present value at its end. For narrow screens.
import { useId } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { textWidth } from '../textWidth';

interface SparklineProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** 0 … 1, one a step. */
  readonly values: readonly number[];
  /** The last one as it is written. */
  readonly end: Elements;
  /** The line in words, for those who do not see it. */
  readonly description: string;
}

const EDGE = 5;
const END_ROOM = 52;
const GAP = 16;

export function Sparkline({ width, height, title, values, end, description }: SparklineProps) {
  const names = useId();
  const left = textWidth(title) + GAP;
  const right = Math.max(left + 10, width - END_ROOM);
  const points = values.map((value, i) => ({
    x: left + ((right - left) * i) / Math.max(1, values.length - 1),
    y: EDGE + (height - 2 * EDGE) * (1 - value),
  }));
  const last = points.at(-1);
  return (
    <svg className="chart" width={width} height={height} role="img" aria-labelledby={`${names}t ${names}d`}>
      <title id={`${names}t`}>{title}</title>
      <desc id={`${names}d`}>{description}</desc>
      <text className="chart-title" x={0} y={height / 2 + 5}>
        {title}
      </text>
      <polyline className="chart-line chart-line-ink" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && (
        <g className="chart-end-ink">
          <circle className="chart-end-dot" cx={last.x} cy={last.y} r={4} />
          <text className="chart-value" x={last.x + 9} y={last.y + 5}>
            {end}
          </text>
        </g>
      )}
    </svg>
  );
}
