// The mean of repeated measurements, its confidence interval, and the spread of single measurements.

export interface Estimate {
  readonly mean: number;
  /** Of the mean: deviation / √count. A single value says nothing of its deviation; it gives 0. */
  readonly standardError: number;
  /** The interval that holds the true mean 95 times in 100 (normal approximation): mean ± 1.96 standard errors. */
  readonly low: number;
  readonly high: number;
  /** Nine in ten single values lie from here to there. */
  readonly from: number;
  readonly to: number;
}

const TWO_SIDED_95 = 1.959964;

/** `values` (count) are taken as independent of one another; null without any. */
export function estimate(values: ArrayLike<number>): Estimate | null {
  const count = values.length;
  if (count === 0) return null;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i];
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (values[i] - mean) ** 2;
  const standardError = count > 1 ? Math.sqrt(squares / (count - 1) / count) : 0;
  const ascending = Float64Array.from(values).sort();
  const at = (share: number) => ascending[Math.round(share * (count - 1))];
  return {
    mean,
    standardError,
    low: mean - TWO_SIDED_95 * standardError,
    high: mean + TWO_SIDED_95 * standardError,
    from: at(0.05),
    to: at(0.95),
  };
}
