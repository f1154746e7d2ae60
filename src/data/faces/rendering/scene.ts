// One person in one shot, ready to be looked at: solids, camera and light. Everything that is the same for all pixels is
// worked out here, once.

import type { Shot } from '../shotFactors';
import type { Identity } from '../traits';
import { type BodyShape, bodyDistance, bodyShape } from './bodyShape';
import { type HairShape, hairDistance } from './hairShape';
import { type HeadShape, headDistance, headShape } from './headShape';
import { type Look, lookOf } from './paint/look';
import { type Rotation, rotation, towards, type Vector } from './pose';
import type { Point } from './signedDistance';

/** The picture reaches so far from its middle, head units at zoom 1, and its middle lies so much above the ears. */
const HALF_PICTURE = 1.42;
const MIDDLE = 0.04;

/** Shoulders turn with the head by this much. */
const BODY_TURN = 0.35;

/** What head and hair are certain to be in, in head coordinates. */
interface Ball {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
  /** From its middle to the camera. */
  readonly fromCamera: number;
}

export interface Scene {
  readonly look: Look;
  readonly head: HeadShape;
  readonly hair: HairShape;
  readonly body: BodyShape;
  readonly headTurn: Rotation;
  readonly bodyTurn: Rotation;
  /** Camera, and the direction that light comes from, in head and in body coordinates. */
  readonly headCamera: Vector;
  readonly bodyCamera: Vector;
  readonly headLight: Vector;
  readonly bodyLight: Vector;
  readonly ball: Ball;
  readonly cameraDistance: number;
  /** Half the width of the picture where the head is, head units, and its middle. */
  readonly halfWidth: number;
  readonly middleX: number;
  readonly middleY: number;
}

export function sceneOf(identity: Identity, shot: Shot): Scene {
  const headTurn = rotation(shot.yaw, shot.pitch, shot.roll);
  const bodyTurn = rotation(BODY_TURN * shot.yaw, 0, 0.25 * shot.roll);
  const camera: Vector = [0, 0, shot.cameraDistance];
  const headCamera = towards(headTurn, camera);
  const level = Math.cos(shot.lightElevation);
  const light: Vector = [
    Math.sin(shot.lightAzimuth) * level,
    Math.sin(shot.lightElevation),
    Math.cos(shot.lightAzimuth) * level,
  ];
  const look = lookOf(identity, shot);
  return {
    look,
    head: headShape(identity, shot),
    hair: look.hairShape,
    body: bodyShape(identity),
    headTurn,
    bodyTurn,
    ball: ballOf(identity, headCamera),
    headCamera,
    bodyCamera: towards(bodyTurn, camera),
    headLight: towards(headTurn, light),
    bodyLight: towards(bodyTurn, light),
    cameraDistance: shot.cameraDistance,
    halfWidth: HALF_PICTURE / shot.zoom,
    middleX: -shot.shiftX,
    middleY: MIDDLE - shot.shiftY,
  };
}

function ballOf({ hairTop, hairSides, hairLength, bun, ponytail }: Identity, [x, y, z]: Vector): Ball {
  const top = 1.12 + 1.4 * Math.max(0, hairTop) + 2.2 * bun;
  const bottom = -Math.max(1.2, ponytail > 0 ? 1.65 : 0, hairLength > 0 ? hairLength + 0.25 : 0);
  const middle = (top + bottom) / 2;
  // Nose and chin reach farther forward than the back of the head reaches back.
  const forward = 0.06;
  const radius = 0.12 + Math.max((top - bottom) / 2, 1.1 + 1.4 * Math.max(0, hairSides));
  return { x: 0, y: middle, z: forward, radius, fromCamera: Math.hypot(x, y - middle, z - forward) };
}

/** To the nearest of head and hair, in head coordinates. */
export function headAndHair(scene: Scene, point: Point): number {
  const skin = headDistance(scene.head, point);
  return Math.min(skin, hairDistance(scene.hair, point, skin));
}

/** To the body, in body coordinates. */
export function body(scene: Scene, point: Point): number {
  return bodyDistance(scene.body, point);
}
