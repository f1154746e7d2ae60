// The collapse gauge: how much closer items of different classes stand than at the start of the run, and what to call it.
// Its own file so that the gauge, its sentence and the tests of the collapse preset share one definition.
import type { LossForm } from './kinds';

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
