// Where on its line a run stands, and what can be done there.
import type { RunView } from '../run/runStore';

export type TimelineInsight =
  /** There is no other point to go to. */
  | { readonly kind: 'no-point' }
  /** The run has stopped, or another one is being loaded. */
  | { readonly kind: 'over'; readonly step: number }
  | { readonly kind: 'newest'; readonly step: number }
  /** The reader has gone back to `step`; later steps up to `last` are kept until training goes on. */
  | { readonly kind: 'back'; readonly step: number; readonly last: number };

export interface TimelinePoints {
  /** Steps of the points on the line, ascending; never empty. */
  readonly points: readonly number[];
  /** The one at which the run stands. */
  readonly at: number;
  readonly insight: TimelineInsight;
}

export function timelineInsight({ keptSteps, rewoundTo, frame, status }: RunView): TimelinePoints {
  const step = frame?.step ?? 0;
  // Where the run stands now becomes a kept point as soon as it is left.
  const points = rewoundTo === null ? [...keptSteps.filter((point) => point < step), step] : keptSteps;
  const at = rewoundTo ?? step;
  const last = points[points.length - 1] ?? at;
  if (points.length < 2) return { points, at, insight: { kind: 'no-point' } };
  if (status === 'loading' || status === 'stopped') return { points, at, insight: { kind: 'over', step: at } };
  return { points, at, insight: at < last ? { kind: 'back', step: at, last } : { kind: 'newest', step: at } };
}
