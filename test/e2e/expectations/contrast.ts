// What an encoder of faces is given, computed from a picture on the screen: MODEL.md's local contrast, pixel by pixel.

/** Edge of an encoder's picture, pixels. */
const EDGE = 32;
const REACH = 5;

export interface Greys {
  /** Pixels to a side: a multiple of 32. */
  readonly edge: number;
  /** `(edge, edge)`, 0 … 255. */
  readonly greys: readonly number[];
}

/** Plain distance of what the encoder would be given of two pictures. */
export function contrastDistance(a: Greys, b: Greys): number {
  const [x, y] = [contrasts(shrunk(a)), contrasts(shrunk(b))];
  return Math.hypot(...x.map((value, i) => value - y[i]));
}

/** The mean of each square of pixels that becomes one pixel of the encoder's picture. */
function shrunk({ edge, greys }: Greys): number[] {
  const times = edge / EDGE;
  return Array.from({ length: EDGE * EDGE }, (_, i) => {
    const [row, column] = [Math.floor(i / EDGE) * times, (i % EDGE) * times];
    const square: number[] = [];
    for (let y = 0; y < times; y++) {
      for (let x = 0; x < times; x++) square.push(greys[(row + y) * edge + column + x]);
    }
    return mean(square);
  });
}

/** Each pixel less the mean of its surroundings, divided by their deviation; where there is hardly any, by little. */
function contrasts(greys: readonly number[]): number[] {
  const differences = greys.map((grey, i) => grey - mean(surroundings(greys, i)));
  const squares = differences.map((difference) => difference ** 2);
  const least = 0.1 ** 2 * mean(squares) + 1e-6;
  return differences.map((difference, i) => difference / Math.sqrt(mean(surroundings(squares, i)) + least));
}

/** The values at most five rows and five columns away, as far as there is a picture. */
function surroundings(values: readonly number[], i: number): number[] {
  const [row, column] = [Math.floor(i / EDGE), i % EDGE];
  return values.filter(
    (_, j) => Math.abs(Math.floor(j / EDGE) - row) <= REACH && Math.abs((j % EDGE) - column) <= REACH,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
