// Where a sentence stands in a chart so that it lies on no line of it.
import type { Thinned } from './decimate';
import { type Plot, placeY } from './linePaths';

export const NOTE_LINE = 16;
/** Between the edge of the plot and the sentence, px; between it and a line. */
const INSET = 6;
const AIR = 3;

export interface NotePlace {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Baseline of the last line. */
  readonly lastY: number;
}

/** Below on the right if that is free, else above or in the middle, else the same on the left. Null where a line runs through each. */
export function notePlace(plot: Plot, lines: readonly Thinned[], width: number, count: number): NotePlace | null {
  const height = count * NOTE_LINE;
  const tops = [plot.bottom - height - 4, plot.top + 2, (plot.top + plot.bottom - height) / 2];
  for (const anchor of ['end', 'start'] as const) {
    const x = anchor === 'end' ? plot.right - INSET : plot.left + INSET;
    const from = (anchor === 'end' ? x - width : x) - AIR;
    const to = from + width + 2 * AIR;
    const spans = lines.map((line) => spanBetween(plot, line, from, to));
    const top = tops.find((top) => spans.every((span) => span.low < top - AIR || span.high > top + height + AIR));
    // The baseline is four pixels above the foot of its line.
    if (top !== undefined && top >= plot.top) return { x, anchor, lastY: top + height - 4 };
  }
  return null;
}

/** The highest and the lowest px (`high` ≤ `low`) at which a line runs between two px of the step axis; empty: from ∞ to −∞. */
function spanBetween(plot: Plot, { steps, values }: Thinned, from: number, to: number): { high: number; low: number } {
  const span = { high: Infinity, low: -Infinity };
  const note = (y: number) => {
    span.high = Math.min(span.high, y);
    span.low = Math.max(span.low, y);
  };
  for (let i = 0; i < values.length; i++) {
    const [x, y] = [plot.x(steps[i]), placeY(plot, values[i])];
    if (!Number.isFinite(x + y)) continue;
    if (x >= from && x <= to) note(y);
    if (i === 0) continue;
    const [lastX, lastY] = [plot.x(steps[i - 1]), placeY(plot, values[i - 1])];
    if (!Number.isFinite(lastX + lastY) || lastX === x) continue;
    for (const edge of [from, to]) {
      if ((edge - lastX) * (edge - x) < 0) note(lastY + ((edge - lastX) / (x - lastX)) * (y - lastY));
    }
  }
  return span;
}
