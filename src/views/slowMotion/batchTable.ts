// The batch's table as bytes and paths: what a canvas and an SVG need, without either.
import type { Sheet } from '../encoder/mapSheet';

/** Of full ink, where the table is only the ground for filled cells. */
const FAINT = 0.18;

/** `distances` (items, items) → ink: full for 0, none for the largest. */
export function distanceSheet(distances: Float32Array, items: number, faint: boolean): Sheet {
  let most = 0;
  for (const distance of distances) if (distance > most) most = distance;
  const ink = 255 * (faint ? FAINT : 1);
  // Where all coincide, every cell is as dark as can be.
  const bytes = Uint8Array.from(distances, (distance) => Math.round(ink * (most > 0 ? 1 - distance / most : 1)));
  return { width: items, height: items, bytes };
}

/** Unit squares at `cells` (row · items + column) as one SVG path. */
export function cellPath(cells: readonly number[], items: number): string {
  return cells.map((cell) => `M${cell % items} ${Math.floor(cell / items)}h1v1h-1z`).join('');
}
