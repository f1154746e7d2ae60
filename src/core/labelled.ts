// The check that everything measured over labelled embeddings starts with: rows and labels go together, numbers are numbers.
import { CodedError } from './codedError';
import type { Numbers } from './loss/kinds';
import { requireFinite, rowCount } from './rows';

/** Items in `embeddings` (count, dims), one label each. Throws `rows-shape`, `labels-length` or `not-finite`. */
export function labelledCount(embeddings: Numbers, labels: ArrayLike<number>, dims: number): number {
  const items = rowCount(embeddings, dims);
  if (labels.length !== items) throw new CodedError('labels-length', { labels: labels.length, items });
  requireFinite(embeddings, dims);
  return items;
}
