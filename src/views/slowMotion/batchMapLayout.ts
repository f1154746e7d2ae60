// Where a batch stands in its picture, and how long its arrows may be. Pure; units of the space in, px out.

/** Room for signs and arrows round the batch, px, and at most this share of a small picture. */
const EDGE = 40;
const EDGE_SHARE = 0.25;
/** px per unit: nearer than this, a batch that has collapsed is a point. */
const CLOSEST = 1e6;
/** The longest arrow of a picture, px, and of a small one as a share of its smaller side. */
const LONGEST = 56;
const LONGEST_SHARE = 0.3;
/** Round numbers, so that "40 times" can be said of a scale. */
const ROUND = [1, 2, 4, 5];

export interface MapFit {
  readonly pxPerUnit: number;
  x(value: number): number;
  y(value: number): number;
}

/** The batch in the middle, as large as it fits, one scale for both directions; `places` (items, 2), y up. */
export function mapFit(places: Float32Array, width: number, height: number): MapFit {
  const [left, right] = extent(places, 0);
  const [bottom, top] = extent(places, 1);
  const pxPerUnit = Math.min(CLOSEST, inside(width) / (right - left || 1), inside(height) / (top - bottom || 1));
  return {
    pxPerUnit,
    x: (value) => width / 2 + (value - (left + right) / 2) * pxPerUnit,
    y: (value) => height / 2 - (value - (bottom + top) / 2) * pxPerUnit,
  };
}

/**
 * A round number of times by which arrows (items, 2) may be drawn so that the longest is some 50 px, or less in a picture whose
 * smaller side, px, has no room for that; 1 where all are zero.
 */
export function arrowScale(arrows: Float32Array, pxPerUnit: number, side = Number.POSITIVE_INFINITY): number {
  let longest = 0;
  for (let i = 0; i < arrows.length; i += 2) longest = Math.max(longest, Math.hypot(arrows[i], arrows[i + 1]));
  const exact = Math.min(LONGEST, LONGEST_SHARE * side) / (longest * pxPerUnit);
  if (!(longest > 0) || !Number.isFinite(exact)) return 1;
  const power = 10 ** Math.floor(Math.log10(exact));
  return power * (ROUND.filter((factor) => factor * power <= exact).at(-1) ?? 1);
}

function inside(size: number): number {
  return size - 2 * Math.min(EDGE, EDGE_SHARE * size);
}

function extent(places: Float32Array, axis: number): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = axis; i < places.length; i += 2) {
    least = Math.min(least, places[i]);
    most = Math.max(most, places[i]);
  }
  return [least, most];
}
