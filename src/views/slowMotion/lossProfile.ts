// Many losses as a profile that fits a picture.

/** Losses from the largest to the smallest; of more than `most` every so-manieth, the first and the last included. */
export function lossProfile(losses: readonly number[], most: number): number[] {
  const sorted = [...losses].sort((a, b) => b - a);
  const room = Math.max(2, Math.floor(most));
  if (sorted.length <= room) return sorted;
  return Array.from({ length: room }, (_, place) => sorted[Math.round((place * (sorted.length - 1)) / (room - 1))]);
}
