// VAL over FAR for every threshold, several curves in one plot, each named at its line, and the present threshold as a
// point. Colour and dash of a curve go by its id, in roc.css.
import { useId } from 'react';
import { type RocCurveInput, type RocLayout, rocLayout, SAMPLE } from './rocLayout';
import { pointLabel } from './rocPointLabel';

interface RocPlotProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly curves: readonly RocCurveInput[];
  /** The present threshold; null where a rate has no pairs. */
  readonly current: { readonly far: number; readonly val: number; readonly label: string } | null;
  readonly words: { readonly title: string; readonly x: string; readonly y: string };
  readonly formatShare: (share: number) => string;
  /** The plot in words. */
  readonly description: string;
}

const TICKS = [0, 0.5, 1];

export function RocPlot({ width, height, curves, current, words, formatShare, description }: RocPlotProps) {
  const name = useId();
  const layout = rocLayout(width, height, curves);
  const { left, right, top, bottom, x, y, paths, names } = layout;
  return (
    <svg className="chart roc" width={width} height={height} role="img" aria-labelledby={`${name}t ${name}d`}>
      <title id={`${name}t`}>{words.title}</title>
      <desc id={`${name}d`}>{description}</desc>
      <g className="chart-axis">
        <line x1={left} x2={right} y1={bottom} y2={bottom} />
        <line x1={left} x2={left} y1={top} y2={bottom} />
        {TICKS.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 4} />
            <text x={x(tick)} y={bottom + 17} textAnchor={tick === 1 ? 'end' : 'middle'}>
              {formatShare(tick)}
            </text>
            <line x1={left - 4} x2={left} y1={y(tick)} y2={y(tick)} />
            <text x={left - 8} y={y(tick) + 4.5} textAnchor="end">
              {formatShare(tick)}
            </text>
          </g>
        ))}
      </g>
      <text x={right} y={bottom + 36} textAnchor="end">
        {words.x}
      </text>
      <text x={0} y={12}>
        {words.y}
      </text>
      <line className="roc-chance" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      {names.map(({ id, x, curveY, rowY }) => {
        if (curveY === null) return null;
        return (
          <g key={id}>
            <line className="chart-leader" x1={x} x2={x} y1={curveY} y2={rowY} />
            <circle className={`roc-stop roc-${id}`} cx={x} cy={curveY} r={3} />
          </g>
        );
      })}
      {/* The first curve is the one in question: it lies on top. */}
      {[...paths].reverse().map(({ id, d }) => (
        <path key={id} className={`roc-curve roc-${id}`} d={d} />
      ))}
      {names.map(({ id, text, x, rowY }) => (
        <g key={id} className={`roc-name roc-${id}`}>
          <line className="roc-curve" x1={x} x2={x + SAMPLE - 4} y1={rowY} y2={rowY} />
          <text className="chart-halo" x={x + SAMPLE} y={rowY + 4.5}>
            {text}
          </text>
        </g>
      ))}
      {current && <CurrentPoint layout={layout} curves={curves} current={current} title={words.y} />}
    </svg>
  );
}

interface CurrentPointProps extends Pick<RocPlotProps, 'curves'> {
  readonly layout: RocLayout;
  readonly current: NonNullable<RocPlotProps['current']>;
  readonly title: string;
}

function CurrentPoint({ layout, curves, current, title }: CurrentPointProps) {
  const { far, val, label } = current;
  const place = pointLabel(layout, curves, current, title);
  return (
    <g className="roc-current" data-far={far} data-val={val}>
      <circle cx={layout.x(far)} cy={layout.y(val)} r={6} />
      {place && (
        <text className="chart-halo" x={place.x} y={place.y} textAnchor={place.anchor}>
          {label}
        </text>
      )}
    </g>
  );
}
