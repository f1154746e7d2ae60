// A 3×3, stride-2, "same" convolution as a matrix product: each output place gets a row with the nine inputs under it.
// Even sizes pad one row and column at the end, as tfjs does, so output (y, x) looks at inputs 2y … 2y+2, 2x … 2x+2.
import type { Numbers } from '../../../core/loss/kinds';

/**
 * `images` (count, size, size, channels) and `columns` (count · size/2 · size/2, 9 · channels): adds every input to each
 * column entry that looks at it or, with `back` = 1, every column entry to the input that it looks at. Entries outside
 * the picture stay as they are.
 */
export function addColumns(
  images: Numbers,
  count: number,
  size: number,
  channels: number,
  columns: Numbers,
  back: 0 | 1,
): void {
  const half = size / 2;
  const run = 3 * channels;
  let at = 0;
  for (let image = 0; image < count; image++) {
    for (let y = 0; y < half; y++) {
      for (let x = 0; x < half; x++) {
        for (let row = 2 * y; row < 2 * y + 3; row++) {
          // The three columns of a kernel's row lie side by side.
          const inside = row < size ? Math.min(run, (size - 2 * x) * channels) : 0;
          const place = ((image * size + row) * size + 2 * x) * channels;
          if (back) for (let k = 0; k < inside; k++) images[place + k] += columns[at + k];
          else for (let k = 0; k < inside; k++) columns[at + k] += images[place + k];
          at += run;
        }
      }
    }
  }
}
