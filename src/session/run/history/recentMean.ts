// Single batches differ much, so how a run stands is said as the mean of its last steps: by the cards, and by the figures
// beside them, which must show the same number.

export const RECENT_STEPS = 10;

/** The mean of the last ten of `values`, one a step; of all where they are fewer, and null of none. */
export function recentMean(values: readonly number[]): number | null {
  const last = values.slice(-RECENT_STEPS);
  return last.length === 0 ? null : last.reduce((sum, value) => sum + value, 0) / last.length;
}

/** The same as it stood at each of the steps. */
export function recentMeans(values: readonly number[]): number[] {
  return values.map((_, step) => recentMean(values.slice(Math.max(0, step + 1 - RECENT_STEPS), step + 1)) ?? 0);
}
