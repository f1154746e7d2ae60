// A decoded picture of any size becomes a small square one: the square in its middle, averaged over areas. It is computed here
// and not by a canvas, so that every browser gives the same bytes.
import { OWN_SIZE } from './limits';

/** `(height, width, 4)`, row-major: red, green, blue and opacity, 0 … 255, colours not multiplied by opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

const WHITE = 255;

/**
 * `(size, size, 3)` bytes of the largest square in the middle. Each pixel is the mean of the area under it; where the picture is
 * transparent, it lies on a grey, 0 black … 255 white.
 */
export function squarePicture({ width, height, data }: Pixels, size = OWN_SIZE, ground = WHITE): Uint8Array {
  const edge = Math.min(width, height);
  const across = parts((width - edge) / 2, edge, size);
  const down = parts((height - edge) / 2, edge, size);

  // Along each row that is needed, then down the columns: the mean over an area is the mean of means.
  const top = down[0].from;
  const rows = down[size - 1].from + down[size - 1].shares.length - top;
  const narrow = new Float64Array(3 * rows * size);
  for (let row = 0; row < rows; row++) {
    across.forEach(({ from, shares }, column) => {
      const to = 3 * (row * size + column);
      for (let i = 0; i < shares.length; i++) {
        const at = 4 * ((row + top) * width + from + i);
        const ink = (shares[i] * data[at + 3]) / 255;
        const paper = ground * (shares[i] - ink);
        for (let channel = 0; channel < 3; channel++) narrow[to + channel] += paper + ink * data[at + channel];
      }
    });
  }
  const out = new Uint8Array(3 * size * size);
  down.forEach(({ from, shares }, row) => {
    for (let at = 0; at < 3 * size; at++) {
      let sum = 0;
      for (let i = 0; i < shares.length; i++) sum += shares[i] * narrow[3 * size * (from - top + i) + at];
      out[3 * size * row + at] = Math.round(sum);
    }
  });
  return out;
}

/** The pixels below one of `size` equal parts of a side: the first one, and the share of the part that each takes up. */
interface Part {
  readonly from: number;
  readonly shares: readonly number[];
}

/** Shares below this are rounding errors. */
const NOTHING = 1e-9;

function parts(start: number, edge: number, size: number): Part[] {
  const length = edge / size;
  return Array.from({ length: size }, (_, part) => {
    const from = start + part * length;
    const to = from + length;
    const first = Math.floor(from + NOTHING);
    const shares: number[] = [];
    for (let at = first; at < to - NOTHING; at++) {
      shares.push((Math.min(at + 1, to) - Math.max(at, from)) / length);
    }
    return { from: first, shares };
  });
}
