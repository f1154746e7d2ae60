// The number line of marks, drawn. Its sliders lie over it, in ScoreSliders.
import { useId } from 'react';
import { HatchPattern, useHatch } from '../hatch';
import { RelationMark } from '../shapes';
import type { LaneInput, LaneLayout, ScoreLineLayout, StretchInput, StretchLayout } from './scoreLineLayout';

interface ScoreLineProps {
  readonly width: number;
  readonly layout: ScoreLineLayout;
  readonly lanes: readonly LaneInput[];
  readonly stretches: readonly StretchInput[];
  readonly unit: string;
  /** The line in words, for those who do not see it. */
  readonly description: string;
  /** Whether marks glide to their places instead of jumping there. */
  readonly glides: boolean;
}

const MARK = 17;
const HEAD = 5;

export function ScoreLine({ width, layout, lanes, stretches, unit, description, glides }: ScoreLineProps) {
  const name = useId();
  const hatch = useHatch();
  const anchor = layout.lanes[lanes.findIndex(({ relation }) => relation === 'anchor')];
  return (
    <svg
      className={glides ? 'chart score-line score-line-glides' : 'chart score-line'}
      width={width}
      height={layout.height}
      role="img"
      aria-labelledby={name}
    >
      <title id={name}>{description}</title>
      <defs>
        <HatchPattern id={hatch.id} />
      </defs>
      {layout.stretches.map((stretch, index) => (
        <Stretch
          key={`${stretch.kind} ${stretch.x}`}
          stretch={stretch}
          text={stretches[index].text}
          hatch={hatch.fill}
        />
      ))}
      {layout.edges.map(({ x, y, kind, side }) => (
        <line
          key={`${kind} ${side} ${x}`}
          className={`score-edge score-edge-${kind}`}
          x1={x}
          x2={x}
          y1={y}
          y2={layout.axisY}
        />
      ))}
      <Axis layout={layout} unit={unit} />
      {anchor && <line className="score-stem" x1={anchor.x} x2={anchor.x} y1={anchor.lineY} y2={layout.axisY} />}
      {layout.lanes.map((lane, index) => (
        <Lane key={lane.top} lane={lane} input={lanes[index]} layout={layout} />
      ))}
    </svg>
  );
}

function Stretch(props: { readonly stretch: StretchLayout; readonly text: string; readonly hatch: string }) {
  const { kind, x, y, width, height, word } = props.stretch;
  return (
    <g className={`score-stretch score-stretch-${kind}`}>
      <rect x={x} y={y} width={width} height={height} fill={kind === 'semiHard' ? props.hatch : undefined} />
      {word && (
        <text className="chart-halo" x={word.x} y={word.y} textAnchor="middle">
          {props.text}
        </text>
      )}
    </g>
  );
}

function Axis({ layout, unit }: { readonly layout: ScoreLineLayout; readonly unit: string }) {
  const { left, right, axisY, ticks } = layout;
  return (
    <g className="chart-axis">
      <line x1={left} x2={right} y1={axisY} y2={axisY} />
      {ticks.map(({ value, x, worded }) => (
        <g key={value}>
          <line x1={x} x2={x} y1={axisY} y2={axisY + (worded ? 5 : 3)} />
          {worded && (
            <text x={x} y={axisY + 18} textAnchor="middle">
              {value}
            </text>
          )}
        </g>
      ))}
      <text className="ruler-unit" x={0} y={axisY - 6}>
        {unit}
      </text>
    </g>
  );
}

interface LaneProps {
  readonly lane: LaneLayout;
  readonly input: LaneInput;
  readonly layout: ScoreLineLayout;
}

function Lane({ lane, input, layout }: LaneProps) {
  const { relation } = input;
  const { x, lineY, span, arrow } = lane;
  return (
    <g className={`score-lane score-lane-${relation}`}>
      <line className="score-track" x1={layout.left} x2={layout.right} y1={lineY} y2={lineY} />
      {span && (
        <line className={`score-span score-span-${relation}`} x1={span.from} x2={span.to} y1={lineY} y2={lineY} />
      )}
      {arrow && <Arrow {...arrow} relation={relation} />}
      <g className="score-mark" style={{ transform: `translate(${x}px, ${lineY}px)` }}>
        <RelationMark relation={relation} x={0} y={0} size={MARK} />
      </g>
      <text
        className={`score-name score-name-${relation} chart-halo`}
        x={lane.textX}
        y={lane.textY}
        textAnchor="middle"
      >
        {lane.text}
      </text>
    </g>
  );
}

/** Cut at the end of the line, it has no head but a double stroke: it goes on. */
function Arrow({ from, to, y, open, relation }: NonNullable<LaneLayout['arrow']> & Pick<LaneInput, 'relation'>) {
  const way = Math.sign(to - from) || 1;
  const head = Math.min(HEAD, Math.abs(to - from));
  const chevron = (at: number) => `M${at - way * head} ${y - HEAD}L${at} ${y}L${at - way * head} ${y + HEAD}`;
  return (
    <path
      className={`score-arrow score-arrow-${relation}`}
      data-length={to - from}
      d={`M${from} ${y}H${to}${chevron(to)}${open ? chevron(to - way * HEAD) : ''}`}
    />
  );
}
