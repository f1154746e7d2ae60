// From numbers to SVG path strings: lines with gaps where nothing is known, and the area between two of them.
// D3's `line` and `area` would bring all their curves along, 18 kB of code; the strings are the same.
import { pathRound } from 'd3';
import type { Thinned } from './decimate';
import type { LinearScale } from './linearScale';

export interface Plot {
  readonly x: LinearScale;
  readonly y: LinearScale;
  /** CSS px, inside the drawing. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Vertical place of a value, at most one plot height outside: what lies beyond is clipped away in any case. */
export function placeY({ y }: Plot, value: number): number {
  const [low, high] = y.domain;
  const span = high - low;
  return y(Math.min(high + span, Math.max(low - span, value)));
}

/** A tenth of a pixel. */
const DIGITS = 1;

/** A value between two gaps is a path of its own, which a round line cap shows as a dot. */
export function linePath(plot: Plot, { steps, values }: Thinned): string {
  const path = pathRound(DIGITS);
  for (const [from, to] of known(steps.length, (i) => values[i] + steps[i])) {
    path.moveTo(plot.x(steps[from]), placeY(plot, values[from]));
    for (let i = from + 1; i < to; i++) path.lineTo(plot.x(steps[i]), placeY(plot, values[i]));
    if (to === from + 1) path.closePath();
  }
  return path.toString();
}

/** Area between two series over the same steps; a gap in either is a gap of the area. */
export function bandPath(plot: Plot, lower: Thinned, upper: Thinned): string {
  const { steps } = lower;
  const path = pathRound(DIGITS);
  for (const [from, to] of known(steps.length, (i) => lower.values[i] + upper.values[i] + steps[i])) {
    path.moveTo(plot.x(steps[from]), placeY(plot, upper.values[from]));
    for (let i = from + 1; i < to; i++) path.lineTo(plot.x(steps[i]), placeY(plot, upper.values[i]));
    for (let i = to - 1; i >= from; i--) path.lineTo(plot.x(steps[i]), placeY(plot, lower.values[i]));
    path.closePath();
  }
  return path.toString();
}

/** From where to where (not included) there is no gap. */
function* known(count: number, at: (index: number) => number): Generator<[number, number]> {
  for (let from = 0; from < count; from++) {
    if (!Number.isFinite(at(from))) continue;
    let to = from + 1;
    while (to < count && Number.isFinite(at(to))) to++;
    yield [from, to];
    from = to;
  }
}
