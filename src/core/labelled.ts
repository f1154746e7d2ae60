// The check before every measurement on labelled embeddings.
import { CodedError } from './codedError';
import type { Numbers } from './loss/kinds';
import { requireFinite, rowCount } from './rows';

/** How many items `embeddings` (count, dims) has, with one label each. Throws `rows-shape`, `labels-length` or `not-finite`. */
export function labelledCount(embeddings: Numbers, labels: ArrayLike<number>, dims: number): number {
  const items = rowCount(embeddings, dims);
  if (labels.length !== items) throw new CodedError('labels-length', { labels: labels.length, items });
  requireFinite(embeddings, dims);
  return items;
}
