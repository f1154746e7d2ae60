// Naming new items from a few enrolled ones, without training, and how often the name is right.
import { CodedError } from '../../../src/core/codedError';
import { nearestSupport } from '../../../src/core/evaluation/nearestSupport';
import { labelledCount } from '../../../src/core/labelled';
import type { Metric, Numbers } from '../../../src/core/loss/kinds';

/** The class each query is given, `(queries)`. */
export interface OneShotPrediction {
  /** Class of the nearest prototype, the mean of a class's support (Snell et al. 2017); ties to the lowest label. */
  readonly byPrototype: Int32Array;
  /** Class of the nearest support item; ties to the lowest index. */
  readonly byNearest: Int32Array;
}

/**
 * Support `(supportLabels.length, dims)`, queries `(count, dims)`.
 * Throws `support-empty`, `rows-shape`, `labels-length` or `not-finite`.
 */
export function predictOneShot(
  support: Numbers,
  supportLabels: ArrayLike<number>,
  queries: Numbers,
  dims: number,
  metric: Metric,
): OneShotPrediction {
  if (labelledCount(support, supportLabels, dims) === 0) throw new CodedError('support-empty');
  const classes = [...new Set(Array.from(supportLabels))].sort((a, b) => a - b);
  const prototypes = classMeans(support, supportLabels, dims, classes);
  return {
    byPrototype: nearestSupport(prototypes, queries, dims, metric).rows.map((row) => classes[row]),
    byNearest: nearestSupport(support, queries, dims, metric).rows.map((row) => supportLabels[row]),
  };
}

/** Share of predictions that are right, 0…1; null without any. Both `(count)`. */
export function predictionAccuracy(predictions: ArrayLike<number>, labels: ArrayLike<number>): number | null {
  if (predictions.length !== labels.length) {
    throw new CodedError('labels-length', { labels: labels.length, items: predictions.length });
  }
  if (labels.length === 0) return null;
  let right = 0;
  for (let i = 0; i < labels.length; i++) if (predictions[i] === labels[i]) right++;
  return right / labels.length;
}

function classMeans(support: Numbers, labels: ArrayLike<number>, dims: number, classes: number[]): Float64Array {
  const rowOf = new Map(classes.map((label, row) => [label, row]));
  const means = new Float64Array(classes.length * dims);
  const sizes = new Float64Array(classes.length);
  for (let i = 0; i < labels.length; i++) {
    const row = rowOf.get(labels[i]) ?? 0;
    sizes[row]++;
    for (let d = 0; d < dims; d++) means[row * dims + d] += support[i * dims + d];
  }
  return means.map((sum, at) => sum / sizes[Math.floor(at / dims)]);
}
