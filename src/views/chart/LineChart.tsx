// Numbers over many training steps, as lines with their names and present values at the right end.
// Props in, marks out: no session, no words of its own, no timing. The value axis holds still by steadyDomain.
import { scaleLinear } from 'd3';
import { useId } from 'react';
import { HatchPattern, useHatch } from '../hatch';
import { textWidth, wrapText } from '../textWidth';
import { axisRoom, HorizontalAxis, VerticalAxis } from './Axes';
import { decimate } from './decimate';
import type { EndLabel, LabelSetting } from './EndLabels';
import { EndLabels, LEADER, labelSetting } from './EndLabels';
import type { Band, LineChartProps, Series } from './lineChartProps';
import type { Plot } from './linePaths';
import { bandPath, linePath, placeY } from './linePaths';
import { notePlace } from './notePlace';
import { StepMarks } from './StepMarks';
import { chartExtent, lastFinite } from './seriesFacts';
import type { Domain } from './steadyDomain';
import { TextLines } from './TextLines';
import { useSteadyDomain } from './useSteadyDomain';

const TITLE_ROOM = 26;
/** More room at the head where words about single steps may appear, so that they never lie on a line. */
const MARKS_ROOM = 9;
const AXIS_ROOM = 24;
/** Up to this many steps the step axis stands still; from then on the newest step is at the right end. */
const FEWEST_STEPS = 20;
const NOTHING = '–';
/** A title is semibold: so much wider than the text that is measured. */
const BOLD = 1.06;

export function LineChart(props: LineChartProps) {
  const { width, height, title, unit, steps, series, band, format, formatTick } = props;
  const names = useId();
  const hatch = useHatch();
  const lines = series.map(({ values }) => decimate(steps, values, width / 2));
  const edges = band && [decimate(steps, band.lower, width / 2), decimate(steps, band.upper, width / 2)];
  const extent = chartExtent(edges ? lines.concat(edges) : lines);
  const steady = useSteadyDomain(extent[0], extent[1]);
  const domain = props.domainY ?? steady;
  const valueTicks = valueTicksOf(domain);
  const labels = series.map(({ label }) => label).concat(band ? [band.label] : []);
  const setting = labelSetting(labels, widest([format(domain[0]), format(domain[1])]), width);
  const plot = makePlot(props, domain, axisRoom(valueTicks, formatTick), setting);

  const note = props.note ? wrapText(props.note, plot.right - plot.left - 12) : [];
  const place = note.length > 0 ? notePlace(plot, lines, textWidth(widest(note)), note.length) : null;

  const clip = `${names}clip`;
  return (
    <svg className="chart" width={width} height={height} role="img" aria-labelledby={`${names}t ${names}d`}>
      <title id={`${names}t`}>{title}</title>
      <desc id={`${names}d`}>{props.description}</desc>
      <defs>
        <HatchPattern id={hatch.id} />
        <clipPath id={clip}>
          <rect
            x={plot.left - 3}
            y={plot.top - 3}
            width={plot.right - plot.left + 6}
            height={plot.bottom - plot.top + 6}
          />
        </clipPath>
      </defs>
      <text className="chart-title" x={0} y={12}>
        <tspan>{title}</tspan>
        {unit && textWidth(`${title} ${unit}`) * BOLD <= width && <tspan className="chart-unit">{` ${unit}`}</tspan>}
      </text>
      <VerticalAxis plot={plot} ticks={valueTicks} format={formatTick} />
      <HorizontalAxis
        plot={plot}
        ticks={stepTicks(plot)}
        format={props.formatStep}
        label={props.xLabel}
        labelEnd={Math.min(width, plot.right + LEADER + textWidth(props.xLabel))}
      />
      {props.marks && <StepMarks plot={plot} marks={props.marks} />}
      <g clipPath={`url(#${clip})`}>
        {edges && <path className="chart-band" fill={hatch.fill} d={bandPath(plot, edges[0], edges[1])} />}
        {series.map(({ id, tone, dashed }, index) => (
          <path
            key={id}
            className={`chart-line chart-line-${tone}${dashed ? ' chart-line-dashed' : ''}`}
            d={linePath(plot, lines[index])}
          />
        ))}
      </g>
      {place && <TextLines className="chart-note chart-halo" lines={note} {...place} />}
      <EndLabels
        labels={endLabels(props, plot)}
        setting={setting}
        top={plot.top - 6}
        // Above the axis, which would strike a label through.
        bottom={plot.bottom - 1}
      />
    </svg>
  );
}

function makePlot(props: LineChartProps, domain: Domain, left: number, setting: LabelSetting): Plot {
  const { steps, width, height } = props;
  const first = steps.length > 0 && Number.isFinite(steps[0]) ? steps[0] : 0;
  const newest = steps.length > 0 ? steps[steps.length - 1] : first;
  const last = Math.max(first + FEWEST_STEPS, Number.isFinite(newest) ? newest : first, props.axisTo ?? first);
  const right = Math.max(left + 20, width - setting.room);
  const top = TITLE_ROOM + (props.marks ? MARKS_ROOM : 0);
  const bottom = Math.max(top + 20, height - AXIS_ROOM);
  const x = scaleLinear([first, last], [left, right]);
  const y = scaleLinear(domain, [bottom, top]);
  return { x, y, left, right, top, bottom };
}

/** Both ends and one number between: 0 where the axis crosses it, else the middle. */
function valueTicksOf([low, high]: Domain): number[] {
  return [low, low < 0 && high > 0 ? 0 : (low + high) / 2, high];
}

function stepTicks(plot: Plot): number[] {
  return plot.x.ticks(Math.max(2, Math.min(8, Math.floor((plot.right - plot.left) / 55)))).filter(Number.isInteger);
}

function widest(texts: readonly string[]): string {
  return texts.reduce((most, text) => (textWidth(text) > textWidth(most) ? text : most), '');
}

/** One label a line at its last known point (a dash if there is nothing now), and the band's in its middle. */
function endLabels({ steps, series, band, format }: LineChartProps, plot: Plot): EndLabel[] {
  const labels: EndLabel[] = [];
  for (const one of series) labels.push(...lineLabel(one, steps, plot, format));
  if (band) labels.push(...bandLabel(band, steps, plot));
  return labels;
}

function lineLabel(one: Series, steps: ArrayLike<number>, plot: Plot, format: (value: number) => string): EndLabel[] {
  const last = Math.min(steps.length, one.values.length) - 1;
  const known = lastFinite(one.values, last);
  if (known < 0 || !Number.isFinite(steps[last])) return [];
  const value = known === last ? one.now || format(one.values[last]) : NOTHING;
  const y = inside(plot, one.values[known]);
  return [{ id: one.id, x: plot.x(steps[last]), y, value, label: one.label, tone: one.tone }];
}

function bandLabel(band: Band, steps: ArrayLike<number>, plot: Plot): EndLabel[] {
  const last = Math.min(steps.length, band.lower.length, band.upper.length) - 1;
  if (last < 0 || !Number.isFinite(steps[last] + band.lower[last] + band.upper[last])) return [];
  const y = (inside(plot, band.lower[last]) + inside(plot, band.upper[last])) / 2;
  return [{ id: 'band', x: plot.x(steps[last]), y, value: null, label: band.label, tone: 'band' }];
}

function inside(plot: Plot, value: number): number {
  return Math.min(plot.bottom, Math.max(plot.top, placeY(plot, value)));
}
