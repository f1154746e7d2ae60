// The losses of the mined triplets, largest first, as thin bars, and the mean of those above 0 as a line.
import { scaleLinear } from 'd3';
import { VerticalAxis } from '../chart/Axes';
import { lossProfile } from './lossProfile';

interface LossBarsProps {
  readonly losses: readonly number[];
  readonly mean: number;
  readonly meanLabel: string;
  readonly width: number;
  readonly height: number;
  readonly formatTick: (value: number) => string;
  /** The picture in words. */
  readonly label: string;
}

const LEFT = 44;
const TOP = 12;
const BOTTOM = 10;

export function LossBars({ losses, mean, meanLabel, width, height, formatTick, label }: LossBarsProps) {
  const right = width - 8;
  const profile = lossProfile(losses, right - LEFT);
  const y = scaleLinear([0, Math.max(profile[0] ?? 0, mean, 1e-6)], [height - BOTTOM, TOP]).nice(4);
  const x = scaleLinear([0, Math.max(1, profile.length)], [LEFT, right]);
  const plot = { left: LEFT, right, top: TOP, bottom: height - BOTTOM, x, y };
  const area = profile.map((loss, place) => `L${x(place)} ${y(loss)}L${x(place + 1)} ${y(loss)}`).join('');
  const meanY = y(mean);
  return (
    <svg className="loss-bars" width={width} height={height} role="img" aria-label={label}>
      <VerticalAxis plot={plot} ticks={y.ticks(4)} format={formatTick} />
      <path className="loss-bars-area" d={`M${LEFT} ${y(0)}${area}L${right} ${y(0)}Z`} />
      <line className="loss-bars-zero" x1={LEFT} x2={right} y1={y(0)} y2={y(0)} />
      {mean > 0 && (
        <g>
          <line className="loss-bars-mean" x1={LEFT} x2={right} y1={meanY} y2={meanY} />
          <text className="chart-halo" x={right} y={meanY - 6} textAnchor="end">
            {meanLabel}
          </text>
        </g>
      )}
    </svg>
  );
}
