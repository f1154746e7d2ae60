// Strokes of a pen become a picture as MNIST's pictures were made: scaled to a box of 20 pixels, then moved so that the centre
// of mass of the ink is the middle of the picture.
import { OWN_SIZE } from './limits';

export interface InkPoint {
  readonly x: number;
  readonly y: number;
}

/** Points in the order in which the pen went through them, in any unit, y downwards. */
export type Stroke = readonly InkPoint[];

/** Longer side of the drawing, pixels. */
const BOX = 20;
/** Half the width of the pen, pixels, and the width of its soft edge. */
const PEN = 1.1;
const EDGE = 1;
/** A drawing smaller than this, in the unit of its points, is a dot or a slip and is not blown up. */
const SMALLEST = 1e-6;

/** `(OWN_SIZE, OWN_SIZE)` greys, 0 paper … 255 ink, however large the drawing was; without strokes all paper. */
export function inkPicture(strokes: readonly Stroke[]): Uint8Array {
  const points = strokes.flat();
  if (points.length === 0) return new Uint8Array(OWN_SIZE * OWN_SIZE);
  const [left, right] = extent(points.map(({ x }) => x));
  const [top, bottom] = extent(points.map(({ y }) => y));
  const longest = Math.max(right - left, bottom - top);
  const scale = longest > SMALLEST ? (BOX - 2 * PEN) / longest : 0;
  const middle = OWN_SIZE / 2;
  const placed = (dx: number, dy: number) =>
    strokes.map((stroke) =>
      stroke.map(({ x, y }) => ({
        x: middle + scale * (x - (left + right) / 2) + dx,
        y: middle + scale * (y - (top + bottom) / 2) + dy,
      })),
    );
  const centre = centreOfInk(paint(placed(0, 0)));
  return Uint8Array.from(paint(placed(middle - centre.x, middle - centre.y)), (grey) => Math.round(255 * grey));
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** How much ink is in each pixel, 0 … 1: by the distance of its middle from the nearest stroke. */
function paint(strokes: readonly Stroke[]): Float64Array {
  const ink = new Float64Array(OWN_SIZE * OWN_SIZE);
  const reach = PEN + EDGE;
  for (const stroke of strokes) {
    stroke.forEach((to, place) => {
      const from = stroke[Math.max(0, place - 1)];
      const rows = pixelsBetween(Math.min(from.y, to.y) - reach, Math.max(from.y, to.y) + reach);
      const columns = pixelsBetween(Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach);
      for (let row = rows.first; row <= rows.last; row++) {
        for (let column = columns.first; column <= columns.last; column++) {
          const away = distanceToSegment(column + 0.5, row + 0.5, from, to);
          const here = Math.min(1, Math.max(0, (PEN + EDGE / 2 - away) / EDGE));
          const at = row * OWN_SIZE + column;
          if (here > ink[at]) ink[at] = here;
        }
      }
    });
  }
  return ink;
}

function pixelsBetween(from: number, to: number): { readonly first: number; readonly last: number } {
  return { first: Math.max(0, Math.floor(from)), last: Math.min(OWN_SIZE - 1, Math.ceil(to)) };
}

function distanceToSegment(x: number, y: number, from: InkPoint, to: InkPoint): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length)) : 0;
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

function centreOfInk(ink: Float64Array): InkPoint {
  let mass = 0;
  let x = 0;
  let y = 0;
  ink.forEach((here, at) => {
    mass += here;
    x += here * ((at % OWN_SIZE) + 0.5);
    y += here * (Math.floor(at / OWN_SIZE) + 0.5);
  });
  return mass > 0 ? { x: x / mass, y: y / mass } : { x: OWN_SIZE / 2, y: OWN_SIZE / 2 };
}
