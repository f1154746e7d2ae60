// Glasses as they lie before the eyes: two round frames, a bridge, and arms that run back to the ears.
import { screen } from '../colours';
import { covered, lay, type Paint, stroke } from './brush';
import type { Look } from './look';

const FRAME = screen(0.1, 0.09, 0.1);
const TINT = screen(0.09, 0.09, 0.11);
const RADIUS = 0.2;

export function paintGlasses(
  { identity, shot }: Look,
  x: number,
  y: number,
  z: number,
  pixel: number,
  paint: Paint,
): void {
  const worn = Math.max(shot.glasses, shot.sunglasses) > 0 ? 1 : 0;
  if (!worn) return;
  const ax = Math.abs(x);
  const up = y - identity.eyeHeight + 0.01;
  if (up > 0.3 || up < -0.3) return;
  const arm = covered(identity.eyeSpacing + RADIUS - 0.02 - ax, pixel) * stroke(up - 0.05, 0.018, pixel);
  if (z > 0.2) {
    const away = Math.hypot(ax - identity.eyeSpacing, up * 1.1);
    if (shot.sunglasses > 0) lay(paint, 0.82 * covered(away - RADIUS, pixel), TINT);
    lay(paint, 0.9 * stroke(away - RADIUS, 0.018, pixel), FRAME);
    const bridge = covered(ax - (identity.eyeSpacing - RADIUS) - 0.01, pixel) * stroke(up - 0.04 + x * x, 0.016, pixel);
    lay(paint, 0.9 * bridge, FRAME);
  }
  lay(paint, 0.9 * arm, FRAME);
}
