// A 3×3, stride-2, "same" convolution as a matrix product: each output place gets a row with the nine inputs under it.
// Even sizes pad one row and column at the end, as tfjs does, so output (y, x) looks at inputs 2y … 2y+2, 2x … 2x+2.
import type { Numbers } from '../../../core/loss/kinds';

/**
 * `images` (count, size, size, channels) and `columns` (count · size/2 · size/2, 9 · channels): sets each column entry to the
 * input that it looks at, or to 0 where that is outside the picture.
 */
export function gatherColumns(images: Numbers, count: number, size: number, channels: number, columns: Numbers): void {
  const run = 3 * channels;
  eachRun(count, size, channels, (at, place, inside) => {
    for (let k = 0; k < inside; k++) columns[at + k] = images[place + k];
    for (let k = inside; k < run; k++) columns[at + k] = 0;
  });
}

/** The way back: adds each column entry to the input that it looks at. */
export function scatterColumns(images: Numbers, count: number, size: number, channels: number, columns: Numbers): void {
  eachRun(count, size, channels, (at, place, inside) => {
    for (let k = 0; k < inside; k++) images[place + k] += columns[at + k];
  });
}

/** The three columns of a kernel's row lie side by side: `inside` of such a run are in the picture, from `place` on. */
function eachRun(
  count: number,
  size: number,
  channels: number,
  take: (at: number, place: number, inside: number) => void,
): void {
  const half = size / 2;
  const run = 3 * channels;
  let at = 0;
  for (let image = 0; image < count; image++) {
    for (let y = 0; y < half; y++) {
      for (let x = 0; x < half; x++) {
        for (let row = 2 * y; row < 2 * y + 3; row++) {
          const inside = row < size ? Math.min(run, (size - 2 * x) * channels) : 0;
          take(at, ((image * size + row) * size + 2 * x) * channels, inside);
          at += run;
        }
      }
    }
  }
}
