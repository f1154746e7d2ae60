// Skin without eyes and mouth: blush, freckles, a mole, and the lines that age and laughter leave.
import { hash } from '../../../../core/random';
import { screen } from '../colours';
import { bell, clamp, ramp } from '../curves';
import { lay, type Paint, shade, stroke } from './brush';
import type { Look } from './look';

/** Width of a cell with one freckle. */
const SPECKLE = 0.048;
const MOLE = screen(0.27, 0.16, 0.12);

/** On the front of the head alone. */
export function paintComplexion(look: Look, x: number, y: number, pixel: number, paint: Paint): void {
  const { identity, shot, mouthWidth } = look;
  const ax = Math.abs(x);
  const cheek = bell(ax - 0.38, 0.2) * bell(y + 0.24, 0.17);
  shade(paint, 0.22 * identity.blush * cheek, 1.4);
  if (identity.freckles > 0.1) {
    const place = ramp(0.1, 0, y - identity.eyeHeight + 0.08) * ramp(-0.44, -0.3, y) * ramp(0.6, 0.4, ax);
    shade(paint, identity.freckles * place * (0.3 * speckle(x, y, pixel) + 0.05), 0.8);
  }
  if (identity.mole > 0.1) {
    const away = Math.hypot(x - identity.moleX, y - identity.moleY);
    lay(paint, 0.85 * stroke(away, 0.022, pixel), MOLE);
  }

  const lined = clamp(1.6 * identity.age - 0.5, 0, 1);
  // From the nose round the corner of the mouth.
  const down = identity.eyeHeight - identity.noseLength - y;
  const fold = ax - identity.noseWidth - 0.05 - 0.45 * down;
  const foldLength = ramp(-0.02, 0.06, down) * ramp(0.3, 0.14, down);
  shade(
    paint,
    stroke(fold, 0.014, pixel + 0.02) * foldLength * clamp(0.03 + 0.28 * lined + 0.2 * shot.smile, 0, 0.5),
    0.6,
  );
  if (lined > 0.05) {
    for (let line = 0; line < 3; line++) {
      const height = identity.eyeHeight + identity.browHeight + 0.14 + 0.085 * line - 0.12 * x * x;
      shade(paint, 0.22 * lined * stroke(y - height, 0.01, pixel + 0.012) * ramp(0.36, 0.2, ax), 0.5);
    }
    const bag = y - identity.eyeHeight + 0.115 - 1.6 * (ax - identity.eyeSpacing) ** 2;
    shade(
      paint,
      0.28 * lined * stroke(bag, 0.012, pixel + 0.02) * ramp(0.16, 0.08, Math.abs(ax - identity.eyeSpacing)),
      0.5,
    );
  }
  // The hollow between nose and lip, and the shade under the lip.
  const lip = y - identity.mouthHeight;
  shade(paint, 0.08 * bell(x, 0.035) * ramp(0.05, 0.09, lip) * ramp(0.2, 0.14, lip), 0.6);
  shade(paint, 0.14 * bell(x, mouthWidth * 0.7) * bell(lip + 1.7 * identity.lipFullness + 0.07, 0.03), 0.6);
}

/** Round spots, one in each cell of a grid, shifted at random; smaller than a pixel they melt into a tint. */
function speckle(x: number, y: number, pixel: number): number {
  const column = Math.floor(x / SPECKLE);
  const row = Math.floor(y / SPECKLE);
  const chance = hash(column, row);
  if (chance >>> 24 < 110) return 0;
  const across = x / SPECKLE - column - 0.2 - 0.6 * ((chance & 255) / 255);
  const up = y / SPECKLE - row - 0.2 - 0.6 * (((chance >> 8) & 255) / 255);
  const radius = 0.01 * (0.5 + ((chance >> 16) & 255) / 255);
  return stroke(Math.hypot(across, up) * SPECKLE, radius, pixel);
}
