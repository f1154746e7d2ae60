// Neck and shoulders: skin above the collar, cloth below.
import { clamp, mix } from '../curves';
import type { Point } from '../signedDistance';
import { covered, lay, type Paint, shade } from './brush';
import type { Look } from './look';

export function paintBody({ skin, clothes, shot }: Look, point: Point, pixel: number, paint: Paint): void {
  const x = point[0];
  const y = point[1];
  const z = point[2];
  paint[0] = skin[0];
  paint[1] = skin[1];
  paint[2] = skin[2];
  // A round collar lies close to the throat; an open one runs down to a point in front.
  const ax = Math.abs(x);
  const open = mix(0.04, 0.42, shot.neckline) * clamp(1 - ax / 0.4, 0, 1) * (z > 0 ? 1 : 0);
  const collar = -1.19 + 0.1 * ax - open;
  lay(paint, covered(y - collar, pixel), clothes);
  const hem = Math.abs(y - collar + 0.035) - 0.035;
  shade(paint, 0.25 * covered(hem, pixel));
}
