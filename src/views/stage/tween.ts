// Between two frames: every number on its way from where it was to where the worker says it is.
import type { Displayed } from './scene';

/** `share` 0 … 1 of the way; eased so that a step starts briskly and settles. Lists of another length jump. */
export function between(from: Displayed, to: Displayed, share: number): Displayed {
  if (share >= 1 || from.places.length !== to.places.length) return to;
  const t = 1 - (1 - share) ** 3;
  return {
    places: betweenLists(from.places, to.places, t),
    ...(to.guestPlaces && { guestPlaces: betweenLists(from.guestPlaces ?? to.guestPlaces, to.guestPlaces, t) }),
    anchorPositive: from.anchorPositive + (to.anchorPositive - from.anchorPositive) * t,
    anchorNegative: from.anchorNegative + (to.anchorNegative - from.anchorNegative) * t,
  };
}

function betweenLists(from: Float32Array, to: Float32Array, t: number): Float32Array {
  if (from.length !== to.length) return to;
  return to.map((value, i) => from[i] + (value - from[i]) * t);
}
