// Follows one line of sight from the camera until it meets head, hair or body (sphere tracing: each step is as long as
// the nearest solid is away). It knows no colours.
import { BODY_TOP } from './bodyShape';
import { hairDistance } from './hairShape';
import { headDistance } from './headShape';
import { body, type Scene } from './scene';
import type { Point } from './signedDistance';

export const NOTHING = 0;
export const SKIN = 1;
export const HAIR = 2;
export const BODY = 3;

/** Where a line of sight ends. One is reused for all: a picture has thousands. */
export interface Hit {
  /** NOTHING, SKIN, HAIR or BODY. */
  solid: number;
  /** In head coordinates, or in body coordinates for BODY. */
  readonly point: Point;
  /** Distance from the camera. */
  depth: number;
  /** Direction of sight, in the same coordinates. */
  readonly sight: Point;
  /** Of the surface, outwards: found when it is lit (light.ts). */
  readonly normal: Point;
}

const MOST_STEPS = 64;
/** A line has met a surface that is nearer than so many pixels. */
const CLOSE = 0.4;
/** Distances are not exact where solids are joined or waved: a step is a little shorter. */
const CAUTION = 0.9;
/** The body is not nearer to the camera, and nothing is farther, than so much from the middle of the head. */
const BODY_NEAREST = 0.6;
const FARTHEST = 1.7;
/** Head units from a surface where a line that has run out of steps has met it. */
const CREPT = 0.02;
/** Farther than any step is long. */
const AWAY = 4;

export function newHit(): Hit {
  return {
    solid: NOTHING,
    point: new Float64Array(3),
    depth: 0,
    sight: new Float64Array(3),
    normal: new Float64Array(3),
  };
}

/**
 * `(u, v)`: right and up, head units in the plane through the middle of the head; `pixel`: width of a pixel there.
 * `near`: the distance at which to begin, of 0 the nearest possible; what lies before it is seen if the line starts inside.
 */
export function march(scene: Scene, u: number, v: number, pixel: number, near: number, hit: Hit): void {
  const { headTurn: h, bodyTurn: b, headCamera, bodyCamera, cameraDistance } = scene;
  const stretch = Math.sqrt(u * u + v * v + cameraDistance * cameraDistance) / cameraDistance;
  const dz = -1 / stretch;
  const dx = (u / cameraDistance) * -dz;
  const dy = (v / cameraDistance) * -dz;
  const hx = h[0] * dx + h[3] * dy + h[6] * dz;
  const hy = h[1] * dx + h[4] * dy + h[7] * dz;
  const hz = h[2] * dx + h[5] * dy + h[8] * dz;
  const bx = b[0] * dx + b[3] * dy + b[6] * dz;
  const by = b[1] * dx + b[4] * dy + b[7] * dz;
  const bz = b[2] * dx + b[5] * dy + b[8] * dz;
  const { point } = hit;
  hit.solid = NOTHING;
  hit.depth = 0;

  const { ball } = scene;
  const along = (ball.x - headCamera[0]) * hx + (ball.y - headCamera[1]) * hy + (ball.z - headCamera[2]) * hz;
  const chord = ball.radius * ball.radius - ball.fromCamera * ball.fromCamera + along * along;
  const passesHead = chord > 0;
  const bodyStart = (cameraDistance - BODY_NEAREST) * stretch;
  const end = (cameraDistance + FARTHEST) * stretch;
  const passesBody = bodyCamera[1] + end * by < BODY_TOP || bodyCamera[1] + bodyStart * by < BODY_TOP;
  if (!passesHead && !passesBody) return;
  const headStart = passesHead ? along - Math.sqrt(chord) : end;
  const start = passesBody && bodyStart < headStart ? bodyStart : headStart;

  const close = CLOSE * pixel;
  let t = Math.max(near, start);
  for (let step = 0; step < MOST_STEPS; step++) {
    let skin = AWAY;
    let hair = AWAY;
    let toBody = AWAY;
    if (passesHead) {
      point[0] = headCamera[0] + t * hx;
      point[1] = headCamera[1] + t * hy;
      point[2] = headCamera[2] + t * hz;
      skin = headDistance(scene.head, point);
      hair = hairDistance(scene.hair, point, skin);
    }
    const toHead = Math.min(skin, hair);
    if (passesBody) {
      point[0] = bodyCamera[0] + t * bx;
      point[1] = bodyCamera[1] + t * by;
      point[2] = bodyCamera[2] + t * bz;
      toBody = body(scene, point);
    }
    const distance = Math.min(toHead, toBody);
    if (distance < 0 && step === 0 && t > start) {
      t = start;
      continue;
    }
    // A line that creeps along a surface until its steps run out has as good as met it.
    if (distance < close || (step === MOST_STEPS - 1 && distance < CREPT)) {
      t += distance;
      hit.depth = t;
      if (toBody < toHead) return meet(hit, BODY, bodyCamera, t, bx, by, bz);
      return meet(hit, hair < skin ? HAIR : SKIN, headCamera, t, hx, hy, hz);
    }
    t += CAUTION * distance;
    if (t > end) return;
  }
}

function meet(hit: Hit, solid: number, camera: readonly number[], t: number, dx: number, dy: number, dz: number): void {
  hit.solid = solid;
  hit.point[0] = camera[0] + t * dx;
  hit.point[1] = camera[1] + t * dy;
  hit.point[2] = camera[2] + t * dz;
  hit.sight[0] = dx;
  hit.sight[1] = dy;
  hit.sight[2] = dz;
}
