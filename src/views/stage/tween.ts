// Between two frames: every number on its way from where it was to where the worker says it is.
import type { Displayed } from './scene';

/** `share` 0 … 1 of the way; eased so that a step starts briskly and settles. Lists of another length jump. */
export function between(from: Displayed, to: Displayed, share: number): Displayed {
  if (share >= 1 || from.places.length !== to.places.length) return to;
  const t = 1 - (1 - share) ** 3;
  const places = new Float32Array(to.places.length);
  for (let i = 0; i < places.length; i++) places[i] = from.places[i] + (to.places[i] - from.places[i]) * t;
  return {
    places,
    anchorPositive: from.anchorPositive + (to.anchorPositive - from.anchorPositive) * t,
    anchorNegative: from.anchorNegative + (to.anchorNegative - from.anchorNegative) * t,
  };
}
