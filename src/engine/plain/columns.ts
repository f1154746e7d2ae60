// A 3×3, stride-2, "same" convolution as a matrix product: each output place gets a row with the nine inputs under it.
// Even sizes pad one row and one column at the end, as tfjs does, so output (y, x) looks at inputs 2y … 2y+2, 2x … 2x+2.
import type { Numbers } from '../../core/kinds';

/** images (count, size, size, channels) → columns (count · size/2 · size/2, 9 · channels), zeros outside the picture. */
export function gatherColumns(images: Numbers, count: number, size: number, channels: number, columns: Numbers): void {
  const half = size / 2;
  let to = 0;
  for (let image = 0; image < count; image++) {
    for (let y = 0; y < half; y++) {
      for (let x = 0; x < half; x++) {
        for (let dy = 0; dy < 3; dy++) {
          const row = 2 * y + dy;
          for (let dx = 0; dx < 3; dx++) {
            const column = 2 * x + dx;
            const inside = row < size && column < size;
            const from = ((image * size + row) * size + column) * channels;
            for (let c = 0; c < channels; c++) columns[to++] = inside ? images[from + c] : 0;
          }
        }
      }
    }
  }
}

/** The transpose of `gatherColumns`: adds every column entry back to the input it came from. */
export function scatterColumns(columns: Numbers, count: number, size: number, channels: number, images: Numbers): void {
  images.fill(0);
  const half = size / 2;
  let from = 0;
  for (let image = 0; image < count; image++) {
    for (let y = 0; y < half; y++) {
      for (let x = 0; x < half; x++) {
        for (let dy = 0; dy < 3; dy++) {
          const row = 2 * y + dy;
          for (let dx = 0; dx < 3; dx++) {
            const column = 2 * x + dx;
            if (row < size && column < size) {
              const to = ((image * size + row) * size + column) * channels;
              for (let c = 0; c < channels; c++) images[to + c] += columns[from + c];
            }
            from += channels;
          }
        }
      }
    }
  }
}
