// A point on the head, painted from the skin outwards. The order is that of the layers on a face.

import { bell, clamp, ramp } from '../curves';
import { faceOpening } from '../hairShape';
import type { Point } from '../signedDistance';
import { paintBrows } from './brows';
import { lay, type Paint, shade } from './brush';
import { paintEyes } from './eyes';
import { paintFacialHair } from './facialHair';
import { paintGlasses } from './glasses';
import type { Look } from './look';
import { paintMouth } from './mouth';
import { paintComplexion } from './skin';

/** Behind this there is no face to paint. */
const FACE_BEHIND = 0.2;

/** `pixel`: width of a pixel there, head units. Returns how much of the point is eyeball, 0 … 1. */
export function paintHead(look: Look, point: Point, pixel: number, paint: Paint): number {
  const x = point[0];
  const y = point[1];
  const z = point[2];
  const { identity, skin, hair } = look;
  paint[0] = skin[0];
  paint[1] = skin[1];
  paint[2] = skin[2];
  // Before the ears they end in a shade that fades, not in an edge.
  if (y > -0.12) lay(paint, roots(look, point) * ramp(-0.12, 0.1, y), hair);
  let eyeball = 0;
  if (z > FACE_BEHIND) {
    paintComplexion(look, x, y, pixel, paint);
    paintFacialHair(look, x, y, z, paint);
    const nostril = Math.hypot(
      (Math.abs(x) - identity.noseWidth * 0.62) * 0.9,
      (y - identity.eyeHeight + identity.noseLength + 0.065) * 1.7,
    );
    shade(paint, 0.65 * ramp(0.045 + pixel / 2, 0.012, nostril), 0.4);
    if (y < -0.3) paintMouth(look, x, y, pixel, paint);
    eyeball = paintEyes(look, x, y, pixel, paint);
    paintBrows(look, x, y, pixel, paint);
  } else {
    paintFacialHair(look, x, y, z, paint);
    const inEar =
      bell(y + 0.03, identity.earSize * 0.5) *
      bell(z + 0.03, 0.06) *
      ramp(identity.headWidth, identity.headWidth + 0.05, Math.abs(x));
    shade(paint, 0.35 * inEar, 0.8);
  }
  paintGlasses(look, x, y, z, pixel, paint);
  return eyeball;
}

/** Hair begins with single hairs: a shade on the skin before the hairline, and all over a skull that is closely shaved. */
function roots({ identity, hairShape }: Look, point: Point): number {
  if (hairShape.bald) return 0;
  const before = faceOpening(hairShape, point);
  const shaved = clamp(1 - Math.abs(identity.hairTop - 0.02) * 25, 0, 1);
  return 0.65 * ramp(0.045, -0.01, before) * (identity.hairTop > 0 ? 1 : shaved);
}
