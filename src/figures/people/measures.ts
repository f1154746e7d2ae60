// How large pictures are on a screen of a given width.

/** Edge of a picture in a row, and of the one beside a strip, CSS px. */
export const PICTURE = 96;
export const LARGE = 192;
/** Between pictures, as people.css has it. */
const GAP = 8;
/** Between what stands side by side, and from which width it does. */
const SIDE_GAP = 24;
const WIDE = 720;
/** Who is in a row, beside it. */
const WHO = 132;

/** The most columns on offer (largest first) in which pictures are still two thirds of `largest`, else the fewest; CSS px. */
export function columnsOf(width: number, offer: readonly number[], largest: number): { columns: number; size: number } {
  const sizeIn = (columns: number) => Math.min(largest, Math.floor((width - (columns - 1) * GAP) / columns));
  const columns = offer.find((count) => 3 * sizeIn(count) >= 2 * largest) ?? offer[offer.length - 1];
  return { columns, size: Math.max(1, sizeIn(columns)) };
}

/** Room for the strip beside or below its large picture, CSS px. */
export function stripWidth(width: number): number {
  return width >= WIDE ? width - LARGE - SIDE_GAP : width;
}

/** Room for a row beside or below the words that say who it is, CSS px. */
export function rowWidth(width: number): number {
  return width >= WIDE ? width - WHO - SIDE_GAP : width;
}
