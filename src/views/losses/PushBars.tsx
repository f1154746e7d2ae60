// A bar for everything that an anchor is compared with, at its distance: up for what is pushed away, down for what is pulled in,
// as long as the loss pushes or pulls it hard; a mark for what it lets be.
import { useId } from 'react';
import { textWidth } from '../textWidth';
import { pullWordSide, pushLayout } from './pushLayout';

interface PushBarsProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Distance at the right end, at least 0. */
  readonly to: number;
  readonly pushes: readonly { readonly same: boolean; readonly distance: number; readonly weight: number }[];
  /** A distance up to which is pushed; null: there is none. */
  readonly reach: number | null;
  /** Where a loss counts the own one, in place of where it is; null: it counts all where they are. */
  readonly counted: { readonly from: number; readonly at: number } | null;
  /** Along the distances, and of the two directions. */
  readonly words: { readonly axis: string; readonly push: string; readonly pull: string };
  readonly formatTick: (value: number) => string;
  readonly description: string;
}

export function PushBars(props: PushBarsProps) {
  const { width, height, to, pushes, reach, counted, words, formatTick, description } = props;
  const name = useId();
  const { zero, bottom, bars, ticks, x } = pushLayout({ width, height, to, pushes });
  const arrow = counted && { from: x(counted.from), at: x(counted.at) };
  const side = pullWordSide(width, textWidth(words.pull), arrow);
  return (
    <svg className="chart push-bars" width={width} height={height} role="img" aria-labelledby={name}>
      <title id={name}>{description}</title>
      {reach !== null && <line className="push-reach" x1={x(reach)} x2={x(reach)} y1={0} y2={bottom} />}
      <line className="push-zero" x1={0} x2={width} y1={zero} y2={zero} />
      {bars.map(({ key, kind, left, top, width: wide, height: high }) => (
        <rect key={key} className={`push-${kind}`} x={left} y={top} width={wide} height={high} />
      ))}
      {arrow && (
        <g className="push-counted">
          <line x1={arrow.from} x2={arrow.at} y1={bottom - 3} y2={bottom - 3} />
          <path d={`M${arrow.at},${bottom - 3}l-5,-3.5v7Z`} />
        </g>
      )}
      <text className="push-word chart-halo" x={width} y={10} textAnchor="end">
        {words.push}
      </text>
      <text className="push-word chart-halo" x={side === 'end' ? width : 0} y={bottom - 2} textAnchor={side}>
        {words.pull}
      </text>
      <g className="chart-axis">
        {ticks.map((tick) => (
          <text
            key={tick}
            x={x(tick)}
            y={bottom + 13}
            textAnchor={tick === 0 ? 'start' : tick === to ? 'end' : 'middle'}
          >
            {formatTick(tick)}
          </text>
        ))}
        <text className="chart-axis-label" x={width / 2} y={height - 2} textAnchor="middle">
          {words.axis}
        </text>
      </g>
    </svg>
  );
}
