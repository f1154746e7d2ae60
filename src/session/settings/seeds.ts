// The seeds that follow a given one. All readers get the same runs from the same seed, so these are computed, not drawn.
import { SEEDS } from '../../core/random';

/** The next whole number; after the last seed comes 0. */
export function seedAfter(seed: number): number {
  return (seed + 1) % SEEDS;
}

/** A seed far from this one, for a new start: a step of the linear congruential generator of Numerical Recipes (Press et al.). */
export function distantSeed(seed: number): number {
  return (seed * 1664525 + 1013904223) % SEEDS;
}
