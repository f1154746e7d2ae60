// Distances of many pairs: same-class pairs counted upwards, different-class pairs downwards from one axis.
// Each half is a share of its own pairs on a scale of its own, written beside it; there are far more different pairs.
import { max, scaleLinear } from 'd3';
import { useId } from 'react';
import { NegativeMark, PositiveMark } from '../shapes';
import { textWidth } from '../textWidth';
import { HorizontalAxis } from './Axes';
import { barsPath, shares } from './histogramBars';
import { histogramFrame, LEFT, NAME_INDENT } from './histogramFrame';
import type { Plot } from './linePaths';
import { centredLines, TextLines } from './TextLines';
import { useSteadyDomain } from './useSteadyDomain';

export interface HistogramProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Pairs counted in equal bins over 0…to; both the same number of bins. */
  readonly same: ArrayLike<number>;
  readonly different: ArrayLike<number>;
  /** Upper end of the last bin, > 0. */
  readonly to: number;
  readonly labels: {
    readonly title: string;
    readonly same: string;
    readonly different: string;
    /** The threshold with its value. */
    readonly threshold?: string;
  };
  /** What is measured along the axis. */
  readonly unit: string;
  readonly threshold?: number;
  readonly format: (distance: number) => string;
  readonly formatShare: (share: number) => string;
  readonly description: string;
}

/** Bars of the two halves keep off the axis by this much, so that it stays visible between them. */
const AXIS_GAP = 1;

export function Histogram(props: HistogramProps) {
  const { width, height, labels, threshold } = props;
  const names = useId();
  const to = Number.isFinite(props.to) && props.to > 0 ? props.to : 1;
  const same = shares(props.same);
  const different = shares(props.different);
  const peaks = [useSteadyDomain(0, max(same) ?? 0)[1], useSteadyDomain(0, max(different) ?? 0)[1]];

  const { top, middle, bottom, right, words } = histogramFrame(width, height, labels, threshold !== undefined);
  const x = scaleLinear([0, to], [LEFT, right]);
  const up = scaleLinear([0, peaks[0]], [middle - AXIS_GAP, top]);
  const down = scaleLinear([0, peaks[1]], [middle + AXIS_GAP, bottom]);
  const plot: Plot = { x, y: up, left: LEFT, right, top, bottom };
  return (
    <svg className="chart" width={width} height={height} role="img" aria-labelledby={`${names}t ${names}d`}>
      <title id={`${names}t`}>{labels.title}</title>
      <desc id={`${names}d`}>{props.description}</desc>
      <text className="chart-title" x={0} y={12}>
        {labels.title}
      </text>
      <path className="chart-bars chart-bars-same" d={barsPath(same, LEFT, right, up)} />
      <path className="chart-bars chart-bars-different" d={barsPath(different, LEFT, right, down)} />
      <HorizontalAxis
        plot={plot}
        ticks={distanceTicks(plot)}
        format={props.format}
        label={props.unit}
        labelEnd={Math.min(width, right + NAME_INDENT + textWidth(props.unit))}
        y={middle}
      />
      <ShareTick y={top} text={props.formatShare(peaks[0])} />
      <ShareTick y={bottom} text={props.formatShare(peaks[1])} />
      <g className="chart-end-positive">
        <PositiveMark x={right + 16} y={(top + middle) / 2} size={10} />
        <TextLines x={right + NAME_INDENT} lastY={centredLines(words[0].length, (top + middle) / 2)} lines={words[0]} />
      </g>
      <g className="chart-end-negative">
        <NegativeMark x={right + 16} y={(middle + bottom) / 2} size={10} />
        <TextLines
          x={right + NAME_INDENT}
          lastY={centredLines(words[1].length, (middle + bottom) / 2)}
          lines={words[1]}
        />
      </g>
      {threshold !== undefined && Number.isFinite(threshold) && (
        <Threshold x={x(Math.min(to, Math.max(0, threshold)))} plot={plot} label={labels.threshold ?? ''} />
      )}
    </svg>
  );
}

function distanceTicks({ x, left, right }: Plot): number[] {
  return x.ticks(Math.max(2, Math.min(8, Math.floor((right - left) / 70))));
}

function ShareTick({ y, text }: { readonly y: number; readonly text: string }) {
  return (
    <g className="chart-axis">
      <line x1={LEFT - 4} x2={LEFT} y1={y} y2={y} />
      <text x={LEFT - 8} y={y + 4.5} textAnchor="end">
        {text}
      </text>
    </g>
  );
}

function Threshold({ x, plot, label }: { readonly x: number; readonly plot: Plot; readonly label: string }) {
  const half = textWidth(label) / 2;
  const middle = Math.min(plot.right - half, Math.max(plot.left + half, x));
  return (
    <g className="chart-threshold">
      <line x1={x} x2={x} y1={plot.top - 4} y2={plot.bottom} />
      <text x={middle} y={plot.top - 8} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
