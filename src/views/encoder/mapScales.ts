// How large the feature maps of each layer are drawn: by whole pixels, so that no number of a map is drawn larger than another.

export interface Sheet {
  /** Numbers across and down, with the lines between maps. */
  readonly width: number;
  readonly height: number;
}

/** Half a pixel is still whole on a screen with two to one, and the last resort on others. */
const SMALLEST = 0.5;

/**
 * CSS px a number, one for each sheet: as large as they fit side by side into `room` and each into `height`; all
 * become whole before any grows further, the narrowest first. A sheet stands in a column of at least `least` px.
 */
export function mapScales(sheets: readonly Sheet[], room: number, height: number, least: number): number[] {
  const scales = sheets.map(() => SMALLEST);
  const widthOf = (index: number) => sheets[index].width * scales[index];
  const totalWith = (index: number, scale: number) =>
    sheets.reduce((sum, { width }, i) => sum + Math.max(least, width * (i === index ? scale : scales[i])), 0);
  const open = new Set(sheets.keys());
  while (open.size > 0) {
    const below = [...open].filter((index) => scales[index] < 1);
    const next = below.length > 0 ? below : [...open];
    const narrowest = next.reduce((best, index) => (widthOf(index) < widthOf(best) ? index : best));
    const larger = scales[narrowest] < 1 ? 1 : scales[narrowest] + 1;
    const fits = sheets[narrowest].height * larger <= height && totalWith(narrowest, larger) <= room;
    if (fits) scales[narrowest] = larger;
    else open.delete(narrowest);
  }
  return scales;
}
