// Beard, moustache and stubble, as colour on the skin; the bulk of a beard is the jaw's (headShape.ts).
import { clamp, ramp } from '../curves';
import { lay, type Paint } from './brush';
import type { Look } from './look';

export function paintFacialHair(look: Look, x: number, y: number, z: number, paint: Paint): void {
  const { identity, beard, mouthWidth } = look;
  const { mouthHeight, lipFullness } = identity;
  const density = Math.max(identity.beard, 0.3 * identity.stubble);
  if (density < 0.02 && identity.moustache < 0.02) return;
  const ax = Math.abs(x);
  const up = y - mouthHeight;

  // Its upper edge runs under the cheek and climbs to the ear.
  const cheekLine = mouthHeight - 0.02 + 2.2 * Math.max(0, ax - 0.24) ** 2 + 0.9 * Math.max(0, 0.4 - z) ** 1.5;
  const jaw = ramp(cheekLine + 0.05, cheekLine - 0.06, y) * ramp(-0.25, -0.1, z) * ramp(0.24, 0.1, y);
  const aroundLips = ramp(0.9, 1.25, Math.hypot(x / (mouthWidth * 1.02), up / (2.1 * lipFullness + 0.02)));
  lay(paint, density * jaw * aroundLips, beard);

  const over = up - 1.25 * lipFullness - 0.035 + 0.22 * ax;
  const moustache = Math.max(identity.moustache, 0.8 * identity.beard, 0.25 * identity.stubble);
  const width = clamp(mouthWidth * 1.1, 0.18, 0.3);
  lay(paint, moustache * ramp(0.05, 0.03, Math.abs(over)) * ramp(width, width * 0.75, ax), beard);
}
