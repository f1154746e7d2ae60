// Where everything stands in the picture of pairs by distance: the bars, and below them the misjudged pairs, each under its
// distance and on its side of the threshold.
import { spreadLabels } from '../chart/spreadLabels';

export interface PairsLayout {
  /** Edges of the plot and the axis between its halves, CSS px. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  /** From a distance to its place, clamped to the axis. */
  readonly x: (distance: number) => number;
}

const TOP = 24;
const BOTTOM = 22;
const RIGHT = 10;
/** Room for the shares at the left, and where there is none for them. */
const LEFT = 44;
const NARROW_LEFT = 10;
const NARROW = 420;

/** `to`: distance at the right end, > 0. */
export function pairsLayout(width: number, height: number, to: number): PairsLayout {
  const left = width < NARROW ? NARROW_LEFT : LEFT;
  const right = Math.max(left + 20, width - RIGHT);
  const bottom = Math.max(TOP + 20, height - BOTTOM);
  return {
    left,
    right,
    top: TOP,
    middle: Math.round((TOP + bottom) / 2),
    bottom,
    x: (distance) => left + (right - left) * Math.min(1, Math.max(0, distance / to)),
  };
}

export interface Spot {
  /** Centre, and where its distance is on the axis, CSS px. */
  readonly centre: number;
  readonly at: number;
}

/**
 * Centres for as many of `places` (px on the axis, worst first) as stand side by side between `low` and `high`, each `size` px
 * wide; in the order of `places`.
 */
export function spotsBelow(places: readonly number[], size: number, low: number, high: number): Spot[] {
  const fitting = places.slice(0, Math.max(0, Math.floor((high - low) / size)));
  const centres = spreadLabels(
    fitting,
    fitting.map(() => size),
    low,
    high,
  );
  return fitting.map((at, i) => ({ centre: centres[i], at }));
}
