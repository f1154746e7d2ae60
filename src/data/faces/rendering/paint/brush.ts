// Brushes that put colour on a surface point. Edges are as soft as a pixel is wide, so that paint looks smooth with one sample
// a pixel.
import type { Colour } from '../colours';

/** The colour of the point in work, linear light; every painter changes it in place. */
export type Paint = Float64Array;

export function lay(paint: Paint, share: number, colour: Colour): void {
  if (share <= 0) return;
  paint[0] += (colour[0] - paint[0]) * share;
  paint[1] += (colour[1] - paint[1]) * share;
  paint[2] += (colour[2] - paint[2]) * share;
}

/** Darkens by a factor, towards red where `warm` is above 0, as shade on skin does. */
export function shade(paint: Paint, share: number, warm = 0): void {
  if (share <= 0) return;
  paint[0] *= 1 - share * (1 - 0.6 * warm);
  paint[1] *= 1 - share;
  paint[2] *= 1 - share;
}

/** Share of a pixel `pixel` wide inside a shape whose edge is `distance` away, negative inside. */
export function covered(distance: number, pixel: number): number {
  const share = 0.5 - distance / pixel;
  return share < 0 ? 0 : Math.min(share, 1);
}

/** The same for a line `half` thick to both sides; thinner than a pixel, it gets fainter instead of thinner. */
export function stroke(distance: number, half: number, pixel: number): number {
  const away = distance < 0 ? -distance : distance;
  const shown = Math.max(half, 0.5 * pixel);
  return (covered(away - shown, pixel) * half) / shown;
}
