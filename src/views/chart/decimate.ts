// Thins a long series to as many points as a chart of a few hundred pixels can show.

export interface Thinned {
  readonly steps: Float64Array;
  readonly values: Float64Array;
}

/**
 * At most `maxPoints` (≥ 2) points of a series `(count)`. Every point but the last is the mean of an equal number of
 * neighbours, counted from the start so that a growing series does not shimmer; the last one is exact.
 * Whatever is not finite counts as a gap: left out of a mean, NaN where a whole bin has nothing else.
 */
export function decimate(steps: ArrayLike<number>, values: ArrayLike<number>, maxPoints: number): Thinned {
  const count = Math.min(steps.length, values.length);
  if (count === 0) return { steps: new Float64Array(0), values: new Float64Array(0) };
  const last = count - 1;
  const perBin = Math.max(1, Math.ceil(last / (Math.max(2, Math.floor(maxPoints)) - 1)));
  const bins = Math.ceil(last / perBin);
  const thinned = { steps: new Float64Array(bins + 1), values: new Float64Array(bins + 1) };

  for (let bin = 0; bin < bins; bin++) {
    const from = bin * perBin;
    const to = Math.min(last, from + perBin);
    let stepSum = 0;
    let valueSum = 0;
    let finite = 0;
    for (let at = from; at < to; at++) {
      stepSum += steps[at];
      if (!Number.isFinite(values[at])) continue;
      valueSum += values[at];
      finite++;
    }
    thinned.steps[bin] = stepSum / (to - from);
    thinned.values[bin] = finite > 0 ? valueSum / finite : Number.NaN;
  }
  thinned.steps[bins] = steps[last];
  thinned.values[bins] = Number.isFinite(values[last]) ? values[last] : Number.NaN;
  return thinned;
}
