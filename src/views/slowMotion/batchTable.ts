// The table of a batch as a picture and as paths, without a canvas or an SVG.
import type { GreyPicture } from '../../data/picture';

/** Of full ink, where the table is only the ground for filled cells. */
const FAINT = 0.18;

/** `distances` (items, items) as ink: full for 0, none for the largest. */
export function distancePicture(distances: Float32Array, items: number, faint: boolean): GreyPicture {
  let most = 0;
  for (const distance of distances) if (distance > most) most = distance;
  const ink = 255 * (faint ? FAINT : 1);
  // Where all coincide, every cell is as dark as can be.
  const bytes = Uint8Array.from(distances, (distance) => Math.round(ink * (most > 0 ? 1 - distance / most : 1)));
  return { kind: 'grey', width: items, height: items, bytes };
}

/** Unit squares at `cells` (row · items + column) as one SVG path. */
export function cellPath(cells: readonly number[], items: number): string {
  return cells.map((cell) => `M${cell % items} ${Math.floor(cell / items)}h1v1h-1z`).join('');
}
