// Everything that is shown of one world, computed once: places, loss, gradient, rings, zone, and where a step would lead.
import type { Zone } from '../../core/loss/kinds';
import { outerRadius, type TripletGradient, zoneOf } from '../../core/loss/triplet';
import { FAR_SIDE, isSqueezed, lossAt, OTHERS, placesOf, stepWorld, type World, type WorldRule } from './world';

export interface Measured {
  /** `(3, 2)` or, under the encoder, `(3 + others, 2)`. */
  readonly places: Float64Array;
  /** The same after one step; null where there is no gradient. */
  readonly next: Float64Array | null;
  /** Distances in the unit of the loss. */
  readonly loss: TripletGradient;
  /** `(3, 2)`. */
  readonly gradient: Float64Array;
  readonly zone: Zone;
  /** Radii of the rings, in plain distance. */
  readonly inner: number;
  readonly outer: number;
  /** On the circle: whether the outer ring leaves nothing outside. */
  readonly beyond: boolean;
}

export function measure(world: World, rule: WorldRule, stepSize: number): Measured {
  const places = allPlaces(world, rule);
  const loss = lossAt(places.subarray(0, 6), rule);
  const inner = rule.distance === 'squared' ? Math.sqrt(loss.anchorPositive) : loss.anchorPositive;
  const outer = outerRadius(inner, rule.margin, rule.distance);
  return {
    places,
    next: loss.weight > 0 ? allPlaces(stepWorld(world, rule, stepSize), rule) : null,
    loss,
    gradient: Float64Array.of(...loss.anchor, ...loss.positive, ...loss.negative),
    zone: zoneOf(loss.anchorPositive, loss.anchorNegative, rule.margin),
    inner,
    outer,
    beyond: rule.space === 'circle' && outer > FAR_SIDE,
  };
}

/** Where everything is seen: the three, and under the encoder all that it moves along with them. */
export function allPlaces(world: World, rule: WorldRule): Float64Array {
  const inputs = rule.moves === 'encoder' ? Float64Array.of(...world.points, ...OTHERS) : world.points;
  return placesOf(inputs, world, rule);
}

/** What is to be said of it; the rarer the case, the earlier it is asked for. */
export type Situation = Zone | 'farSide' | 'stuck' | 'squeezed';

export function situationOf({ loss, zone, beyond }: Measured, rule: WorldRule, still: boolean): Situation {
  if (isSqueezed(loss, rule)) return 'squeezed';
  if (loss.loss > 0 && still) return 'stuck';
  return beyond ? 'farSide' : zone;
}
