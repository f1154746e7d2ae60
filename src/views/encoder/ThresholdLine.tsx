// The line of distances with the threshold on it: distances up to it are judged the same, larger ones different.
import { useId } from 'react';
import { AnchorMark, NegativeMark, PositiveMark } from '../shapes';
import { textWidth } from '../textWidth';

interface ThresholdLineProps {
  /** CSS px. */
  readonly width: number;
  /** Distance at the right end. */
  readonly to: number;
  readonly positive: number;
  readonly negative: number;
  readonly threshold: number;
  readonly labels: {
    readonly same: string;
    readonly different: string;
    readonly positive: string;
    readonly negative: string;
  };
  /** What is measured along the line. */
  readonly unit: string;
  readonly formatTick: (value: number) => string;
  /** The line in words. */
  readonly description: string;
}

export const THRESHOLD_LINE_HEIGHT = 112;
const ROWS = { judged: 13, above: 38, line: 60, below: 86, ticks: 108 };
const SIDE = 12;
const MARK = 14;

export function ThresholdLine(props: ThresholdLineProps) {
  const { width, to, positive, negative, threshold, labels } = props;
  const name = useId();
  const x = (distance: number) => SIDE + (width - 2 * SIDE) * Math.min(1, Math.max(0, distance / to));
  const border = x(threshold);
  /** A label's middle, kept inside. */
  const middle = (distance: number, text: string) => {
    const half = textWidth(text) / 2 + 2;
    return Math.min(width - half, Math.max(half, x(distance)));
  };
  return (
    <svg
      className="chart threshold-line"
      width={width}
      height={THRESHOLD_LINE_HEIGHT}
      role="img"
      aria-labelledby={name}
    >
      <title id={name}>{props.description}</title>
      <rect className="threshold-same" x={SIDE} y={20} width={Math.max(0, border - SIDE)} height={74} />
      <text className="threshold-word" x={SIDE} y={ROWS.judged}>
        {labels.same}
      </text>
      <text className="threshold-word" x={width - SIDE} y={ROWS.judged} textAnchor="end">
        {labels.different}
      </text>
      <line className="ruler-line" x1={SIDE} x2={width - SIDE} y1={ROWS.line} y2={ROWS.line} />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share} className="chart-axis">
          <line x1={x(share * to)} x2={x(share * to)} y1={ROWS.line} y2={ROWS.line + 4} />
          {share % 0.5 === 0 && (
            <text x={x(share * to)} y={ROWS.ticks} textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}>
              {share === 1 ? `${props.formatTick(to)} ${props.unit}` : props.formatTick(share * to)}
            </text>
          )}
        </g>
      ))}
      <line className="threshold-border" x1={border} x2={border} y1={20} y2={94} data-threshold={threshold} />
      <AnchorMark x={SIDE} y={ROWS.line} size={MARK} />
      <PositiveMark x={x(positive)} y={ROWS.line + 3} size={MARK} />
      <NegativeMark x={x(negative)} y={ROWS.line - 4} size={MARK} />
      <text
        className="chart-end-negative chart-halo"
        x={middle(negative, labels.negative)}
        y={ROWS.above}
        textAnchor="middle"
      >
        {labels.negative}
      </text>
      <text
        className="chart-end-positive chart-halo"
        x={middle(positive, labels.positive)}
        y={ROWS.below}
        textAnchor="middle"
      >
        {labels.positive}
      </text>
    </svg>
  );
}
