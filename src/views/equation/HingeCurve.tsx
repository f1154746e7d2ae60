// The loss as a curve, with the present triplet on it: left of 0 the hinge is flat and nothing is learned, right of it
// every bit of x costs just as much. The hatched bar is how far the margin has moved the point to the right.
import { useId } from 'react';
import type { LossForm } from '../../core/loss/kinds';
import { useSteadyDomain } from '../chart/useSteadyDomain';
import { HatchPattern, useHatch } from '../hatch';
import { textWidth } from '../textWidth';
import { type HingeLayout, hingeLayout } from './hingeLayout';

interface HingeCurveProps {
  /** CSS px. */
  readonly width: number;
  readonly form: LossForm;
  /** Numbers up to which the axes must reach at least, > 0. */
  readonly reach: number;
  /** D(a,p) − D(a,n), without the margin. */
  readonly difference: number;
  readonly margin: number;
  /** What the loss is taken of. */
  readonly argument: number;
  readonly loss: number;
  readonly labels: {
    readonly loss: string;
    /** Over the flat part and under the steep one; the soft form has neither. */
    readonly flat: string;
    readonly steep: string;
    readonly description: string;
  };
  readonly format: (value: number) => string;
  readonly formatTick: (value: number) => string;
}

/** Half the height of the margin's bar, CSS px. */
const BAR_HALF = 5;

export function HingeCurve(props: HingeCurveProps) {
  const { form, difference, argument, loss, labels } = props;
  const name = useId();
  const hatch = useHatch();
  const [, extent] = useSteadyDomain(0, Math.max(props.reach, Math.abs(difference), Math.abs(argument), loss));
  const layout = hingeLayout({ ...props, extent });
  const { left, right, bottom, middle, margin, point } = layout;
  // The words over the flat part make room for the point's own.
  const flatEnd = point.x < (left + middle) / 2;
  return (
    <svg className="chart hinge" width={props.width} height={layout.height} role="img" aria-labelledby={name}>
      <title id={name}>{labels.description}</title>
      <defs>
        <HatchPattern id={hatch.id} />
      </defs>
      <Axes layout={layout} format={props.formatTick} label={labels.loss} />
      {form === 'hinge' && (
        <>
          <text x={flatEnd ? middle - 10 : left} y={bottom - 13} textAnchor={flatEnd ? 'end' : 'start'}>
            {labels.flat}
          </text>
          <text className="chart-halo" x={right} y={bottom - 0.45 * (right - middle)} textAnchor="end">
            {labels.steep}
          </text>
        </>
      )}
      {margin && (
        <rect className="hinge-margin" fill={hatch.fill} {...margin} y={bottom - BAR_HALF} height={2 * BAR_HALF} />
      )}
      <path className="hinge-curve" d={layout.curve} />
      <path className="hinge-drop" d={`M${point.x} ${bottom}V${point.y}H${middle}`} />
      <circle className="hinge-point" cx={point.x} cy={point.y} r={6.5} />
      <PointText layout={layout} text={props.format(loss)} />
      <text className="hinge-axis" x={right + 20} y={bottom + 5} textAnchor="end">
        x
      </text>
    </svg>
  );
}

interface AxesProps {
  readonly layout: HingeLayout;
  readonly format: (value: number) => string;
  readonly label: string;
}

function Axes({ layout, format, label }: AxesProps) {
  const { left, right, bottom, middle, top } = layout;
  return (
    <g className="chart-axis">
      <line x1={left} x2={right} y1={bottom} y2={bottom} />
      <line x1={middle} x2={middle} y1={top} y2={bottom} />
      {layout.ticksX.map(({ value, x }) => (
        <g key={value}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + 4} />
          <text x={x} y={bottom + 21} textAnchor="middle">
            {format(value)}
          </text>
        </g>
      ))}
      {layout.ticksY.map(({ value, y }) => (
        <g key={value}>
          <line x1={middle - 4} x2={middle} y1={y} y2={y} />
          <text className="chart-halo" x={middle - 8} y={y + 4.5} textAnchor="end">
            {format(value)}
          </text>
        </g>
      ))}
      <text x={middle} y={top - 7} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}

/** Beside the point, on the side away from the curve, and inside the drawing. */
function PointText({ layout, text }: { readonly layout: HingeLayout; readonly text: string }) {
  const { point, left, right } = layout;
  const half = textWidth(text) / 2;
  const x = Math.min(right - half, Math.max(left + half, point.x));
  return (
    <text className="hinge-value chart-halo" x={x} y={point.y - 13} textAnchor="middle">
      {text}
    </text>
  );
}
