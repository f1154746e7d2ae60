// The places of the points at each step: the start, then one entry a step. Placing a point by hand begins a new walk.
import type { Role } from '../../core/loss/kinds';
import {
  isSqueezed,
  lossAt,
  placeInWorld,
  placesOf,
  standsStill,
  startWorld,
  stepWorld,
  type World,
  type WorldRule,
} from './world';

export interface Walk {
  /** The six numbers that this walk began from, as the settings hold them. */
  readonly start: Float64Array;
  readonly space: WorldRule['space'];
  readonly moves: WorldRule['moves'];
  /** At least one; the last is now. */
  readonly worlds: readonly World[];
}

/** The longest walk; then a run pauses. */
export const LONGEST_WALK = 300;

/** Coordinates that the settings can hold end here. */
export const FARTHEST = 9;

export type RunEnd = 'no-loss' | 'squeezed' | 'stands-still' | 'long-walk';

export function startWalk(start: Float64Array, { space, moves }: WorldRule): Walk {
  return { start, space, moves, worlds: [startWorld(start, space)] };
}

export function currentWorld({ worlds }: Walk): World {
  return worlds[worlds.length - 1];
}

/** Whether this walk began from these numbers, under these rules; the margin and the distance may change on the way. */
export function beganFrom(walk: Walk, start: Float64Array, rule: WorldRule): boolean {
  return walk.space === rule.space && walk.moves === rule.moves && walk.start.every((value, i) => value === start[i]);
}

export function stepWalk(walk: Walk, rule: WorldRule, stepSize: number): Walk {
  const next = stepWorld(currentWorld(walk), rule, stepSize);
  return { ...walk, worlds: [...walk.worlds.slice(-LONGEST_WALK), next] };
}

/** A new walk from where everything is now, but for the one that the hand has placed. */
export function placeInWalk(walk: Walk, rule: WorldRule, role: Role, x: number, y: number): Walk {
  const placed = placeInWorld(currentWorld(walk), rule, role, x, y);
  const points = placed.points.map(rounded);
  return { ...walk, start: points, worlds: [{ points, weights: placed.weights }] };
}

/** Why a run should pause here, or null while there is something to do. */
export function runEnd(walk: Walk, rule: WorldRule): RunEnd | null {
  const world = currentWorld(walk);
  const loss = lossAt(placesOf(world.points, world, rule), rule);
  if (loss.loss === 0) return 'no-loss';
  if (isSqueezed(loss, rule)) return 'squeezed';
  if (standsStill(world, rule)) return 'stands-still';
  return walk.worlds.length > LONGEST_WALK ? 'long-walk' : null;
}

/** Six decimals, and no farther than a setting goes: what an address can hold without growing long. */
function rounded(value: number): number {
  return Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, value)) * 1e6) / 1e6;
}
