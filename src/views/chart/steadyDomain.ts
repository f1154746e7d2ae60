// The range of a value axis while its data change: round ends that move seldom, so that the picture holds still.

export type Domain = readonly [number, number];

/** Round ends whose halves are round too: the axis is written at both. */
const ROUND = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10];
/** Below this a value is drawn as 0; beyond LARGEST it is drawn at the edge. Both keep the arithmetic finite. */
const SMALLEST = 1e-12;
const LARGEST = 1e100;

/** Smallest round number that is at least `value` (≥ 0). */
function roundUp(value: number): number {
  if (value < SMALLEST) return 0;
  const exponent = Math.floor(Math.log10(value));
  // Written out and read again, so that 3e-1 is 0.3 and not 3 × 0.1.
  const ends = ROUND.map((factor) => Number(`${factor}e${exponent}`));
  return ends.find((end) => end >= value * (1 - 1e-9)) ?? ends[ends.length - 1];
}

/** Keeps an end until the data pass it or need less than half of it. */
function steadyEnd(previous: number, needed: number): number {
  const wanted = roundUp(Math.min(LARGEST, needed));
  const passed = needed > previous * (1 + 1e-9);
  return passed || wanted < previous / 2 ? wanted : previous;
}

/**
 * Axis range that holds 0 and low…high, with round ends. The previous range itself is returned while it still serves:
 * an end grows when the data pass it and shrinks when they need less than half. Not finite (nothing to show): stays.
 */
export function steadyDomain(previous: Domain | null, low: number, high: number): Domain {
  const start = previous ?? [0, 1];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return start;
  if (low > -SMALLEST && high < SMALLEST) return start;
  const bottom = -steadyEnd(previous ? -previous[0] : 0, Math.max(0, -low)) + 0;
  const top = steadyEnd(previous ? previous[1] : 0, Math.max(0, high));
  return bottom === start[0] && top === start[1] ? start : [bottom, top];
}
