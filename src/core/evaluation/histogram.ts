// Counting values into bins of equal width.
import { CodedError } from '../codedError';

/**
 * Counts `(bins)` of the values in from…to. A bin holds its lower edge; the last one holds `to` as well.
 * Values outside and NaN are left out. Throws `histogram-range` unless from < to and bins is a whole number ≥ 1.
 */
export function histogram(values: Float64Array, from: number, to: number, bins: number): Float64Array {
  if (!(from < to) || !(bins >= 1) || !Number.isInteger(bins))
    throw new CodedError('histogram-range', { from, to, bins });
  const counts = new Float64Array(bins);
  for (const value of values) {
    if (value >= from && value <= to) counts[Math.min(bins - 1, Math.floor(((value - from) / (to - from)) * bins))]++;
  }
  return counts;
}
