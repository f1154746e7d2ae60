// Light on a surface point: one lamp, ambient light, the shade of near surfaces, and a soft gloss.
import { clamp } from './curves';
import { BODY, HAIR, type Hit } from './march';
import type { Paint } from './paint/brush';
import { body, headAndHair, type Scene } from './scene';
import type { Point } from './signedDistance';

type Field = (scene: Scene, point: Point) => number;

/** How far away solids still shade a point, head units. */
const SHADE_REACH = 0.09;

/**
 * Turns the colour of the surface at `hit` into the colour of the picture there. `eyeball`: share of the point that is
 * eye; `pixel`: width of a pixel, which is also how finely the surface is felt for its slope. Moves `hit.point` and
 * leaves the surface's direction in `hit.normal`.
 */
export function illuminate(scene: Scene, hit: Hit, eyeball: number, pixel: number, paint: Paint): void {
  const onBody = hit.solid === BODY;
  const distance: Field = onBody ? body : headAndHair;
  const light = onBody ? scene.bodyLight : scene.headLight;
  const turn = onBody ? scene.bodyTurn : scene.headTurn;
  const { point, normal } = hit;
  const { shot } = scene.look;

  // The slope of the distance field, felt one step along each axis.
  const e = clamp(0.3 * pixel, 0.009, 0.02);
  const here = distance(scene, point);
  for (let axis = 0; axis < 3; axis++) {
    const at = point[axis];
    point[axis] = at + e;
    normal[axis] = distance(scene, point) - here;
    point[axis] = at;
  }
  if (eyeball > 0) normal[2] += eyeball * e;
  const length = 1 / Math.sqrt(normal[0] ** 2 + normal[1] ** 2 + normal[2] ** 2 + 1e-12);
  for (let axis = 0; axis < 3; axis++) normal[axis] *= length;

  const facing = normal[0] * light[0] + normal[1] * light[1] + normal[2] * light[2];
  // One look between the surface and the lamp tells how much room there is for light of either kind.
  for (let axis = 0; axis < 3; axis++) point[axis] += SHADE_REACH * (normal[axis] + light[axis]);
  const room = distance(scene, point) / (SHADE_REACH * (1 + Math.max(0, facing)));
  const free = clamp(0.4 + 0.6 * room, 0.25, 1);
  const lit = clamp(0.25 + 0.9 * room, 0.15, 1);

  // Skin lets light round the edge; cloth and hair less so.
  const wrap = hit.solid === HAIR || onBody ? 0.1 : 0.2;
  const direct = clamp((facing + wrap) / (1 + wrap), 0, 1) * lit * shot.lightStrength * 1.9;
  // Light from everywhere comes a little more from above.
  const up = turn[3] * normal[0] + turn[4] * normal[1] + turn[5] * normal[2];
  const around = shot.ambientLight * (0.82 + 0.3 * up) * free;
  const warm = (shot.lightWarmth - 0.5) * 0.24;
  const exposure = shot.exposure * shot.exposure;
  paint[0] *= (around * (1 - 0.3 * warm) + direct * (1 + warm)) * exposure;
  paint[1] *= (around + direct) * exposure;
  paint[2] *= (around * (1 + 0.3 * warm) + direct * (1 - warm)) * exposure;

  addGloss(hit, light, lit * shot.lightStrength * exposure, paint);
}

/** Blinn's highlight: hair shines most, skin a little, cloth not at all. */
function addGloss({ solid, sight, normal }: Hit, light: readonly number[], strength: number, paint: Paint): void {
  if (solid === BODY) return;
  const hx = light[0] - sight[0];
  const hy = light[1] - sight[1];
  const hz = light[2] - sight[2];
  const along = (normal[0] * hx + normal[1] * hy + normal[2] * hz) / Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9);
  if (along <= 0) return;
  const gloss = (solid === HAIR ? 0.1 * along ** 22 : 0.06 * along ** 18) * strength;
  paint[0] += gloss;
  paint[1] += gloss;
  paint[2] += gloss;
}
