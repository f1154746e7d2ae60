// Pairs by their distance, same-class pairs counted upwards and different-class pairs downwards, and the threshold through both:
// what lies on its wrong side is hatched. Each half is a share of its own pairs on a scale of its own.
import { max, scaleLinear } from 'd3';
import { useId } from 'react';
import { barsPath, shares } from '../chart/histogramBars';
import { useSteadyDomain } from '../chart/useSteadyDomain';
import { NegativeMark, PositiveMark } from '../shapes';
import { textWidth } from '../textWidth';
import { pairsLayout } from './pairsLayout';

export interface PairsPlotProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** How far down the threshold's line goes, CSS px; at least to the end of the plot. */
  readonly lineTo: number;
  /** Pairs counted in equal bins over 0…to; both the same number of bins. */
  readonly same: ArrayLike<number>;
  readonly different: ArrayLike<number>;
  /** Upper end of the last bin, > 0. */
  readonly to: number;
  readonly threshold: number;
  readonly words: {
    readonly title: string;
    readonly same: string;
    readonly different: string;
    readonly judgedSame: string;
    readonly judgedDifferent: string;
    /** What is measured along the axis. */
    readonly unit: string;
    readonly description: string;
  };
  readonly format: (distance: number) => string;
  readonly formatShare: (share: number) => string;
}

/** Bars keep off the axis by this much, so that it stays visible between them. */
const AXIS_GAP = 1;
const PX_A_TICK = 90;

export function PairsPlot(props: PairsPlotProps) {
  const { width, height, to, words } = props;
  const id = useId();
  const { left, right, top, middle, bottom, x } = pairsLayout(width, height, to);
  const same = shares(props.same);
  const different = shares(props.different);
  const peaks = [useSteadyDomain(0, max(same) ?? 0)[1], useSteadyDomain(0, max(different) ?? 0)[1]];
  const up = scaleLinear([0, peaks[0]], [middle - AXIS_GAP, top]);
  const down = scaleLinear([0, peaks[1]], [middle + AXIS_GAP, bottom]);
  const upward = barsPath(same, left, right, up);
  const downward = barsPath(different, left, right, down);
  const line = x(props.threshold);
  const scale = scaleLinear([0, to], [left, right]);
  const unitRoom = textWidth(words.unit) + 12;
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / PX_A_TICK)));

  return (
    <svg className="chart pairs" width={width} height={props.lineTo} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{words.title}</title>
      <desc id={`${id}d`}>{words.description}</desc>
      <defs>
        <clipPath id={`${id}near`}>
          <rect x={0} y={0} width={line} height={height} />
        </clipPath>
        <clipPath id={`${id}far`}>
          <rect x={line} y={0} width={Math.max(0, width - line)} height={height} />
        </clipPath>
        <Stripes id={`${id}same`} tone="same" />
        <Stripes id={`${id}different`} tone="different" />
      </defs>
      <rect className="pairs-accepted" x={left} y={top} width={Math.max(0, line - left)} height={bottom - top} />
      <path className="chart-bars-same" d={upward} clipPath={`url(#${id}near)`} />
      <path className="pairs-wrong pairs-wrong-same" d={upward} fill={`url(#${id}same)`} clipPath={`url(#${id}far)`} />
      <path className="chart-bars-different" d={downward} clipPath={`url(#${id}far)`} />
      <path
        className="pairs-wrong pairs-wrong-different"
        d={downward}
        fill={`url(#${id}different)`}
        clipPath={`url(#${id}near)`}
      />
      <g className="chart-axis">
        <line x1={left} x2={right} y1={middle} y2={middle} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 4} />
            {x(tick) + textWidth(props.format(tick)) / 2 < right - unitRoom && (
              <text x={x(tick)} y={bottom + 17} textAnchor="middle">
                {props.format(tick)}
              </text>
            )}
          </g>
        ))}
        <text x={right} y={bottom + 17} textAnchor="end">
          {words.unit}
        </text>
      </g>
      {left > 20 && (
        <g className="chart-axis">
          <text x={left - 6} y={top + 9} textAnchor="end">
            {props.formatShare(peaks[0])}
          </text>
          <text x={left - 6} y={bottom} textAnchor="end">
            {props.formatShare(peaks[1])}
          </text>
        </g>
      )}
      {/* Where there are few of a kind: same-class pairs are near, different-class pairs far. */}
      <g className="chart-end-positive">
        <PositiveMark x={right - textWidth(words.same) - 6} y={top + 12} size={10} />
        <text className="chart-halo" x={right} y={top + 16.5} textAnchor="end">
          {words.same}
        </text>
      </g>
      <g className="chart-end-negative">
        <NegativeMark x={left + 12} y={bottom - 12} size={10} />
        <text className="chart-halo" x={left + 22} y={bottom - 7.5}>
          {words.different}
        </text>
      </g>
      <g className="pairs-threshold">
        <line x1={line} x2={line} y1={top - 6} y2={props.lineTo} />
        <Verdict text={`← ${words.judgedSame}`} edge={line - 8} anchor="end" room={line - 8} />
        <Verdict text={`${words.judgedDifferent} →`} edge={line + 8} anchor="start" room={width - line - 8} />
      </g>
    </svg>
  );
}

interface VerdictProps {
  readonly text: string;
  readonly edge: number;
  readonly anchor: 'start' | 'end';
  readonly room: number;
}

/** What the line makes of the pairs on one side of it; left away where it has no room. */
function Verdict({ text, edge, anchor, room }: VerdictProps) {
  if (textWidth(text) > room) return null;
  return (
    <text x={edge} y={14} textAnchor={anchor}>
      {text}
    </text>
  );
}

function Stripes({ id, tone }: { readonly id: string; readonly tone: 'same' | 'different' }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={`chart-bars-${tone}`} width={2.5} height={5} />
    </pattern>
  );
}
