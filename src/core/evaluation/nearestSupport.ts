// The enrolled item nearest to each of some new items. It knows neither classes nor how the embeddings were made.
import { CodedError } from '../codedError';
import { distanceBetween } from '../loss/distance';
import type { Metric, Numbers } from '../loss/kinds';
import { requireFinite, rowCount } from '../rows';

/** The support item nearest to each query, `(queries)`. */
export interface NearestSupport {
  /** Row among the support; ties to the lowest. */
  readonly rows: Int32Array;
  readonly distances: Float64Array;
}

/** Support `(count, dims)`, queries `(queries, dims)`. Throws `support-empty`, `rows-shape` or `not-finite`. */
export function nearestSupport(support: Numbers, queries: Numbers, dims: number, metric: Metric): NearestSupport {
  const known = rowCount(support, dims);
  if (known === 0) throw new CodedError('support-empty');
  requireFinite(support, dims);
  requireFinite(queries, dims);
  const count = rowCount(queries, dims);
  const rows = new Int32Array(count);
  const distances = new Float64Array(count).fill(Infinity);
  for (let query = 0; query < count; query++) {
    for (let row = 0; row < known; row++) {
      const distance = distanceBetween(queries, query * dims, support, row * dims, dims, metric);
      if (distance >= distances[query]) continue;
      distances[query] = distance;
      rows[query] = row;
    }
  }
  return { rows, distances };
}
