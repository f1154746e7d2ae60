// Hair as colour: strands that run back from the brow and down at the sides, darker where they part.
import { bell, ramp } from '../curves';
import type { Point } from '../signedDistance';
import type { Paint } from './brush';
import type { Look } from './look';

export function paintHair({ identity, hair }: Look, point: Point, pixel: number, paint: Paint): void {
  const x = point[0];
  const y = point[1];
  const z = point[2];
  // Strands are lines of equal angle round an axis that the parting shifts.
  const angle = Math.atan2(y > 0.2 ? y - 0.2 : 0.04, x - 0.5 * identity.hairSweep);
  const course = 7 * angle + (y < 0.2 ? 9 * x : 0) + 2.2 * z;
  // Strands narrower than two pixels would shimmer.
  const fine = ramp(0.05, 0.02, pixel);
  const strands =
    Math.sin(3.1 * course + 1.3 * Math.sin(5 * z + 2 * y)) * 0.07 +
    fine * Math.sin(11 * course + 3 * Math.sin(4 * y)) * 0.06;
  const straight = 1 - 0.7 * identity.hairCurls;
  const parting =
    0.45 *
    bell(x - identity.hairSweep * 0.7, 0.025 + pixel / 2) *
    ramp(0.75, 0.95, y) *
    ramp(0.1, 0.25, Math.abs(identity.hairSweep));
  const tone = (1 + straight * strands) * (1 - parting);
  paint[0] = hair[0] * tone;
  paint[1] = hair[1] * tone;
  paint[2] = hair[2] * tone;
}
