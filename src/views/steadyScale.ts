// The end of a scale that must hold a number: it moves in round steps, and no oftener than it has to. For pictures with
// one end and steps of their own; an axis with two ends is chart/steadyDomain.

/** An end is given up for a smaller one when it is this many times too large. */
const SLACK = 3.2;
/** Beyond this, scales stop: the arithmetic stays finite. */
const LARGEST = 1e100;

/**
 * An end that holds `needed`: the previous one while it does and is not far too large, otherwise the first of `ends`
 * (ascending, > 0, neighbours at most 2.5-fold) with `room` (1 … 1.2) to spare, and past the last one what is needed
 * itself. Asked again with its own answer it gives the same answer. A number that is not finite changes nothing.
 */
export function steadyScale(previous: number | null, needed: number, ends: readonly number[], room = 1): number {
  if (!Number.isFinite(needed)) return previous ?? ends[0];
  const least = Math.min(needed, LARGEST);
  if (previous !== null && previous >= least && previous <= least * SLACK) return previous;
  return ends.find((end) => end >= least * room) ?? least * room;
}
