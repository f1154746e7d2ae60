// The mouth: two lips along a curve that smiles or not, the line between them, and teeth where it opens.
import { screen } from '../colours';
import { bell, clamp } from '../curves';
import { mouthBend, mouthLine } from '../headShape';
import { covered, lay, type Paint, shade, stroke } from './brush';
import type { Look } from './look';

const INSIDE = screen(0.24, 0.07, 0.08);
const TEETH = screen(0.94, 0.92, 0.88);
const LINE = screen(0.3, 0.12, 0.11);

export function paintMouth(look: Look, x: number, y: number, pixel: number, paint: Paint): void {
  const { identity, shot, lips, mouthWidth } = look;
  const along = Math.abs(x) / mouthWidth;
  if (along > 1.4) return;
  const up = y - identity.mouthHeight - mouthLine(mouthBend(mouthWidth, shot), along);
  const full = identity.lipFullness;
  const inside = clamp(1 - along * along, 0, 1);
  const gap = 0.5 * shot.mouthOpen * (0.07 + 0.07 * Math.max(0, shot.smile)) * inside;
  const bow = 1 - 0.32 * identity.lipBow * bell(x, mouthWidth * 0.2);
  const top = full * 0.95 * inside ** 0.75 * bow + gap * 0.6;
  const bottom = -(full * 1.15 * inside ** 0.65 + gap * 1.4);

  lay(paint, 0.85 * covered(Math.max(up - top, bottom - up, (along - 1) * mouthWidth), pixel), lips);
  // Light from above: the upper lip lies in shade, the lower one catches it.
  shade(paint, 0.2 * covered(Math.max(up - top, -up, (along - 1) * mouthWidth), pixel));
  if (gap > 0.004) {
    const opening = Math.max(up - gap * 0.6, -gap * 1.4 - up);
    lay(paint, covered(opening, pixel), INSIDE);
    const teeth = Math.max(opening, gap * 0.6 - 0.055 - up, (along - 0.86) * mouthWidth);
    lay(paint, 0.92 * covered(teeth, pixel), TEETH);
  } else {
    lay(paint, 0.75 * covered((along - 1.02) * mouthWidth, pixel) * stroke(up, 0.009, pixel), LINE);
  }
  const corner = Math.hypot((along - 1.02) * mouthWidth, up);
  shade(paint, 0.4 * stroke(corner, 0.018, pixel + 0.015), 0.3);
}
