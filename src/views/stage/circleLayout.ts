// The geometry of the circle view: vectors of length 1 in two dimensions, at their true places on the unit circle. The circle is
// turned so that the anchor is its leftmost point; pictures stand outside it, on three levels. Pure; px.
import { PLACE_SIZE, PLACE_X, PLACE_Y } from '../../core/projection/place';
import { spreadLabels } from '../chart/spreadLabels';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CircleFrame {
  readonly centreX: number;
  readonly centreY: number;
  /** Of the circle, px: the unit of distance. */
  readonly radius: number;
}

/** Levels of pictures, and px from the circle to the first and from each to the next, in pictures. */
const LEVELS = 3;
const FIRST_LEVEL = 1.6;
const NEXT_LEVEL = 1.1;
const EDGE = 4;
/** A ring round the anchor up to this one is in the picture with all of itself: a positive that is near, and the usual margin. */
const USUAL_RING = 0.45;

/** A circle with room round it for pictures of `size` px, and on its left for the ring. */
export function circleFrame(width: number, height: number, size: number): CircleFrame {
  const room = levelOffset(LEVELS - 1, size) + size / 2 + EDGE;
  const radius = Math.min(Math.min(width, height) / 2 - room, (width / 2 - EDGE) / (1 + USUAL_RING));
  return { centreX: width / 2, centreY: height / 2, radius: Math.max(1, radius) };
}

/** Angles of `places`, counter-clockwise in radians, −π … π, turned so that the anchor, at (`anchorX`, `anchorY`), has π; NaN without a place. */
export function circleAngles(places: Float32Array, anchorX: number, anchorY: number): Float64Array {
  const turn = Math.PI - Math.atan2(anchorY, anchorX);
  return Float64Array.from({ length: places.length / PLACE_SIZE }, (_, i) => {
    const angle = Math.atan2(places[i * PLACE_SIZE + PLACE_Y], places[i * PLACE_SIZE + PLACE_X]) + turn;
    return Math.atan2(Math.sin(angle), Math.cos(angle));
  });
}

/** The point at `angle`, `away` px outside the circle (inside where negative). */
export function onCircle({ centreX, centreY, radius }: CircleFrame, angle: number, away = 0): Point {
  return { x: centreX + (radius + away) * Math.cos(angle), y: centreY - (radius + away) * Math.sin(angle) };
}

/**
 * Middles of the pictures of the items at `angles`, `(items)`: outside the circle, each on the level of its number, and along a
 * level moved no more than it takes that none covers another. Null for an item without an angle.
 */
export function picturesOutside(frame: CircleFrame, angles: ArrayLike<number>, size: number): (Point | null)[] {
  const known = Array.from(angles).filter(Number.isFinite);
  const cut = widestGap(known);
  const out: (Point | null)[] = Array.from(angles, () => null);
  for (let level = 0; level < LEVELS; level++) {
    const away = levelOffset(level, size);
    const along = frame.radius + away;
    const items = Array.from(angles, (_, i) => i).filter((i) => i % LEVELS === level && Number.isFinite(angles[i]));
    const wanted = items.map((i) => turnsFrom(cut, angles[i]) * along);
    const sizes = items.map(() => size + 2);
    spreadLabels(wanted, sizes, 0, 2 * Math.PI * along).forEach((place, rank) => {
      out[items[rank]] = onCircle(frame, cut + place / along, away);
    });
  }
  return out;
}

/** The middle of the widest stretch of the circle without an angle. */
export function widestGap(angles: readonly number[]): number {
  const sorted = [...angles].sort((a, b) => a - b);
  let best = 0;
  let widest = -1;
  sorted.forEach((angle, i) => {
    const next = i + 1 < sorted.length ? sorted[i + 1] : sorted[0] + 2 * Math.PI;
    if (next - angle <= widest) return;
    widest = next - angle;
    best = angle + (next - angle) / 2;
  });
  return best;
}

/** Half the angle, as seen from the centre, of the arc within `distance` of a point of the circle: π where it is all of it. */
export function arcWithin(distance: number): number {
  return 2 * Math.asin(Math.min(1, Math.max(0, distance / 2)));
}

function levelOffset(level: number, size: number): number {
  return size * (FIRST_LEVEL + level * NEXT_LEVEL);
}

/** From `from` counter-clockwise to `angle`, 0 … 2π. */
function turnsFrom(from: number, angle: number): number {
  const turn = (angle - from) % (2 * Math.PI);
  return turn < 0 ? turn + 2 * Math.PI : turn;
}
