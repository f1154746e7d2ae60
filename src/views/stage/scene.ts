// The items of a scene, the same for both pictures of the space, and which of them cause loss.
// Pure; pixels come later.

import { inUnit } from '../../core/loss/distanceUnit';
import type { Distance, Loss, Zone } from '../../core/loss/kinds';
import { zoneOf } from '../../core/loss/triplet';
import { PLACE_DISTANCE, PLACE_SIZE } from '../../core/projection/place';
import type { Relation } from './relation';

/** What is on screen at this moment of a tween, in true units. */
export interface Displayed {
  /** `(items, 4)`: x, y, z on the picture's axes, true plain distance to the anchor. */
  readonly places: Float32Array;
  /** True plain distances of the followed triplet. */
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  /** Of pictures that are no items, `(guests, 4)` as `places`. */
  readonly guestPlaces?: Float32Array;
}

export interface SceneItem {
  readonly item: number;
  readonly label: number;
  readonly relation: Relation;
  readonly heldOut: boolean;
  /** What it really is, of an item that is marked as mislabelled. */
  readonly trueLabel?: number;
}

export interface LossRule {
  readonly margin: number;
  readonly distance: Distance;
  readonly loss: Loss;
}

/** Zone of a negative at plain distance `radius`, measured the way the loss measures. */
export function zoneAt(positiveRadius: number, radius: number, rule: LossRule): Zone {
  return zoneOf(inUnit(positiveRadius, rule.distance), inUnit(radius, rule.distance), rule.margin);
}

/** Whether an item is of another class than the anchor. */
export function isDifferent({ relation }: SceneItem): boolean {
  return relation === 'different' || relation === 'negative';
}

/** What the losses that leave far items alone measure the margin from: the positive's distance, or the anchor itself. */
const RINGS = { hinge: 'positive', contrastive: 'anchor' } as const;
export type RingLoss = keyof typeof RINGS;

/** Of other losses no distance ends the push, and so there is no ring to draw or to pull. */
export function hasRing(loss: Loss): loss is RingLoss {
  return loss in RINGS;
}

export function ringFrom(loss: Loss): 'positive' | 'anchor' | null {
  return hasRing(loss) ? RINGS[loss] : null;
}

/** Inside the ring a different-class item causes loss: with the hinge unless it is easy; without a ring none is lit. */
export function isCaught(item: SceneItem, radius: number, positiveRadius: number, rule: LossRule): boolean {
  const from = ringFrom(rule.loss);
  if (from === null || !isDifferent(item)) return false;
  return from === 'anchor' ? radius < rule.margin : zoneAt(positiveRadius, radius, rule) !== 'easy';
}

export interface CaughtCounts {
  readonly hard: number;
  readonly semiHard: number;
  readonly different: number;
}

/** How many of the drawn different-class items are caught, by zone; a loss without a ring catches none. */
export function countCaught(items: readonly SceneItem[], displayed: Displayed, rule: LossRule): CaughtCounts {
  let hard = 0;
  let semiHard = 0;
  let different = 0;
  items.forEach((item, i) => {
    if (!isDifferent(item)) return;
    different++;
    const radius = displayed.places[i * PLACE_SIZE + PLACE_DISTANCE];
    if (!isCaught(item, radius, displayed.anchorPositive, rule)) return;
    if (zoneAt(displayed.anchorPositive, radius, rule) === 'hard') hard++;
    else semiHard++;
  });
  return { hard, semiHard, different };
}
