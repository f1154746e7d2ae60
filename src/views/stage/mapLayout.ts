// The geometry of the map: the whole space seen from outside. Two dimensions as they are, more through the aligned PCA,
// three on a globe that can be turned. Angles in radians.
import { PLACE_SIZE, PLACE_X, PLACE_Y, PLACE_Z } from '../../core/projection/place';
import { roundPicture } from '../freeCircle';
import type { Box } from '../leastCovered';
import type { Rings } from './bullsEye/bullsEyeLayout';
import type { Displayed } from './scene';

export interface Turn {
  readonly yaw: number;
  readonly pitch: number;
}

/** The origin of the space is in the middle of the picture. */
export interface MapFrame {
  readonly centreX: number;
  readonly centreY: number;
  readonly scale: number;
}

export interface MapPositions {
  /** `(items, 2)` px. */
  readonly positions: Float32Array;
  /** −1 far … 1 near, `(items)`; 0 without a third dimension. */
  readonly depth: Float32Array;
}

/** The point after turning: x to the right, y up, z towards the reader. */
export function turnPoint(x: number, y: number, z: number, turn: Turn): [number, number, number] {
  const cosYaw = Math.cos(turn.yaw);
  const sinYaw = Math.sin(turn.yaw);
  const x1 = x * cosYaw + z * sinYaw;
  const z1 = z * cosYaw - x * sinYaw;
  const cosPitch = Math.cos(turn.pitch);
  const sinPitch = Math.sin(turn.pitch);
  return [x1, y * cosPitch - z1 * sinPitch, y * sinPitch + z1 * cosPitch];
}

/** Room round the picture, px. */
const EDGE = 14;

/**
 * `extent` > 0: distance from the middle, in the units of the space, that is shown in every direction. `covered`: what lies over
 * the picture and hides what would be drawn there.
 */
export function mapFrame(width: number, height: number, extent: number, covered: readonly Box[] = []): MapFrame {
  const { x, y, radius } = roundPicture(width, height, covered, EDGE);
  return { centreX: x, centreY: y, scale: radius / extent };
}

/** Where the items stand, turned if there is a turn. Places that are not finite give NaN, which stands nowhere. */
export function mapPositions(frame: MapFrame, displayed: Displayed, turn: Turn | null): MapPositions {
  const { places } = displayed;
  const count = places.length / PLACE_SIZE;
  const positions = new Float32Array(count * 2);
  const depth = new Float32Array(count);
  const reach = 1 / Math.max(1e-9, extentOf(displayed));
  for (let i = 0; i < count; i++) {
    let x = places[i * PLACE_SIZE + PLACE_X];
    let y = places[i * PLACE_SIZE + PLACE_Y];
    if (turn) {
      const turned = turnPoint(x, y, places[i * PLACE_SIZE + PLACE_Z], turn);
      x = turned[0];
      y = turned[1];
      depth[i] = turned[2] * reach;
    }
    positions[i * 2] = frame.centreX + x * frame.scale;
    positions[i * 2 + 1] = frame.centreY - y * frame.scale;
  }
  return { positions, depth };
}

/** Largest distance from the origin of the axes, of the items that have one. */
export function extentOf(displayed: Displayed): number {
  let most = 0;
  const { places } = displayed;
  for (let i = 0; i < places.length; i += PLACE_SIZE) {
    const distance = Math.hypot(places[i + PLACE_X], places[i + PLACE_Y], places[i + PLACE_Z]);
    if (distance > most && distance < Infinity) most = distance;
  }
  return most;
}

/** How far from the origin the rings round the anchor reach, in a space of two dimensions; 0 without rings. */
export function ringReach({ places }: Displayed, anchorIndex: number, rings: Rings | null): number {
  const x = places[anchorIndex * PLACE_SIZE + PLACE_X];
  const y = places[anchorIndex * PLACE_SIZE + PLACE_Y];
  const reach = rings === null ? 0 : Math.hypot(x, y) + (rings.outer ?? rings.inner);
  return Number.isFinite(reach) ? reach : 0;
}
