// Alignment and uniformity on the unit sphere (Wang & Isola, arXiv:2005.10242): two numbers that only together show a
// collapse, where alignment is perfect and uniformity is at its worst, 0.
import { CodedError } from '../../../src/core/codedError';
import { distanceBetween } from '../../../src/core/loss/distance';
import type { Numbers } from '../../../src/core/loss/kinds';
import { rowCount } from '../../../src/core/rows';

/** E‖x − y‖^alpha over matching rows of two `(count, dims)` blocks; 0 is best. Null without a row. Throws `rows-shape`. */
export function alignment(x: Numbers, y: Numbers, dims: number, alpha = 2): number | null {
  if (x.length !== y.length) throw new CodedError('rows-shape', { length: y.length, dims });
  const count = rowCount(x, dims);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += distanceBetween(x, i * dims, y, i * dims, dims, 'plain') ** alpha;
  return count === 0 ? null : sum / count;
}

/** ln E exp(−t‖x − x′‖²) over all unordered pairs of rows of `(count, dims)`; ≤ 0, lower is better. Null without a pair. */
export function uniformity(x: Numbers, dims: number, t = 2): number | null {
  const count = rowCount(x, dims);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      sum += Math.exp(-t * distanceBetween(x, i * dims, x, j * dims, dims, 'squared'));
    }
  }
  return count < 2 ? null : Math.log(sum / ((count * (count - 1)) / 2));
}
