// From numbers to SVG path strings: lines with gaps where nothing is known, and the area between two of them.
import type { ScaleLinear } from 'd3';
import { area, line } from 'd3';
import type { Thinned } from './decimate';

export interface Plot {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** CSS px, inside the drawing. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Vertical place of a value, at most one plot height outside: what lies beyond is clipped away in any case. */
export function placeY({ y }: Plot, value: number): number {
  const [low, high] = y.domain();
  const span = high - low;
  return y(Math.min(high + span, Math.max(low - span, value)));
}

export function linePath(plot: Plot, series: Thinned): string {
  const path = line<number>()
    .defined((value, index) => Number.isFinite(value) && Number.isFinite(series.steps[index]))
    .x((_, index) => plot.x(series.steps[index]))
    .y((value) => placeY(plot, value))
    .digits(1);
  return path(series.values) ?? '';
}

/** Area between two series over the same steps; a gap in either is a gap of the area. */
export function bandPath(plot: Plot, lower: Thinned, upper: Thinned): string {
  const path = area<number>()
    .defined((value, index) => Number.isFinite(value + upper.values[index] + lower.steps[index]))
    .x((_, index) => plot.x(lower.steps[index]))
    .y0((value) => placeY(plot, value))
    .y1((_, index) => placeY(plot, upper.values[index]))
    .digits(1);
  return path(lower.values) ?? '';
}
