// How large pictures are on a screen of a given width.
import type { CSSProperties } from 'react';

/** Edge of a picture in a row at most, and of the one beside a strip, CSS px. */
export const PICTURE = 96;
export const LARGE = 192;
/** Between what stands side by side, and from which width it does. */
export const SIDE_GAP = 24;
const WIDE = 560;
/** Below, every pixel goes to the pictures. */
const NARROW = 480;
/** Who is in a row, beside it; and above it. */
const WHO = 150;
const WHO_ABOVE = 46;
/** Words below the large picture, and the least that a strip leaves it on a narrow screen. */
const READING = 29;
const STRIP = 162;
const SMALLEST = 40;

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

/** Whether the large picture stands beside the strip, and a row’s words beside the row. */
export function standsBeside(width: number): boolean {
  return width >= WIDE;
}

/** Edge of the large picture in a place of so many px; 0 where there is no room for one. */
export function largeSize(width: number, height: number): number {
  const room = standsBeside(width) ? Math.min(0.28 * width, height - READING) : height - STRIP;
  const size = Math.floor(Math.min(LARGE, room));
  return size < SMALLEST ? 0 : size;
}

/** Room for the strip beside or below its large picture, CSS px. */
export function stripWidth(width: number, height: number): number {
  return standsBeside(width) ? width - largeSize(width, height) - SIDE_GAP : width;
}

/** A person’s pictures in one row or two, as large as they fit beside or below the words that say who it is. */
export function rowGrid(width: number, height: number, pictures: number): PictureGrid {
  const beside = standsBeside(width);
  const room = beside ? width - WHO - SIDE_GAP : width;
  const high = beside ? height : height - WHO_ABOVE;
  const grids = [pictures, pictures / 2].map((columns) => {
    const rows = pictures / columns;
    const { size, gap } = pictureGrid(room, [columns], PICTURE);
    return { columns, gap, size: Math.max(1, Math.min(size, Math.floor((high - (rows - 1) * gap) / rows))) };
  });
  return grids.reduce((best, grid) => (grid.size > best.size ? grid : best));
}
