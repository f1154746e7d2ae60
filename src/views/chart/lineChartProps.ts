// What a line chart is given. Apart, because the layout functions need the types and not the component.
import type { Elements } from 'react/jsx-runtime';
import type { Tone } from './EndLabels';
import type { StepMark } from './StepMarks';
import type { Domain } from './steadyDomain';

export interface Series {
  readonly id: string;
  readonly label: string;
  /** One a step; whatever is not finite is a gap. */
  readonly values: ArrayLike<number>;
  readonly tone: Tone;
  readonly dashed?: boolean;
  /** Stands at the end in the place of the last value: a number that changes more often than the chart is drawn. */
  readonly now?: Elements;
}

/** The area between two series, hatched: the margin. */
export interface Band {
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
  readonly label: string;
}

export interface LineChartProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly unit?: string;
  /** "step": what is counted along the axis. */
  readonly xLabel: string;
  /** Ascending, `(count)`. */
  readonly steps: ArrayLike<number>;
  /** The axis goes on to this step, if it is later than the last one. */
  readonly axisTo?: number;
  readonly series: readonly Series[];
  readonly band?: Band;
  /** Fixed range of the value axis, low < high; without it the range follows the data in round steps. */
  readonly domainY?: Domain;
  /** Where something was changed. An empty list keeps the room for them, so that the first one moves nothing. */
  readonly marks?: readonly StepMark[];
  /** A value as it is written at the end of its line. */
  readonly format: (value: number) => string;
  /** A value as it is written on the axis. */
  readonly formatTick: (value: number) => string;
  /** A step as it is written on the axis. */
  readonly formatStep: (step: number) => string;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  /** One sentence in the plot, where a zero needs explaining; left out where it would lie on a line wherever it stood. */
  readonly note?: string;
}
