// Naming new items from a few enrolled ones, without training: nearest class mean, and nearest enrolled item.
// It must not know how the embeddings were made, nor how many items a class enrols.
import { CodedError } from './codedError';
import { distanceBetween } from './distance';
import type { Metric, Numbers } from './kinds';
import { labelledCount } from './labelled';
import { requireFinite, rowCount } from './rows';

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
  requireFinite(queries, dims);
  const classes = [...new Set(Array.from(supportLabels))].sort((a, b) => a - b);
  const prototypes = classMeans(support, supportLabels, dims, classes);
  return {
    byPrototype: nearestLabels(prototypes, classes, queries, dims, metric),
    byNearest: nearestLabels(support, supportLabels, queries, dims, metric),
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

function nearestLabels(
  candidates: Numbers,
  labels: ArrayLike<number>,
  queries: Numbers,
  dims: number,
  metric: Metric,
): Int32Array {
  const found = new Int32Array(rowCount(queries, dims));
  for (let query = 0; query < found.length; query++) {
    let least = Infinity;
    for (let candidate = 0; candidate < labels.length; candidate++) {
      const distance = distanceBetween(queries, query * dims, candidates, candidate * dims, dims, metric);
      if (candidate === 0 || distance < least) {
        least = distance;
        found[query] = labels[candidate];
      }
    }
  }
  return found;
}
