// The seeds of every training claim, and how what they come to is summed up and shown.

/** The first is the page's own. */
export const SEEDS = [7, 1, 2] as const;

/** What each seed comes to, one after another. */
export async function forEachSeed<T>(run: (seed: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const seed of SEEDS) results.push(await run(seed));
  return results;
}

/** Of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) / 2];
}

/** "0.920 (seeds 7, 1, 2: 0.900, 0.920, 0.955)" */
export function spread(values: readonly number[]): string {
  const seeds = `seeds ${SEEDS.join(', ')}: ${values.map(shown).join(', ')}`;
  return `${shown(median(values))} (${seeds})`;
}

function shown(value: number): string {
  return Math.abs(value) < 0.1 ? value.toPrecision(2) : value.toFixed(3);
}
