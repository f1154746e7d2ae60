// The geometry of the bull's-eye: the anchor in the middle, everything else at its true distance. The angle has no meaning.
import { ticks } from 'd3';
import { inUnit, plainOf } from '../../../core/loss/distanceUnit';
import type { Distance } from '../../../core/loss/kinds';
import { outerRadius } from '../../../core/loss/triplet';
import { PLACE_DISTANCE, PLACE_SIZE, PLACE_X, PLACE_Y } from '../../../core/projection/place';
import { roundPicture } from '../../freeCircle';
import type { Box } from '../../leastCovered';
import { steadyScale } from '../../steadyScale';
import { type Displayed, isDifferent, type LossRule, ringFrom, type SceneItem } from '../scene';

export interface BullsEyeFrame {
  readonly centreX: number;
  readonly centreY: number;
  /** CSS px per unit of plain distance. */
  readonly scale: number;
  /** Distance that reaches the edge. */
  readonly domain: number;
  /** By how much the picture is turned, radians counter-clockwise; an angle is only layout. By default 0. */
  readonly turn?: number;
}

/** Room round the outermost circle, px. */
const EDGE = 10;

/** `domain` > 0. A stage too small for its edge shows a point. `covered`: what lies over the picture. */
export function bullsEyeFrame(
  width: number,
  height: number,
  domain: number,
  covered: readonly Box[] = [],
): BullsEyeFrame {
  const { x, y, radius } = roundPicture(width, height, covered, EDGE);
  return { centreX: x, centreY: y, scale: radius / domain, domain };
}

/** Positions in px, `(items, 2)`; the anchor's own index gets the centre. Numbers that are not finite give NaN, which stands nowhere. */
export function bullsEyePositions(frame: BullsEyeFrame, displayed: Displayed, anchorIndex: number): Float32Array {
  const { places } = displayed;
  const count = places.length / PLACE_SIZE;
  const positions = new Float32Array(count * 2);
  const anchorX = places[anchorIndex * PLACE_SIZE + PLACE_X] ?? 0;
  const anchorY = places[anchorIndex * PLACE_SIZE + PLACE_Y] ?? 0;
  for (let i = 0; i < count; i++) {
    const radius = i === anchorIndex ? 0 : places[i * PLACE_SIZE + PLACE_DISTANCE] * frame.scale;
    const direction = Math.atan2(
      places[i * PLACE_SIZE + PLACE_Y] - anchorY,
      places[i * PLACE_SIZE + PLACE_X] - anchorX,
    );
    const angle = direction + (frame.turn ?? 0);
    positions[i * 2] = frame.centreX + radius * Math.cos(angle);
    positions[i * 2 + 1] = frame.centreY - radius * Math.sin(angle);
  }
  return positions;
}

/** The same of `guests`, rows of places that are no items. */
export function guestPositions(
  frame: BullsEyeFrame,
  displayed: Displayed,
  guests: Float32Array,
  anchorIndex: number,
): Float32Array {
  const anchor = displayed.places.subarray(anchorIndex * PLACE_SIZE, (anchorIndex + 1) * PLACE_SIZE);
  const places = new Float32Array(anchor.length + guests.length);
  places.set(anchor);
  places.set(guests, anchor.length);
  return bullsEyePositions(frame, { ...displayed, places }, anchor.length > 0 ? 0 : -1).subarray(
    anchor.length > 0 ? 2 : 0,
  );
}

export interface Rings {
  readonly inner: number;
  /** Null where the loss has no edge: no distance ends its push. */
  readonly outer: number | null;
  /** Where the margin begins that ends at the outer one: at the inner one, or, where the margin is a distance itself, at 0. */
  readonly from: number;
}

/** Radii of the two circles in plain distance; null where the positive's distance is no finite number. */
export function ringRadii(positiveRadius: number, rule: LossRule): Rings | null {
  const inner = positiveRadius;
  const begins = ringFrom(rule.loss);
  const from = begins === 'anchor' ? 0 : inner;
  const outer = begins === null ? null : outerRadius(from, rule.margin, begins === 'anchor' ? 'plain' : rule.distance);
  return Number.isFinite(inner) && Number.isFinite(outer ?? 0) ? { inner, outer, from } : null;
}

/** The margin whose outer ring has this plain radius, never below 0: the inverse of `ringRadii`. */
export function marginAtRadius(radius: number, positiveRadius: number, rule: LossRule): number {
  if (ringFrom(rule.loss) === 'anchor') return Math.max(0, radius);
  return Math.max(0, inUnit(radius, rule.distance) - inUnit(positiveRadius, rule.distance));
}

/** A circle at a round distance. */
export interface DistanceTick {
  /** In the unit of the picture. */
  readonly value: number;
  /** Where it is drawn: the plain distance that it stands for. */
  readonly radius: number;
}

/** Distances are written with two decimals: circles closer than that would bear one number. */
const FINEST_TICK = 0.01;

/** About `count` circles at round distances in `unit`, ascending, above 0 and up to the plain distance `reach`. */
export function distanceTicks(reach: number, unit: Distance, count: number): DistanceTick[] {
  const most = inUnit(reach, unit);
  return ticks(0, most, Math.min(count, Math.floor(most / FINEST_TICK)))
    .filter((value) => value > 0)
    .map((value) => ({ value, radius: plainOf(value, unit) }));
}

const DOMAINS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

const LEAST_NEEDED = 0.2;
/** What a first picture shows, unless that is too small or almost empty. */
const FIRST = 0.75;

/**
 * The distance that should reach the edge. Unit vectors never need more than 2, so their picture never changes scale.
 * Free vectors get steps that hold every item, and the outer ring with room to pull it; a step is kept until it is
 * clearly wrong (`steadyScale`). Numbers that are not finite are passed over.
 */
export function bullsEyeDomain(
  previous: number | null,
  farthest: number,
  outer: number | null,
  normalize: boolean,
): number {
  if (normalize) return 2;
  const needs = [farthest * 1.02, (outer ?? 0) * 1.1].filter(Number.isFinite);
  const needed = Math.max(...needs, LEAST_NEEDED);
  return steadyScale(previous ?? FIRST, needed, DOMAINS);
}

/** Of the items that have a distance. */
export function farthestOf({ places }: Pick<Displayed, 'places'>): number {
  let most = 0;
  for (let i = PLACE_DISTANCE; i < places.length; i += PLACE_SIZE)
    if (places[i] > most && places[i] < Infinity) most = places[i];
  return most;
}

/** Of the different items as seen from the anchor, radians. */
export function directionsOf(items: readonly SceneItem[], { places }: Displayed, anchor: number): number[] {
  const at = (i: number, column: number) => places[i * PLACE_SIZE + column];
  return items.flatMap((item, i) =>
    isDifferent(item)
      ? [Math.atan2(at(i, PLACE_Y) - at(anchor, PLACE_Y), at(i, PLACE_X) - at(anchor, PLACE_X))].filter(Number.isFinite)
      : [],
  );
}
