// The solid of a head without hair: skull, jaw, nose, lips, sockets, ears. Head coordinates as in traits.ts.

import type { Shot } from '../shotFactors';
import type { Identity } from '../traits';
import { clamp } from './curves';
import { carve, type Ellipsoid, ellipsoid, join, type Point, taperedLine, toEllipsoid } from './signedDistance';

/** Farther than this from skull and jaw, no other part reaches. */
const DETAIL_REACH = 0.55;
/** Front of the face at the eyes, before nose and sockets. */
const FACE_FRONT = 0.8;
export const SKULL_HEIGHT = 0.24;
const JAW_HEIGHT = -0.32;

export interface HeadShape {
  readonly skull: Ellipsoid;
  readonly jaw: Ellipsoid;
  readonly cheek: Ellipsoid;
  readonly browRidge: Ellipsoid | null;
  readonly ear: Ellipsoid;
  readonly earX: number;
  readonly chinWidth: number;
  readonly chinY: number;
  readonly eyeX: number;
  readonly eyeY: number;
  readonly noseLength: number;
  readonly noseProjection: number;
  readonly noseBridge: number;
  readonly noseTip: number;
  readonly noseWidth: number;
  readonly nostril: Ellipsoid;
  readonly mouthY: number;
  readonly lipFullness: number;
  /** Half the width of the mouth, and how much higher its corners are than its middle. */
  readonly mouthWidth: number;
  readonly mouthBend: number;
  readonly upperLip: Ellipsoid;
  readonly lowerLip: Ellipsoid;
}

export function headShape(identity: Identity, shot: Shot): HeadShape {
  const { earSize, lipFullness, noseWidth } = identity;
  const cheeks = 0.24 + 0.1 * identity.cheekbones + 0.04 * Math.max(0, shot.smile);
  const mouth = mouthWidth(identity, shot);
  return {
    skull: ellipsoid(identity.headWidth, identity.headHeight, identity.headDepth),
    // A full beard makes the jaw broader and longer.
    jaw: ellipsoid(
      identity.jawWidth + 0.04 * identity.beard,
      identity.jawLength + 0.06 * identity.beard + 0.04 * shot.mouthOpen,
      0.64,
    ),
    cheek: ellipsoid(0.22, 0.25, cheeks),
    browRidge: identity.browRidge > 0.1 ? ellipsoid(0.2, 0.05, 0.06 + 0.07 * identity.browRidge) : null,
    ear: ellipsoid(0.07 + 0.07 * identity.earSpread, earSize, earSize * 0.6),
    earX: identity.headWidth * 0.97,
    chinWidth: identity.chinWidth,
    chinY: JAW_HEIGHT - identity.jawLength + 0.16 - 0.05 * shot.mouthOpen,
    eyeX: identity.eyeSpacing,
    eyeY: identity.eyeHeight,
    noseLength: identity.noseLength,
    noseProjection: identity.noseProjection,
    noseBridge: identity.noseBridge,
    noseTip: identity.noseTip,
    noseWidth,
    nostril: ellipsoid(clamp(noseWidth * 0.55, 0.045, 0.08), 0.065, 0.09),
    mouthY: identity.mouthHeight,
    lipFullness,
    mouthWidth: mouth,
    mouthBend: mouthBend(mouth, shot),
    upperLip: ellipsoid(mouth * 0.85, 0.02 + lipFullness * 0.6, 0.06 + lipFullness * 0.7),
    lowerLip: ellipsoid(mouth * 0.7, 0.022 + lipFullness * 0.7, 0.06 + lipFullness * 0.8),
  };
}

/** Half the width of the mouth: a smile draws it out. */
export function mouthWidth(identity: Identity, shot: Shot): number {
  return identity.mouthWidth * (1 + 0.2 * shot.smile);
}

/** How much higher the corners of a mouth of this half width are than its middle: by a third of it in a broad smile. */
export function mouthBend(mouthWidth: number, shot: Shot): number {
  return shot.smile * mouthWidth * 0.38;
}

/** The line between the lips, above `mouthHeight`; `along` is 0 in the middle, 1 at the corners. */
export function mouthLine(bend: number, along: number): number {
  return bend * (along * along - 0.35);
}

/**
 * Parts that are far from the point are left out where they cannot be the nearest: the field is exact near the surface and
 * a fair guess away from it.
 */
export function headDistance(head: HeadShape, point: Point): number {
  const x = point[0];
  const y = point[1];
  const z = point[2];
  const ax = Math.abs(x);
  const skull = toEllipsoid(head.skull, x, y - SKULL_HEIGHT, z + 0.06);
  const jaw = toEllipsoid(head.jaw, x, y - JAW_HEIGHT, z - 0.13);
  let d = join(skull, jaw, 0.3);
  if (d > DETAIL_REACH) return d - 0.25;

  if (z < -0.1) {
    if (ax < 0.4 || y > 0.5 || y < -0.6) return d;
    return joinEar(head, d, point);
  }
  if (z < 0.3) d = joinEar(head, d, point);
  if (y < 0) d = joinChin(head, d, point);
  if (y < 0.5) d = join(d, toEllipsoid(head.cheek, ax - 0.36, y + 0.27, z - 0.47), 0.3);
  const eyeY = y - head.eyeY;
  if (eyeY > -0.6 && eyeY < 0.6) d = carveSocket(head, d, point);
  if (ax < 0.6 && z > 0.4) {
    if (y < -0.2) d = joinLips(head, d, point);
    if (eyeY < 0.35) d = joinNose(head, d, point);
  }
  return d;
}

function joinEar(head: HeadShape, d: number, point: Point): number {
  return join(d, toEllipsoid(head.ear, Math.abs(point[0]) - head.earX, point[1] + 0.05, point[2] + 0.06), 0.05);
}

function joinChin(head: HeadShape, d: number, point: Point): number {
  const ax = Math.abs(point[0]);
  const y = point[1];
  const z = point[2];
  const sideways = ax > head.chinWidth ? ax - head.chinWidth : 0;
  const up = y - head.chinY;
  const front = z - 0.55;
  return join(d, Math.sqrt(sideways * sideways + up * up + front * front) - 0.15, 0.22);
}

function carveSocket(head: HeadShape, d: number, point: Point): number {
  const ax = Math.abs(point[0]);
  const eyeY = point[1] - head.eyeY;
  const z = point[2];
  let ridged = d;
  if (head.browRidge) {
    // It bends back with the forehead: straight, it would stick out at the temple like a horn.
    const front = z - 0.825 + 1.2 * ax * ax;
    ridged = join(d, toEllipsoid(head.browRidge, ax - head.eyeX * 0.9, eyeY - 0.16, front), 0.12);
  }
  const eyeX = ax - head.eyeX;
  const front = z - 1.02;
  return carve(ridged, Math.sqrt(eyeX * eyeX * 0.8 + eyeY * eyeY + front * front) - 0.23, 0.13);
}

function joinLips(head: HeadShape, d: number, point: Point): number {
  const ax = Math.abs(point[0]);
  const y = point[1];
  const z = point[2];
  const fullness = head.lipFullness;
  const up = y - head.mouthY - mouthLine(head.mouthBend, Math.min(ax / head.mouthWidth, 1.1));
  // They bend back round the teeth: straight, the corners of a wide mouth would stand off the cheeks.
  const front = z - 0.74 + 0.8 * ax * ax;
  const upper = toEllipsoid(head.upperLip, ax, up - 0.55 * fullness, front);
  const lower = toEllipsoid(head.lowerLip, ax, up + 0.7 * fullness, front);
  return join(join(d, upper, 0.08), lower, 0.08);
}

function joinNose(head: HeadShape, d: number, point: Point): number {
  const x = point[0];
  const eyeY = point[1] - head.eyeY;
  const z = point[2];
  const { noseLength, noseProjection, noseTip, noseWidth } = head;
  const front = z - FACE_FRONT;
  const bridge = taperedLine(
    x,
    eyeY - 0.1,
    front + 0.02,
    0,
    -noseLength - 0.1,
    noseProjection,
    head.noseBridge,
    noseTip,
  );
  const wing = toEllipsoid(
    head.nostril,
    Math.abs(x) - noseWidth,
    eyeY + noseLength + 0.01,
    front - noseProjection * 0.35,
  );
  return join(d, join(bridge, wing, 0.07), 0.14);
}
