// The collapse gauge: how much closer items of different classes stand than at the start of the run, and what to call it.
// Its own file so that the gauge, its sentence and the tests of the collapse preset share one definition.

import { labelledCount } from '../labelled';
import { distanceBetween } from './distance';
import type { LossForm, Metric, Numbers } from './kinds';

export interface MeanDistances {
  /** Mean distance over all unordered pairs of one class, and of two; null where there is no such pair. */
  readonly same: number | null;
  readonly different: number | null;
}

/** Embeddings `(count, dims)`, labels `(count)`. Throws `rows-shape`, `labels-length` or `not-finite`. */
export function meanDistances(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  metric: Metric,
): MeanDistances {
  const count = labelledCount(embeddings, labels, dims);
  const sums = [0, 0];
  const pairs = [0, 0];
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const kind = labels[i] === labels[j] ? 0 : 1;
      sums[kind] += distanceBetween(embeddings, i * dims, embeddings, j * dims, dims, metric);
      pairs[kind]++;
    }
  }
  const mean = (kind: number) => (pairs[kind] === 0 ? null : sums[kind] / pairs[kind]);
  return { same: mean(0), different: mean(1) };
}

/** How many times closer than at the start: startSpread / spread. Infinity at one point; 1 where nothing ever was apart. */
export function timesCloser(spread: number, startSpread: number): number {
  if (spread === startSpread) return 1;
  return startSpread / spread;
}

export type CollapseState = 'none' | 'packed' | 'collapsed';

const PACKED = 4;
const COLLAPSED = 10;
/** How near the loss must be to what a collapsed batch costs, as a share of that cost. */
const NEARNESS = 0.05;

/**
 * `spread` and `startSpread` are mean plain distances of different classes, now and at the start. Packed: more
 * than 4 times closer. Collapsed: more than 10 times closer (squared distances under 1 %), or at one point, *and* the
 * loss within 5 % of what one point for every item costs: the margin (hinge) or ln 2 (soft). With margin 0 a collapse costs nothing,
 * so there the spread alone decides.
 */
export function collapseState(
  spread: number,
  startSpread: number,
  loss: number,
  margin: number,
  form: LossForm,
): CollapseState {
  const closer = spread === 0 ? Infinity : timesCloser(spread, startSpread);
  if (!(closer > PACKED)) return 'none';
  const cost = form === 'soft' ? Math.LN2 : margin;
  const atCost = cost === 0 || Math.abs(loss - cost) <= NEARNESS * cost;
  return closer > COLLAPSED && atCost ? 'collapsed' : 'packed';
}
