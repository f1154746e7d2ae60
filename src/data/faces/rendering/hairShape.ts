// The solid of the hair: a cap on the skull with an opening for the face, a curtain for long hair, bun and ponytail.

import type { Shot } from '../shotFactors';
import type { Identity } from '../traits';
import { clamp } from './curves';
import { SKULL_HEIGHT } from './headShape';
import { type Ellipsoid, ellipsoid, join, type Point, taperedLine, toEllipsoid } from './signedDistance';

/** Hair that lies deeper in the skull than this is nowhere to be seen. */
const HIDDEN = -0.04;
const BEYOND_HAIR = 4;
/** A solid gets so much nearer where it is joined to another. */
const FILLET = 0.03;

export interface HairShape {
  readonly cap: Ellipsoid;
  readonly curtain: Ellipsoid;
  /** What a curtain leaves free. */
  readonly opening: Ellipsoid;
  /** How much thinner hair is at the face than elsewhere, and from how far off it is full. */
  readonly thinning: number;
  readonly rise: number;
  readonly bald: boolean;
  readonly length: number;
  readonly hairline: number;
  readonly arc: number;
  readonly recession: number;
  readonly sweep: number;
  /** How ragged the hairline is, and how far locks stand out. */
  readonly jags: number;
  readonly locks: number;
  /** Height of the highest of all ripples. */
  readonly roughness: number;
  readonly waves: number;
  readonly curls: number;
  readonly bun: number;
  readonly bunY: number;
  readonly ponytail: number;
}

export function hairShape(identity: Identity, shot: Shot): HairShape {
  const fullness = 1 + shot.hairFullness;
  const thick = (volume: number) => (volume > 0 ? volume * fullness : volume);
  const top = thick(identity.hairTop);
  const sides = thick(identity.hairSides);
  const locks = 0.016 * clamp(8 * (top - 0.03), 0, 1) * (1 - identity.hairCurls);
  return {
    cap: ellipsoid(identity.headWidth + sides, identity.headHeight + top, identity.headDepth + 0.5 * (top + sides)),
    curtain: ellipsoid(identity.headWidth + sides + 0.06, 0.42 + identity.hairLength * 0.58, 0.72),
    opening: ellipsoid(identity.headWidth * 0.92, 1.25, 0.72),
    thinning: Math.max(0, 0.45 * (top + sides) - 0.015) * clamp((identity.hairline - 0.26) * 8, 0.35, 1),
    rise: 0.12 + 0.4 * Math.max(0, top + sides),
    bald: top < HIDDEN && sides < HIDDEN,
    length: identity.hairLength,
    hairline: identity.hairline + shot.hairLift,
    arc: identity.hairlineArc,
    recession: identity.recession,
    sweep: identity.hairSweep,
    jags: 0.006 + 0.02 * clamp((0.42 - identity.hairline) * 8, 0, 1),
    locks,
    roughness: locks + 0.08 * identity.hairCurls + 0.032 * identity.hairWaves,
    waves: identity.hairWaves,
    curls: identity.hairCurls,
    bun: identity.bun,
    bunY: 0.24 + identity.headHeight + top + 0.5 * identity.bun,
    ponytail: identity.ponytail,
  };
}

/** Distances of `nearest` or more need not be right: something else is nearer then. */
export function hairDistance(hair: HairShape, point: Point, nearest: number): number {
  if (hair.bald) return BEYOND_HAIR;
  const bound = nearest + hair.roughness + FILLET;
  let d = cap(hair, point, bound);
  if (hair.length > 0.05) d = join(d, curtain(hair, point, bound), 0.1);
  if (hair.bun > 0.05) d = join(d, bun(hair, point), 0.05);
  if (hair.ponytail > 0.03) d = join(d, ponytail(hair, point), 0.08);
  // Away from the surface ripples fade, so that steps can be long.
  const reach = 2.2 * hair.roughness + 0.01;
  return d > reach ? d : d - ripple(hair, point) * clamp((2 * (reach - d)) / reach, 0, 1);
}

/** Curls as bumps in three directions, waves as ridges that run round the head, locks as ridges that run down. */
function ripple({ curls, waves, locks, sweep }: HairShape, point: Point): number {
  const x = point[0];
  const y = point[1];
  const z = point[2];
  let height = 0;
  if (locks > 0.001)
    height += locks * Math.sin(11 * (x - 0.3 * sweep) - 4 * y * clamp(5 * x, -1, 1) + 2.5 * Math.sin(3 * z + 2 * y));
  if (curls > 0.02) {
    height += 0.045 * curls * (Math.sin(11 * x + 3 * y) * Math.sin(12 * y + 2 * z) + Math.sin(13 * z + 4 * x) * 0.7);
  }
  if (waves > 0.02) height += 0.032 * waves * Math.sin(8 * y + 5 * x * x + 3 * z);
  return height;
}

function cap(hair: HairShape, point: Point, bound: number): number {
  const x = point[0];
  const y = point[1];
  const z = point[2];
  // At the back short hair ends in the nape, in front of the ears higher up; long hair goes on as a curtain.
  const edge = hair.length > 0.05 ? -0.5 : -0.34 + 0.42 * clamp((z + 0.3) * 2.2, 0, 1);
  const below = 0.8 * (edge - y);
  if (below > bound) return below;
  const opening = faceOpening(hair, point);
  if (opening > bound) return opening;
  const full = toEllipsoid(hair.cap, x, y - SKULL_HEIGHT, z + 0.06);
  // Short hair rises from the skin where it begins, so that no step shows; a fringe hangs free.
  const root = 1 - clamp(-opening / hair.rise, 0, 1);
  const solid = full + hair.thinning * root * root;
  return cut(Math.max(solid, below), opening, 0.05);
}

/** Positive where the face is free of hair: in front of the temples and under the hairline; about the distance to it. */
export function faceOpening(hair: HairShape, point: Point): number {
  const x = point[0];
  const y = point[1];
  const z = point[2];
  const { hairline, arc, recession, sweep, jags } = hair;
  const ax = Math.abs(x);
  const bay = (ax - 0.36) * 4.5;
  const line = hairline - arc * x * x + sweep * 0.45 * x + (recession * 0.24) / (1 + bay * bay);
  let under = 0.6 * (line - y);
  if (under > -0.08 && under < 0.08)
    under += (1 - 12 * Math.abs(under)) * jags * (Math.sin(19 * x + 3) + 0.6 * Math.sin(43 * x));
  const before = z - 0.2 - 0.1 * recession * Math.max(y, 0);
  return join(under, before, 0.1);
}

/** Falls from the cap to the shoulders, open before the face. */
function curtain(hair: HairShape, point: Point, bound: number): number {
  const x = point[0];
  const y = point[1];
  const z = point[2];
  const open = -toEllipsoid(hair.opening, x, y + 0.3, z - 0.5);
  if (open > bound) return open;
  const middle = 0.2 - hair.length / 2;
  const solid = toEllipsoid(hair.curtain, x, y - middle, z + 0.22);
  const level = 0.9 * (-hair.length - y);
  return cut(Math.max(solid, level), open, 0.08);
}

function bun({ bun, bunY }: HairShape, point: Point): number {
  const x = point[0];
  const y = point[1] - bunY;
  const z = point[2] + 0.3;
  return Math.sqrt(x * x + y * y + z * z) - bun;
}

/** From the back of the head over one shoulder. */
function ponytail({ ponytail, sweep }: HairShape, point: Point): number {
  const side = sweep < 0 ? -1 : 1;
  const x = point[0] * side - 0.5;
  return taperedLine(x, point[1] + 0.1, point[2] + 0.62, 0.28, -1, 0.62, 1.25 * ponytail, 0.7 * ponytail);
}

/** What both solids share, with a rounded edge. */
function cut(a: number, b: number, width: number): number {
  return -join(-a, -b, width);
}
