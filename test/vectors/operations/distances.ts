// Normalisation and distance matrices. TensorFlow's way to normalise lives here, because core has one way only.
import { distanceBetween, pairwiseDistances } from '../../../src/core/loss/distance';
import { normalizeRows, SHORTEST_NORM } from '../../../src/core/loss/normalize';
import { type Operation, type Rows, rows, type Task, toRows } from '../format';

export const l2Normalize: Operation = ({ inputs, options }) => {
  const { values, count, dims } = rows(inputs, 'x');
  const style = options.choice('style', ['max_norm', 'rsqrt_max_sumsq']);
  const eps = options.number('eps', SHORTEST_NORM);
  const norms = Array.from({ length: count }, (_, row) =>
    distanceBetween(values, row * dims, new Float64Array(dims), 0, dims, 'plain'),
  );
  const y = new Float64Array(values.length);
  if (style === 'max_norm' && eps === SHORTEST_NORM) normalizeRows(values, dims, y);
  else {
    // torch: x / max(‖x‖, eps); TensorFlow: x / √max(‖x‖², eps).
    const least = style === 'max_norm' ? eps : Math.sqrt(eps);
    values.forEach((x, at) => {
      y[at] = x / Math.max(norms[Math.floor(at / dims)], least);
    });
  }
  return { y: toRows(y, dims), norms };
};

export const pairwise: Operation = (task) => {
  const { values, count, dims } = embeddingRows(task, 'embeddings');
  const matrix = pairwiseDistances(values, dims, task.options.metric());
  return { matrix: toRows(matrix, count) };
};

/** Rows of an input, divided by their norms if the option `normalize` says so. */
export function embeddingRows({ inputs, options }: Task, name: string): Rows {
  const found = rows(inputs, name);
  if (options.flag('normalize')) normalizeRows(found.values, found.dims, found.values);
  return found;
}
