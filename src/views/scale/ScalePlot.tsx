// AUC on strangers over people or embedding sizes: finished runs as marks with a line through the medians of each place, the
// run that trains as a hollow mark that climbs, and both baselines. Props in, marks out.
import { useId } from 'react';
import { textWidth } from '../textWidth';
import {
  type Baseline,
  baselineNames,
  baselinePath,
  type Placed,
  type ScaleFrame,
  valuesPath,
  writtenValues,
} from './scaleLayout';

export interface ScaleMark extends Placed {
  readonly key: string;
  /** The mark in words. */
  readonly label: string;
}

export interface RunningMark {
  readonly place: number;
  /** Before the first step, and now; null before they are measured. */
  readonly from: number | null;
  readonly auc: number | null;
  /** How far it is, briefly. */
  readonly label: string;
}

interface ScalePlotProps {
  readonly width: number;
  readonly height: number;
  readonly frame: ScaleFrame;
  readonly places: readonly number[];
  readonly marks: readonly ScaleMark[];
  readonly medians: readonly Placed[];
  readonly baselines: readonly Baseline[];
  readonly running: RunningMark | null;
  /** How far a run is that has no place on this chart. */
  readonly elsewhere: string | null;
  readonly chosen: string | null;
  readonly words: { readonly title: string; readonly x: string; readonly guessing: string; readonly beyond: string };
  readonly format: (auc: number) => string;
  readonly description: string;
}

const MARK = 5;
/** From the mark that climbs to its words. */
const GAP = 12;
/** Bold words are so much wider than is estimated. */
const BOLD = 1.1;

export function ScalePlot(props: ScalePlotProps) {
  const { width, height, frame, places, marks, medians, baselines, running, elsewhere, chosen, words, format } = props;
  const name = useId();
  const known = baselines.filter(({ values }) => values.length > 0);
  const written = writtenValues(frame, medians, marks, format);
  return (
    <svg className="chart scale-plot" width={width} height={height} role="img" aria-labelledby={`${name}t ${name}d`}>
      <title id={`${name}t`}>{words.title}</title>
      <desc id={`${name}d`}>{props.description}</desc>
      <text className="chart-title" x={0} y={12}>
        {words.title}
      </text>
      {elsewhere && (
        <text
          className="chart-halo"
          x={frame.right}
          y={fitsTitleRow(words.title, elsewhere, width) ? 12 : 28}
          textAnchor="end"
        >
          {elsewhere}
        </text>
      )}
      <AucAxis frame={frame} />
      <PlaceAxis frame={frame} places={places} label={words.x} beyond={words.beyond} width={width} />
      <line className="scale-guessing" x1={frame.left} x2={frame.right} y1={frame.y(0.5)} y2={frame.y(0.5)} />
      <text className="chart-halo" x={frame.right - 2} y={frame.y(0.5) - 5} textAnchor="end">
        {words.guessing}
      </text>
      {known.map((baseline) => (
        <path key={baseline.id} className={`scale-baseline scale-${baseline.id}`} d={baselinePath(frame, baseline)} />
      ))}
      {baselineNames(frame, baselines, format).map(({ id, text, x, y, anchor }) => (
        <text key={id} className="chart-halo" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <path className="chart-line chart-line-ink" d={valuesPath(frame, medians)} />
      {marks.map(({ key, place, auc }) => (
        <circle
          key={key}
          className="scale-mark"
          data-place={place}
          data-auc={auc}
          cx={frame.x(place)}
          cy={frame.y(auc)}
          r={MARK}
        />
      ))}
      {marks
        .filter(({ key }) => key === chosen)
        .map(({ key, place, auc }) => (
          <circle key={key} className="scale-chosen" cx={frame.x(place)} cy={frame.y(auc)} r={MARK + 4} />
        ))}
      {written.map(({ place, text, x, y }) => (
        <text key={place} className="scale-value chart-halo" x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
      {running && <Running frame={frame} running={running} format={format} />}
    </svg>
  );
}

function fitsTitleRow(title: string, text: string, width: number): boolean {
  return BOLD * textWidth(title) + GAP + textWidth(text) <= width;
}

function Running({
  frame,
  running,
  format,
}: {
  frame: ScaleFrame;
  running: RunningMark;
  format: (auc: number) => string;
}) {
  const { place, from, auc, label } = running;
  const x = frame.x(place);
  const room = (words: string) => GAP + BOLD * textWidth(words);
  const beside = (words: string, y: number) => {
    const rightwards = x + room(words) <= frame.right || x < (frame.left + frame.right) / 2;
    return (
      <text className="chart-halo" x={x + (rightwards ? GAP : -GAP)} y={y} textAnchor={rightwards ? 'start' : 'end'}>
        {words}
      </text>
    );
  };
  if (auc === null) {
    return (
      <g className="scale-running">
        <line className="scale-waits" x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
        {beside(label, frame.top + GAP)}
      </g>
    );
  }
  const whole = `${format(auc)} · ${label}`;
  const fits = x + room(whole) <= frame.right || x - room(whole) >= frame.left;
  return (
    <g className="scale-running" data-auc={auc}>
      {from !== null && <line x1={x} x2={x} y1={frame.y(from)} y2={frame.y(auc)} />}
      <circle cx={x} cy={frame.y(auc)} r={MARK + 1} />
      {beside(fits ? whole : format(auc), frame.y(auc) - 8)}
      {!fits && beside(label, frame.top + GAP)}
    </g>
  );
}

interface PlaceAxisProps {
  readonly frame: ScaleFrame;
  readonly places: readonly number[];
  readonly label: string;
  readonly beyond: string;
  readonly width: number;
}

function PlaceAxis({ frame, places, label, beyond, width }: PlaceAxisProps) {
  return (
    <g className="chart-axis">
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {places.map((place) => (
        <g key={place}>
          <line x1={frame.x(place)} x2={frame.x(place)} y1={frame.bottom} y2={frame.bottom + 4} />
          <text x={frame.x(place)} y={frame.bottom + 18} textAnchor="middle">
            {place}
          </text>
        </g>
      ))}
      <text className="chart-axis-label" x={frame.left} y={frame.bottom + 38}>
        {label}
      </text>
      {frame.left + textWidth(label) + 16 + textWidth(beyond) <= width && (
        <text className="chart-axis-label" x={width} y={frame.bottom + 38} textAnchor="end">
          {beyond}
        </text>
      )}
    </g>
  );
}

function AucAxis({ frame }: { readonly frame: ScaleFrame }) {
  return (
    <g className="chart-axis">
      {frame.ticks.map((auc) => (
        <g key={auc} transform={`translate(0 ${frame.y(auc)})`}>
          <line x1={frame.left - 4} x2={frame.left} y1={0} y2={0} />
          <text x={frame.left - 8} y={4.5} textAnchor="end">
            {auc.toFixed(1)}
          </text>
        </g>
      ))}
    </g>
  );
}
