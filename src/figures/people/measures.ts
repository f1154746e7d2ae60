// How large pictures are on a screen of a given width.
import type { CSSProperties } from 'react';

/** Edge of a picture in a row, and of the one beside a strip, CSS px. */
export const PICTURE = 96;
export const LARGE = 192;
/** Between what stands side by side, and from which width it does. */
const SIDE_GAP = 24;
const WIDE = 720;
/** Below, every pixel goes to the pictures. */
const NARROW = 480;
/** Who is in a row, beside it. */
const WHO = 150;

/** CSS px: a grid of square pictures and the gap between them. */
export interface PictureGrid {
  readonly columns: number;
  readonly size: number;
  readonly gap: number;
}

/** The most columns on offer (largest first) in which pictures are still two thirds of `largest`, else the fewest. */
export function pictureGrid(width: number, offer: readonly number[], largest: number): PictureGrid {
  const gap = width < NARROW ? 4 : 8;
  const sizeIn = (columns: number) => Math.min(largest, Math.floor((width - (columns - 1) * gap) / columns));
  const columns = offer.find((count) => 3 * sizeIn(count) >= 2 * largest) ?? offer[offer.length - 1];
  return { columns, size: Math.max(1, sizeIn(columns)), gap };
}

/** As the style of a grid element. */
export function gridStyle({ columns, size, gap }: PictureGrid): CSSProperties {
  return { gridTemplateColumns: `repeat(${columns}, ${size}px)`, columnGap: gap };
}

/** Room for the strip beside or below its large picture, CSS px. */
export function stripWidth(width: number): number {
  return width >= WIDE ? width - LARGE - SIDE_GAP : width;
}

/** Room for a row beside or below the words that say who it is, CSS px. */
export function rowWidth(width: number): number {
  return width >= WIDE ? width - WHO - SIDE_GAP : width;
}
