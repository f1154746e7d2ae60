// A decoded picture of any size becomes a small square one: its middle, averaged over areas. Arithmetic, so that every
// browser gives the same bytes.
import { OWN_SIZE } from './limits';

/** `(height, width, 4)`, row-major: red, green, blue and opacity, 0 … 255, colours not multiplied by opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** `(size, size, 3)`: the largest square in the middle; each pixel is the mean of the area under it, what is see-through is white. */
export function squarePicture({ width, height, data }: Pixels, size = OWN_SIZE): Uint8Array {
  const edge = Math.min(width, height);
  const rows = overlaps((height - edge) / 2, edge, size);
  const columns = overlaps((width - edge) / 2, edge, size);
  const out = new Uint8Array(3 * size * size);
  rows.forEach((above, row) => {
    columns.forEach((left, column) => {
      const sum = [0, 0, 0];
      let area = 0;
      for (const { at: y, share: high } of above) {
        for (const { at: x, share: wide } of left) {
          const from = 4 * (y * width + x);
          const opacity = data[from + 3] / 255;
          area += high * wide;
          for (let channel = 0; channel < 3; channel++) {
            sum[channel] += high * wide * (255 + opacity * (data[from + channel] - 255));
          }
        }
      }
      for (let channel = 0; channel < 3; channel++) {
        out[3 * (row * size + column) + channel] = Math.round(sum[channel] / area);
      }
    });
  });
  return out;
}

interface Overlap {
  readonly at: number;
  readonly share: number;
}

/** For each of `size` equal parts of `start … start + edge`: the pixels below it, and how much of each. */
function overlaps(start: number, edge: number, size: number): Overlap[][] {
  return Array.from({ length: size }, (_, part) => {
    const from = start + (part * edge) / size;
    const to = start + ((part + 1) * edge) / size;
    const found: Overlap[] = [];
    for (let at = Math.floor(from); at < to; at++) {
      const share = Math.min(at + 1, to) - Math.max(at, from);
      if (share > 1e-9) found.push({ at, share });
    }
    return found;
  });
}
