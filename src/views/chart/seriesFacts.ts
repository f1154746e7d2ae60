// Small facts about the data of a line chart that its layout needs. Pure.
import type { Thinned } from './decimate';

/** Smallest and largest finite value of all series; ±Infinity the wrong way round if there is none. */
export function chartExtent(all: readonly Thinned[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { values } of all) {
    for (const value of values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return [low, high];
}

/** Index of the last finite value at or before `from`, −1 if there is none. */
export function lastFinite(values: ArrayLike<number>, from: number): number {
  let index = from;
  while (index >= 0 && !Number.isFinite(values[index])) index--;
  return index;
}
