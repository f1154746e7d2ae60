// A bar for everything that an anchor is compared with, at its distance: up for what is pushed away, down for what is pulled in,
// as long as the loss pushes or pulls it hard.
import { useId } from 'react';
import { pushLayout } from './pushLayout';

interface PushBarsProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Distance at the right end, at least 0. */
  readonly to: number;
  readonly pushes: readonly { readonly same: boolean; readonly distance: number; readonly weight: number }[];
  /** A distance up to which is pushed; null: there is none. */
  readonly reach: number | null;
  readonly formatTick: (value: number) => string;
  readonly description: string;
}

export function PushBars({ width, height, to, pushes, reach, formatTick, description }: PushBarsProps) {
  const name = useId();
  const { zero, bottom, bars, ticks, x } = pushLayout({ width, height, to, pushes });
  return (
    <svg className="chart push-bars" width={width} height={height} role="img" aria-labelledby={name}>
      <title id={name}>{description}</title>
      {reach !== null && <line className="push-reach" x1={x(reach)} x2={x(reach)} y1={0} y2={bottom} />}
      {bars.map(({ key, same, left, top, width: wide, height: high }) => (
        <rect key={key} className={same ? 'push-pull' : 'push-push'} x={left} y={top} width={wide} height={high} />
      ))}
      <line className="push-zero" x1={0} x2={width} y1={zero} y2={zero} />
      <g className="chart-axis">
        {ticks.map((tick) => (
          <text
            key={tick}
            x={x(tick)}
            y={height - 2}
            textAnchor={tick === 0 ? 'start' : tick === to ? 'end' : 'middle'}
          >
            {formatTick(tick)}
          </text>
        ))}
      </g>
    </svg>
  );
}
