// Eyebrows: two strokes that taper outwards.
import { clamp } from '../curves';
import { covered, lay, type Paint } from './brush';
import type { Look } from './look';

export function paintBrows({ identity, shot, brows }: Look, x: number, y: number, pixel: number, paint: Paint): void {
  const out = Math.abs(x) - identity.eyeSpacing;
  const along = (out + 0.01) / identity.browLength;
  if (along < -1.3 || along > 1.3) return;
  const middle =
    identity.eyeHeight +
    identity.browHeight +
    shot.browRaise +
    identity.browTilt * out * 0.6 +
    (0.02 + 0.05 * identity.browArch) * (0.5 - (along - 0.25) ** 2);
  const thick = identity.browThickness * clamp(0.8 - 0.45 * along, 0.2, 1.15);
  const across = covered(Math.abs(y - middle) - thick, Math.max(pixel, 0.018));
  const ends = covered((Math.abs(along) - 1) * identity.browLength, Math.max(pixel, 0.03));
  lay(paint, 0.88 * across * ends, brows);
}
