// The two axes of a chart: a hairline with numbers on it, no box and no grid.

import { textWidth } from '../textWidth';
import type { Plot } from './linePaths';

const GAP = 6;

interface HorizontalAxisProps {
  readonly plot: Plot;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** What is counted along the axis, with its unit; stands at the right end in place of the ticks it would cover. */
  readonly label: string;
  /** Height of the line where it is not the bottom of the plot; ticks and numbers stay at the bottom. */
  readonly y?: number;
  /** Right end of the label, where there is free room beside the plot. */
  readonly labelEnd?: number;
}

export function HorizontalAxis({
  plot,
  ticks,
  format,
  label,
  y = plot.bottom,
  labelEnd = plot.right,
}: HorizontalAxisProps) {
  const free = labelEnd - textWidth(label) - GAP;
  return (
    <g className="chart-axis">
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} />
      {ticks.map((tick) => {
        const x = plot.x(tick);
        const text = format(tick);
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
            {x + textWidth(text) / 2 <= free && (
              <text x={x} y={plot.bottom + 17} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        );
      })}
      <text className="chart-axis-label" x={labelEnd} y={plot.bottom + 17} textAnchor="end">
        {label}
      </text>
    </g>
  );
}

interface VerticalAxisProps {
  readonly plot: Plot;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

export function VerticalAxis({ plot, ticks, format }: VerticalAxisProps) {
  return (
    <g className="chart-axis">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${plot.y(tick)})`}>
          <line x1={plot.left - 4} x2={plot.left} y1={0} y2={0} />
          <text x={plot.left - 8} y={4.5} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Room for the numbers of a vertical axis, CSS px; in steps, so that one digit more seldom moves the plot. */
export function axisRoom(ticks: readonly number[], format: (value: number) => string): number {
  const widest = Math.max(16, ...ticks.map((tick) => textWidth(format(tick))));
  return 8 + Math.ceil(widest / 8) * 8;
}
