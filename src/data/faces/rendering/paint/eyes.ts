// Eyes as seen on the front of the face: white, iris, pupil, the glint of the light, lids, lashes and the crease above.
import { type Colour, screen } from '../colours';
import { clamp } from '../curves';
import { covered, lay, type Paint, shade, stroke } from './brush';
import type { Look } from './look';

const WHITE = screen(0.95, 0.94, 0.92);
const PUPIL = screen(0.05, 0.04, 0.05);
const LASHES = screen(0.12, 0.08, 0.07);
const GLINT = screen(1, 1, 1);
/** Radii against half the width of the eye. */
const IRIS = 0.52;
const PUPIL_SHARE = 0.46;

/** Returns how much of the point is eyeball: it shines, and bulges out of its socket. */
export function paintEyes(look: Look, x: number, y: number, pixel: number, paint: Paint): number {
  const { identity, shot } = look;
  const side = x < 0 ? -1 : 1;
  const half = identity.eyeWidth;
  // Outwards from the middle of the eye, and up from its slanted axis.
  const out = Math.abs(x) - identity.eyeSpacing;
  const up = y - identity.eyeHeight - identity.eyeTilt * out;
  const along = out / half;
  if (along < -1.9 || along > 1.9 || up > 0.32 || up < -0.22) return 0;

  const inside = clamp(1 - along * along, 0, 1);
  const open = half * identity.eyeOpening * clamp(shot.lids - 0.12 * Math.max(0, shot.smile), 0, 1.2);
  // The upper lid is highest towards the nose, the lower one lowest towards the temple.
  const upper = open * inside ** 0.7 * (1 - 0.12 * along);
  const lower = -0.5 * open * inside ** 0.8 * (1 + 0.15 * along) - 0.012 * inside;
  const edge = Math.max(up - upper, lower - up, (Math.abs(along) - 1) * half);
  const eyeball = covered(edge, pixel);

  shade(paint, 0.3 * (1 - eyeball) * clamp(1 - Math.hypot(along * 0.75, (up - 0.02) / (half * 1.25)), 0, 1), 0.5);
  if (eyeball > 0) paintBall(look, side * out, up, upper, eyeball, pixel, paint);

  // Lashes follow the upper lid and reach past its outer corner; shut eyes are all lashes.
  const lashLine = up - upper - 0.004;
  const reach = covered(Math.abs(along - 0.04) * half - half * 1.04, pixel);
  const weight = 0.011 + 0.011 * identity.lashes;
  lay(paint, reach * stroke(lashLine, weight * (1 + 0.3 * along), pixel) * (0.62 + 0.36 * identity.lashes), LASHES);
  shade(paint, 0.35 * reach * stroke(up - lower + 0.004, 0.007, pixel), 0.4);
  // The fold of the lid lies higher the wider the eye is open.
  const crease = up - upper - 0.028 - 0.022 * (1 - along * along * 0.6);
  shade(paint, 0.4 * reach * inside ** 0.4 * stroke(crease, 0.008, pixel), 0.5);
  return eyeball;
}

/** `across` to the right, `up`: from the middle of the eye. */
function paintBall(
  look: Look,
  across: number,
  up: number,
  lid: number,
  share: number,
  pixel: number,
  paint: Paint,
): void {
  const { identity, shot, iris } = look;
  const half = identity.eyeWidth;
  lay(paint, 0.94 * share, WHITE);
  const gazeX = across - shot.gazeX * half * 0.5;
  const gazeY = up - shot.gazeY * half * 0.35 - 0.012;
  const away = Math.hypot(gazeX, gazeY);
  const radius = half * IRIS;
  lay(paint, share * covered(away - radius, pixel), darker(iris, 0.45));
  lay(paint, share * covered(away - radius * 0.84, pixel), iris);
  lay(paint, share * covered(away - radius * PUPIL_SHARE, pixel), PUPIL);
  // The lid throws a shadow on the top of the ball.
  shade(paint, share * 0.5 * clamp(1 - (lid - up) / (half * 0.4), 0, 1));
  const glint = Math.hypot(gazeX - radius * 0.38 * Math.sin(shot.lightAzimuth), gazeY - radius * 0.4);
  lay(paint, share * 0.9 * stroke(glint, radius * 0.2, pixel), GLINT);
}

function darker([red, green, blue]: Colour, share: number): Colour {
  return [red * share, green * share, blue * share];
}
