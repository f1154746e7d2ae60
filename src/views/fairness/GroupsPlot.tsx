// The rates of two groups, place by place: each run as a mark with the interval from its people, the runs of one group side by
// side, so that their spread is seen beside the gap between the groups. Props in, marks out.
import { useId } from 'react';
import { type Domain, type GroupsFrame, groupsFrame } from './groupsLayout';

export interface GroupMark {
  readonly key: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface GroupsRow {
  readonly key: string;
  /** People of A and of B. */
  readonly label: string;
  readonly chosen: boolean;
  readonly marks: Readonly<Record<'a' | 'b', readonly GroupMark[]>>;
  /** The median of each group; null without runs. */
  readonly medians: Readonly<Record<'a' | 'b', number>> | null;
  /** How far it is, where it has no runs yet. */
  readonly state: string | null;
}

interface GroupsPlotProps {
  readonly width: number;
  readonly height: number;
  readonly domain: Domain;
  readonly rows: readonly GroupsRow[];
  /** A value to compare with, and its name. */
  readonly mark: { readonly value: number; readonly label: string } | null;
  readonly words: {
    readonly title: string;
    readonly places: string;
    readonly axis: string;
    readonly groups: Readonly<Record<'a' | 'b', string>>;
  };
  /** Of a tick, and of a median, which has more digits. */
  readonly format: (value: number) => string;
  readonly medianFormat: (value: number) => string;
  readonly description: string;
}

const GROUPS = ['a', 'b'] as const;
const MARK = 4.5;

export function GroupsPlot(props: GroupsPlotProps) {
  const { width, height, domain, rows, mark, words, format, medianFormat, description } = props;
  const name = useId();
  const frame = groupsFrame(width, height, rows.length, domain);
  return (
    <svg className="chart fairness-plot" width={width} height={height} role="img" aria-labelledby={`${name}t ${name}d`}>
      <title id={`${name}t`}>{words.title}</title>
      <desc id={`${name}d`}>{description}</desc>
      <text className="chart-title" x={0} y={12}>
        {words.title}
      </text>
      <text className="chart-axis-label" x={0} y={frame.top - 8}>
        {words.places}
      </text>
      <Axis frame={frame} label={words.axis} format={format} />
      {mark && (
        <g className="fairness-common">
          <line x1={frame.x(mark.value)} x2={frame.x(mark.value)} y1={frame.top - 4} y2={frame.bottom} />
          <text className="chart-halo" x={frame.x(mark.value)} y={frame.top - 8} textAnchor="middle">
            {mark.label}
          </text>
        </g>
      )}
      {rows.map((row, place) => (
        <Row key={row.key} frame={frame} row={row} y={frame.row(place)} groups={words.groups} format={medianFormat} />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly frame: GroupsFrame;
  readonly row: GroupsRow;
  readonly y: number;
  readonly groups: Readonly<Record<'a' | 'b', string>>;
  readonly format: (value: number) => string;
}

function Row({ frame, row, y, groups, format }: RowProps) {
  const { label, chosen, marks, medians, state } = row;
  return (
    <g className={chosen ? 'fairness-row fairness-row-chosen' : 'fairness-row'} data-place={row.key}>
      <text className="fairness-place" x={0} y={y + 5}>
        {label}
      </text>
      {state && (
        <text className="chart-halo" x={frame.left + 8} y={y + 5}>
          {state}
        </text>
      )}
      {GROUPS.map((group) => {
        const lane = y + frame.lane(group);
        return (
          <g key={group} className={`fairness-group fairness-group-${group}`}>
            <text x={frame.left - 10} y={lane + 4.5} textAnchor="end">
              {groups[group]}
            </text>
            <line className="fairness-lane" x1={frame.left} x2={frame.right} y1={lane} y2={lane} />
            {marks[group].map((mark, run) => (
              <Mark
                key={mark.key}
                group={group}
                mark={mark}
                frame={frame}
                y={y + frame.lane(group, run, marks[group].length)}
              />
            ))}
            {medians && (
              <text className="fairness-median" x={frame.right + 8} y={lane + 4.5}>
                {format(medians[group])}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface MarkProps {
  readonly group: 'a' | 'b';
  readonly mark: GroupMark;
  readonly frame: GroupsFrame;
  readonly y: number;
}

/** A disc for A and a square on its tip for B: they differ without their colours too. */
function Mark({ group, mark, frame, y }: MarkProps) {
  const x = frame.x(mark.value);
  return (
    <g className="fairness-mark" data-value={mark.value}>
      <line x1={frame.x(mark.low)} x2={frame.x(mark.high)} y1={y} y2={y} />
      {group === 'a' ? (
        <circle cx={x} cy={y} r={MARK} />
      ) : (
        <path d={`M${x - MARK - 1},${y}l${MARK + 1},${-MARK - 1}l${MARK + 1},${MARK + 1}l${-MARK - 1},${MARK + 1}Z`} />
      )}
    </g>
  );
}

interface AxisProps {
  readonly frame: GroupsFrame;
  readonly label: string;
  readonly format: (value: number) => string;
}

function Axis({ frame, label, format }: AxisProps) {
  return (
    <g className="chart-axis">
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {frame.ticks.map((tick) => (
        <g key={tick}>
          <line x1={frame.x(tick)} x2={frame.x(tick)} y1={frame.bottom} y2={frame.bottom + 4} />
          <text x={frame.x(tick)} y={frame.bottom + 18} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      <text className="chart-axis-label" x={frame.right} y={frame.bottom + 37} textAnchor="end">
        {label}
      </text>
    </g>
  );
}
