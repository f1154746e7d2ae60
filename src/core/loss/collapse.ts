// The collapse gauge: how many times closer items of different classes are than at the start of the run, and from where on
// that is called packed or collapsed. The gauge, its sentence and the tests of the preset share this definition.
import type { Loss } from './kinds';
import { isTripletLoss } from './lossTraits';

/** How many times closer than at the start: startSpread / spread. Infinity if all items coincide; 1 if both are 0. */
export function timesCloser(spread: number, startSpread: number): number {
  if (spread === startSpread) return 1;
  return startSpread / spread;
}

export type CollapseState = 'none' | 'packed' | 'collapsed';

const PACKED = 4;
export const COLLAPSED = 10;
/** Largest distance of the loss from that of a collapsed batch, as a share of the latter. */
const NEARNESS = 0.05;

/**
 * `spread` and `startSpread` are mean plain distances of different classes, now and at the start. Packed: more than 4 times
 * closer. Collapsed: more than 10 times closer (squared distances under 1 %) or all at one point, *and* the loss within 5 % of
 * the loss of a collapsed batch, which is the margin (hinge) or ln 2 (soft). With margin 0 that loss is 0 and the spread alone
 * decides. Of a loss that is none of triplets, no more than packed is said.
 */
export function collapseState(
  spread: number,
  startSpread: number,
  loss: number,
  margin: number,
  kind: Loss,
): CollapseState {
  const closer = spread === 0 ? Infinity : timesCloser(spread, startSpread);
  if (!(closer > PACKED)) return 'none';
  if (!isTripletLoss(kind)) return 'packed';
  const cost = kind === 'soft' ? Math.LN2 : margin;
  const atCost = cost === 0 || Math.abs(loss - cost) <= NEARNESS * cost;
  return closer > COLLAPSED && atCost ? 'collapsed' : 'packed';
}
