// Where on its line a run stands, and what can be done there.
import { lossUses } from '../../core/loss/lossTraits';
import type { RunView } from '../run/runStore';
import type { Settings } from '../settings/settingsTable';

export type TimelineInsight =
  /** There is no other point to go to. */
  | { readonly kind: 'no-point' }
  /** The run has stopped, or another one is being loaded. */
  | { readonly kind: 'over'; readonly step: number }
  | { readonly kind: 'newest'; readonly step: number }
  /**
   * The reader has gone back to `step`; later steps up to `last` are kept until training goes on. `trainedWith`: the margin of that
   * step, where the ring in the picture has another one by now.
   */
  | { readonly kind: 'back'; readonly step: number; readonly last: number; readonly trainedWith: number | null };

export interface TimelinePoints {
  /** Steps of the points on the line, ascending; never empty. */
  readonly points: readonly number[];
  /** The one at which the run stands. */
  readonly at: number;
  readonly insight: TimelineInsight;
}

export function timelineInsight(view: RunView, settings: Settings): TimelinePoints {
  const { keptSteps, rewoundTo, frame, status } = view;
  const step = frame?.step ?? 0;
  // Where the run stands now becomes a kept point as soon as it is left.
  const points = rewoundTo === null ? [...keptSteps.filter((point) => point < step), step] : keptSteps;
  const at = rewoundTo ?? step;
  const last = points[points.length - 1] ?? at;
  if (points.length < 2) return { points, at, insight: { kind: 'no-point' } };
  if (status === 'loading' || status === 'stopped') return { points, at, insight: { kind: 'over', step: at } };
  if (at >= last) return { points, at, insight: { kind: 'newest', step: at } };
  return { points, at, insight: { kind: 'back', step: at, last, trainedWith: otherMargin(view, at, settings) } };
}

function otherMargin({ history }: RunView, step: number, { loss, margin }: Settings): number | null {
  // Of the soft form the margin only picks negatives: no ring is drawn.
  if (loss === 'soft' || !lossUses(loss, 'margin')) return null;
  const then = history.changes.filter((change) => change.step <= step).at(-1)?.live.margin;
  return then === undefined || then === margin ? null : then;
}
