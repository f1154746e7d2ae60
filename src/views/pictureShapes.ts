// The two kinds of picture that are drawings and not pixels, as marks in a unit square, y downwards.
// One geometry for the SVG picture and for the atlas.

export interface UnitBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks 0…100 as level bars from the left, the first at the top; larger or smaller values are drawn as 100 or 0, NaN as 0. */
export function markBars(marks: readonly number[]): UnitBar[] {
  const pitch = 0.84 / Math.max(1, marks.length);
  return marks.map((mark, index) => ({
    x: 0.08,
    y: 0.08 + pitch * (index + 0.15),
    width: 0.84 * clamp((Number.isFinite(mark) ? mark : 0) / 100, 0, 1),
    height: pitch * 0.7,
  }));
}

export interface UnitSegment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface UnitPoint {
  /** The axes: two, or three with the third drawn aslant. */
  readonly axes: readonly UnitSegment[];
  readonly x: number;
  readonly y: number;
  /** From the dot down to the plane of the first two coordinates; null in two dimensions. */
  readonly drop: UnitSegment | null;
}

/** Coordinates are standardised; larger ones are drawn at the edge. */
const EXTENT = 2.5;
/** The third axis comes towards the reader, down and to the left, as in a school drawing. */
const ASLANT_X = -0.5;
const ASLANT_Y = 0.5;

/** A point on its axes. Non-finite coordinates are drawn as 0. */
export function unitPoint(coordinates: readonly number[]): UnitPoint {
  const deep = coordinates.length > 2;
  const reach = deep ? 0.3 : 0.42;
  const [first, second, third] = [0, 1, 2].map((axis) => {
    const value = coordinates[axis] ?? 0;
    return Number.isFinite(value) ? reach * clamp(value / EXTENT, -1, 1) : 0;
  });
  const footX = 0.5 + first;
  const footY = 0.5 - second;
  const x = footX + ASLANT_X * third;
  const y = footY + ASLANT_Y * third;
  const axes = [axis(reach, 0), axis(0, reach)];
  if (deep) axes.push(axis(ASLANT_X * reach, ASLANT_Y * reach));
  return { axes, x, y, drop: deep ? { x1: footX, y1: footY, x2: x, y2: y } : null };
}

function axis(dx: number, dy: number): UnitSegment {
  return { x1: 0.5 - dx, y1: 0.5 - dy, x2: 0.5 + dx, y2: 0.5 + dy };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
