// The model of the figure: three points that move freely, or an encoder of 2 × 2 weights that moves them all. Pure: it
// knows no pixels and no words, and all its maths is core's.

import { encodeLinear, linearGradient } from '../../core/linearEncoder';
import { type Distance, ROLES, type Role } from '../../core/loss/kinds';
import { normalizeRows, SHORTEST_NORM } from '../../core/loss/normalize';
import { type TripletGradient, tripletGradient } from '../../core/loss/triplet';

export interface World {
  /** `(3, 2)`: where the three are; under the encoder, its inputs. */
  readonly points: Float64Array;
  /** `(2, 2)`: the encoder; unused while the points move freely. */
  readonly weights: Float64Array;
}

export interface WorldRule {
  readonly space: 'plane' | 'circle';
  readonly moves: 'points' | 'encoder';
  readonly distance: Distance;
  readonly margin: number;
}

export const IDENTITY: Float64Array = Float64Array.of(1, 0, 0, 1);

/** `(8, 2)`: further inputs of the shared encoder, in no triplet; it moves them nonetheless. */
export const OTHERS: Float64Array = Float64Array.of(
  ...[-1.3, 1.1, -0.7, -0.5, 0.5, 1.2, 1.5, 1.0, 0.7, -0.4, 1.4, -1.0, -1.4, 0.2, -0.1, -1.2],
);

/** The farthest that two points of the unit circle can be apart, in plain distance. */
export const FAR_SIDE = 2;

/** A start from six numbers; on the circle each point keeps its direction only. */
export function startWorld(points: Float64Array, space: WorldRule['space']): World {
  return { points: space === 'circle' ? ontoCircle(points) : points, weights: IDENTITY };
}

/** Where points are seen, `(count, 2)`: through the encoder if there is one, and on the circle if that is the space. */
export function placesOf(points: Float64Array, world: World, rule: WorldRule): Float64Array {
  const places = rule.moves === 'encoder' ? encodeLinear(world.weights, 2, points) : points;
  return rule.space === 'circle' ? ontoCircle(places) : places;
}

/** Loss and gradient at three places `(3, 2)`; on the circle the gradient is the tangential one. */
export function lossAt(places: Float64Array, rule: WorldRule): TripletGradient {
  const [anchor, positive, negative] = ROLES.map((_, row) => places.subarray(2 * row, 2 * row + 2));
  const { margin, distance, space } = rule;
  return tripletGradient(anchor, positive, negative, {
    margin,
    distance,
    loss: 'hinge',
    normalize: space === 'circle',
  });
}

/** Below this share of the margin both distances count as nothing. */
const NOTHING = 0.02;

/** Whether the encoder has sent all three to nearly one point: collapse. */
export function isSqueezed({ anchorPositive, anchorNegative }: TripletGradient, { moves, margin }: WorldRule): boolean {
  return moves === 'encoder' && Math.max(anchorPositive, anchorNegative) < NOTHING * margin;
}

/** One step of gradient descent: on the points themselves, put back onto the circle, or on the weights alone. */
export function stepWorld(world: World, rule: WorldRule, stepSize: number): World {
  const { points, weights } = world;
  if (rule.moves === 'points') {
    const moved = descend(points, rowsOf(lossAt(points, rule)), stepSize);
    return { points: rule.space === 'circle' ? ontoCircle(moved) : moved, weights };
  }
  // Before normalisation, so that the gradient knows how long the encoder's outputs are.
  const gradient = rowsOf(lossAt(encodeLinear(weights, 2, points), rule));
  return { points, weights: descend(weights, linearGradient(points, 2, gradient), stepSize) };
}

/** The world in which one of the three is seen at (x, y); an encoder that cannot show it there is replaced by a new one. */
export function placeInWorld(world: World, rule: WorldRule, role: Role, x: number, y: number): World {
  const [placeX, placeY] = rule.space === 'circle' ? ontoCircle(Float64Array.of(x, y)) : [x, y];
  const seen = rule.moves === 'encoder' ? inputAt(world.weights, placeX, placeY) : [placeX, placeY];
  const points = Float64Array.from(world.points);
  points.set(seen ?? [placeX, placeY], 2 * ROLES.indexOf(role));
  return { points, weights: seen ? world.weights : IDENTITY };
}

/** Whether nothing would move any more: no gradient, be it at a loss of 0 or in a dead end. */
export function standsStill(world: World, rule: WorldRule): boolean {
  const next = stepWorld(world, rule, 1);
  const change = (before: Float64Array, after: Float64Array) =>
    before.reduce((most, value, i) => Math.max(most, Math.abs(value - after[i])), 0);
  return Math.max(change(world.points, next.points), change(world.weights, next.weights)) < STILL;
}

const STILL = 1e-4;
const SINGULAR = 1e-6;

/** W⁻¹ (x, y), or null where W squeezes the plane into a line. */
function inputAt([a, b, c, d]: Float64Array, x: number, y: number): [number, number] | null {
  const determinant = a * d - b * c;
  if (!(Math.abs(determinant) > SINGULAR)) return null;
  return [(d * x - b * y) / determinant, (a * y - c * x) / determinant];
}

function rowsOf({ anchor, positive, negative }: TripletGradient): Float64Array {
  return Float64Array.of(...anchor, ...positive, ...negative);
}

function descend(from: Float64Array, gradient: Float64Array, stepSize: number): Float64Array {
  return from.map((value, i) => value - stepSize * gradient[i]);
}

/** Rows `(count, 2)` at length 1; the origin, which has no direction, goes to (1, 0). */
function ontoCircle(rows: Float64Array): Float64Array {
  const unit = new Float64Array(rows.length);
  const norms = new Float64Array(rows.length / 2);
  normalizeRows(rows, 2, unit, norms);
  norms.forEach((norm, row) => {
    if (norm <= SHORTEST_NORM) unit.set([1, 0], 2 * row);
  });
  return unit;
}
