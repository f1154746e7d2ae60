// Shares with their uncertainty, one a row: a dot at the mean, a bar over its interval, a line over single draws; and
// the accuracy of guessing, as a line through all rows. Colour of a row goes by its id, in oneshotScores.css.
import { useId } from 'react';
import { textWidth } from '../textWidth';

export interface ScoreRow {
  readonly id: string;
  /** Name and numbers, written over the row. */
  readonly text: string;
  /** All 0…1: the mean, the ends of its interval, and of the range of single values. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

interface ScoreChartProps {
  /** CSS px. */
  readonly width: number;
  readonly rows: readonly ScoreRow[];
  readonly chance: { readonly share: number; readonly label: string };
  readonly title: string;
  readonly formatShare: (share: number) => string;
  /** The chart in words. */
  readonly description: string;
}

const LEFT = 8;
const RIGHT = 22;
const TOP = 18;
const ROW = 36;
const AXIS = 26;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** The interval of a score without doubt is still a bar. */
const THINNEST = 2;

export function scoreChartHeight(rows: number): number {
  return TOP + rows * ROW + AXIS;
}

export function ScoreChart({ width, rows, chance, title, formatShare, description }: ScoreChartProps) {
  const name = useId();
  const right = Math.max(LEFT + 40, width - RIGHT);
  const x = (share: number) => LEFT + (right - LEFT) * Math.min(1, Math.max(0, share));
  const bottom = TOP + rows.length * ROW;
  const flips = x(chance.share) + 6 + textWidth(chance.label) > width;
  return (
    <svg
      className="chart score-chart"
      width={width}
      height={scoreChartHeight(rows.length)}
      role="img"
      aria-labelledby={`${name}t ${name}d`}
    >
      <title id={`${name}t`}>{title}</title>
      <desc id={`${name}d`}>{description}</desc>
      <g className="chart-axis">
        <line x1={LEFT} x2={right} y1={bottom} y2={bottom} />
        {TICKS.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 4} />
            <text x={x(tick)} y={bottom + 18} textAnchor={tick === 0 ? 'start' : 'middle'}>
              {formatShare(tick)}
            </text>
          </g>
        ))}
      </g>
      <line className="score-chance" x1={x(chance.share)} x2={x(chance.share)} y1={6} y2={bottom} />
      {rows.map((row, place) => {
        const y = TOP + place * ROW + 24;
        const [low, high] = [x(row.low), x(row.high)];
        const thick = Math.max(THINNEST, high - low);
        return (
          <g key={row.id} className={`score-row score-${row.id}`} data-mean={row.mean}>
            <line className="score-range" x1={x(row.from)} x2={x(row.to)} y1={y} y2={y} />
            <rect className="score-interval" x={(low + high - thick) / 2} width={thick} y={y - 5} height={10} rx={2} />
            <circle className="score-mean" cx={x(row.mean)} cy={y} r={4} />
            <text className="chart-halo" x={LEFT} y={y - 10}>
              {row.text}
            </text>
          </g>
        );
      })}
      <text
        className="chart-halo score-chance-name"
        x={x(chance.share) + (flips ? -6 : 6)}
        y={14}
        textAnchor={flips ? 'end' : 'start'}
      >
        {chance.label}
      </text>
    </svg>
  );
}
