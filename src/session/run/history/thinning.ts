// Keeps the length of a run's measurements within what a chart can show: the latest stay, of the older ones evenly spaced
// steps do.

export interface Limits {
  /** Entries from which on a list is thinned. */
  readonly most: number;
  /** Latest entries that are never dropped. */
  readonly recent: number;
}

/**
 * Places of the entries to keep, ascending; null where there are at most `most`. `steps` ascend. Kept of the older entries are
 * the first, and those at multiples of a power of two, as large as it takes to leave `most / 2` of them. Which ones are kept
 * depends on the steps alone, not on when the list was thinned.
 */
export function thinned(steps: readonly number[], { most, recent }: Limits): number[] | null {
  if (steps.length <= most) return null;
  const old = steps.length - recent;
  const span = steps[old - 1] - steps[0];
  let spacing = 1;
  while (span / spacing > most / 2) spacing *= 2;
  return Array.from(steps.keys()).filter((i) => i === 0 || i >= old || steps[i] % spacing === 0);
}

/** Drops the same entries of all lists, which are of equal length, in place. */
export function thin(lists: Readonly<Record<string, number[]>> & { readonly step: number[] }, limits: Limits): void {
  const places = thinned(lists.step, limits);
  if (!places) return;
  for (const list of Object.values(lists)) {
    places.forEach((from, to) => {
      list[to] = list[from];
    });
    list.length = places.length;
  }
}
