// The ruler: a line in units of distance from the anchor. The positive ■ hangs under it, the negative ▲ stands on it,
// the margin is a hatched band, and the loss is a length: the ink bar from ▲ to the far edge of the band.
import { useId } from 'react';
import { HatchPattern, useHatch } from './hatch';
import type { RulerLayout, RulerMark } from './rulerLayout';
import { rulerLayout } from './rulerLayout';
import { AnchorMark, NegativeMark, PositiveMark } from './shapes';

export interface RulerProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Distance at the right end of the line. */
  readonly to: number;
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  /** Null for the soft margin: no band, no bar, the loss in words alone. */
  readonly margin: number | null;
  readonly loss: number;
  readonly unit: string;
  readonly labels: {
    readonly positive: string;
    readonly negative: string;
    readonly margin: string;
    readonly loss: string;
    /** Said in place of the loss when it is 0. */
    readonly none: string;
  };
  readonly format: (value: number) => string;
  /** The written numbers do not add up to the written loss. */
  readonly roughly?: boolean;
  readonly formatTick?: (value: number) => string;
  /** The ruler in words, for those who do not see it. */
  readonly description: string;
}

export function Ruler(props: RulerProps) {
  const { width, height, labels, loss, margin, unit, format } = props;
  const formatTick = props.formatTick ?? format;
  const name = useId();
  const hatch = useHatch();
  const written = (words: string, value: number) => `${words} ${format(value)}`;
  const texts = {
    positive: written(labels.positive, props.anchorPositive),
    negative: written(labels.negative, props.anchorNegative),
    margin: margin === null ? '' : written(labels.margin, margin),
    loss: lossText(props),
    unit,
  };
  const layout = rulerLayout({ ...props, texts });
  const { left, right, lineY, rows } = layout;
  const places = layout.labels;
  return (
    <svg className="chart ruler" width={width} height={height} role="img" aria-labelledby={name}>
      <title id={name}>{props.description}</title>
      <defs>
        <HatchPattern id={hatch.id} />
      </defs>
      <Band layout={layout} fill={hatch.fill} />
      <line className="ruler-line" x1={left} x2={right} y1={lineY} y2={lineY} />
      {layout.ticks.map(({ value, x, worded }) => (
        <g key={value} className="chart-axis">
          <line x1={x} x2={x} y1={lineY} y2={lineY + 4} />
          {worded && (
            <text x={x} y={rows.ticks} textAnchor="middle">
              {formatTick(value)}
            </text>
          )}
        </g>
      ))}
      <text className="ruler-unit" x={width} y={rows.ticks} textAnchor="end">
        {unit}
      </text>
      <Marks layout={layout} />
      <Word className="chart-end-negative" x={places.negative} y={rows.above} text={texts.negative} />
      <Word className={loss > 0 ? 'ruler-loss' : 'ruler-none'} x={places.loss} y={rows.above} text={texts.loss} />
      <Word className="chart-end-positive" x={places.positive} y={rows.below} text={texts.positive} />
      <Word className="ruler-margin" x={places.margin} y={rows.below} text={texts.margin} />
    </svg>
  );
}

function lossText({ loss, labels, format, roughly = false }: RulerProps): string {
  if (!Number.isFinite(loss)) return '';
  return loss > 0 ? `${labels.loss} ${roughly ? '≈ ' : ''}${format(loss)}` : labels.none;
}

function Band({ layout, fill }: { readonly layout: RulerLayout; readonly fill: string }) {
  const { band, bar, lineY, bandHalf, barY, barHeight } = layout;
  return (
    <>
      {band && (
        <rect
          className="ruler-band"
          fill={fill}
          x={band.x}
          width={band.width}
          y={lineY - bandHalf}
          height={2 * bandHalf}
        />
      )}
      {band && !band.open && (
        <line
          className="ruler-edge"
          x1={band.x + band.width}
          x2={band.x + band.width}
          y1={bar ? barY : lineY - bandHalf}
          y2={lineY + bandHalf}
        />
      )}
      {bar && <rect className="ruler-bar" x={bar.x} width={bar.width} y={barY} height={barHeight} />}
    </>
  );
}

/** Below and above the line, so that neither hides the other even at the same distance. */
function Marks({ layout }: { readonly layout: RulerLayout }) {
  const { left, lineY, markSize, positive, negative, bar } = layout;
  return (
    <>
      {negative && !negative.beyond && bar && (
        <line className="ruler-drop" x1={negative.x} x2={negative.x} y1={layout.barY} y2={lineY} />
      )}
      <AnchorMark x={left} y={lineY} size={markSize - 2} />
      {positive && <PositiveMark x={positive.x} y={lineY + markSize * 0.44} size={markSize} />}
      {negative && <NegativeMark x={negative.x} y={lineY - markSize * 0.37} size={markSize} />}
      {positive?.beyond && <Beyond mark={positive} y={lineY + markSize * 0.44} className="ruler-beyond-positive" />}
      {negative?.beyond && <Beyond mark={negative} y={lineY - markSize * 0.37} className="ruler-beyond-negative" />}
    </>
  );
}

function Beyond({ mark, y, className }: { readonly mark: RulerMark; readonly y: number; readonly className: string }) {
  return <path className={`ruler-beyond ${className}`} d={`M${mark.x + 10} ${y - 4}l5 4l-5 4`} />;
}

interface WordProps {
  readonly className: string;
  readonly x: number | null;
  readonly y: number;
  readonly text: string;
}

function Word({ className, x, y, text }: WordProps) {
  if (x === null) return null;
  return (
    <text className={`${className} chart-halo`} x={x} y={y} textAnchor="middle">
      {text}
    </text>
  );
}
