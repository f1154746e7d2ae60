// Neck and shoulders, in body coordinates: those of the head while it looks straight ahead. They turn with the head by a
// part of its yaw alone.

import type { Identity } from '../traits';
import { type Ellipsoid, ellipsoid, join, type Point, taperedLine, toEllipsoid } from './signedDistance';

export interface BodyShape {
  readonly neck: number;
  readonly chest: Ellipsoid;
}

export function bodyShape(identity: Identity): BodyShape {
  const masculine = 1 - identity.femininity;
  return { neck: 0.3 + 0.09 * masculine, chest: ellipsoid(1.02 + 0.18 * masculine, 0.78, 0.56) };
}

/** What is above is inside the head. */
export const BODY_TOP = -0.4;

export function bodyDistance({ neck, chest }: BodyShape, point: Point): number {
  const x = point[0];
  const y = point[1];
  const z = point[2];
  const throat = taperedLine(x, y + 0.4, z + 0.12, 0, -1.0, -0.12, neck, neck * 1.08);

  return join(throat, toEllipsoid(chest, x, y + 2.05, z + 0.28), 0.3);
}
