// What is read off a look into the encoder: lengths, the two distances, and what the threshold makes of them.

import { verificationAt } from '../../core/evaluation/verification';
import { distanceBetween } from '../../core/loss/distance';
import type { Numbers } from '../../core/loss/kinds';
import type { Inspection } from '../../inspection/protocol/inspectionProtocol';

/** Rows of an inspection. */
export const ROWS = { anchor: 0, positive: 1, negative: 2 } as const;

export interface Verdict {
  /** Plain distance of the two embeddings. */
  readonly distance: number;
  readonly judgedSame: boolean;
  /** Whether that is so. */
  readonly right: boolean;
}

/** Anchor and positive, which are of one class, and anchor and negative, which are not. */
export interface Verdicts {
  readonly positive: Verdict;
  readonly negative: Verdict;
}

/** Length of a row of `values` (rows, dims). */
export function lengthOf(values: Numbers, row: number, dims: number): number {
  return distanceBetween(values, row * dims, new Float32Array(dims), 0, dims, 'plain');
}

/** Anchor minus positive, then anchor minus negative, `(2, dims)`: the sums of squares are the two squared distances. */
export function differencesOf({ embeddings, dimensions }: Inspection): Float32Array {
  return Float32Array.from(
    { length: 2 * dimensions },
    (_, i) => embeddings[i % dimensions] - embeddings[dimensions + i],
  );
}

/** `threshold` is a plain distance. */
export function verdictsOf({ embeddings, dimensions }: Inspection, threshold: number): Verdicts {
  const [same, different] = [ROWS.positive, ROWS.negative].map((row) =>
    distanceBetween(embeddings, 0, embeddings, row * dimensions, dimensions, 'plain'),
  );
  const pairs = { same: Float64Array.of(same), different: Float64Array.of(different) };
  const { trueAccepts, falseAccepts } = verificationAt(pairs, threshold);
  return {
    positive: { distance: same, judgedSame: trueAccepts === 1, right: trueAccepts === 1 },
    negative: { distance: different, judgedSame: falseAccepts === 1, right: falseAccepts === 0 },
  };
}
