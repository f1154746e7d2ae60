// Counts of pairs as the bars of a histogram.
import { sum } from 'd3';

/** Counts as shares of their sum; values that are no counts (negative, NaN, ∞) are taken as 0. */
export function shares(counts: ArrayLike<number>): Float64Array {
  const clean = Float64Array.from(counts, (count) => (Number.isFinite(count) && count > 0 ? count : 0));
  const total = sum(clean);
  return Number.isFinite(total) && total > 0 ? clean.map((count) => count / total) : new Float64Array(clean.length);
}

/** One path for bars over left…right (px), `y` from a share to px: a rectangle a bin that holds anything, with a hair of paper between neighbours. */
export function barsPath(values: Float64Array, left: number, right: number, y: (share: number) => number): string {
  const binWidth = (right - left) / Math.max(1, values.length);
  const hair = binWidth > 4 ? 1 : 0;
  const base = y(0);
  let path = '';
  values.forEach((share, bin) => {
    if (share === 0) return;
    const start = left + bin * binWidth;
    path += `M${start.toFixed(1)} ${base}H${(start + binWidth - hair).toFixed(1)}V${y(share).toFixed(1)}H${start.toFixed(1)}Z`;
  });
  return path;
}
