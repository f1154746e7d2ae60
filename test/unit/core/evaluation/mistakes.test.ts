import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstMistakes } from '../../../../src/core/evaluation/mistakes';
import { pairDistances, verificationAt } from '../../../../src/core/evaluation/verification';
import { distanceBetween } from '../../../../src/core/loss/distance';
import { anyBatch } from '../batches';

describe('worstMistakes', () => {
  // On a line: class 5 at 0, 1 and 9, class 6 at 2 and 10.
  const labels = [5, 5, 5, 6, 6];
  const pairs = pairDistances(Float64Array.of(0, 1, 9, 2, 10), labels, 1, 'plain');

  it('names the farthest same pairs beyond the threshold and the nearest different ones within it', () => {
    const { missed, confused } = worstMistakes(pairs, labels, 2, 2);
    expect(missed).toEqual([
      { i: 0, j: 2, distance: 9 },
      { i: 1, j: 2, distance: 8 },
    ]);
    expect(confused).toEqual([
      { i: 1, j: 3, distance: 1 },
      { i: 2, j: 4, distance: 1 },
    ]);
  });

  it('finds none where there is none, and the order of the pairs settles ties', () => {
    expect(worstMistakes(pairs, labels, 9, 4).missed).toEqual([]);
    expect(worstMistakes(pairs, labels, 0.5, 4).confused).toEqual([]);
    const same = pairDistances(new Float64Array(4), [1, 1, 2, 2], 1, 'plain');
    expect(worstMistakes(same, [1, 1, 2, 2], 0, 2).confused).toEqual([
      { i: 0, j: 2, distance: 0 },
      { i: 0, j: 3, distance: 0 },
    ]);
  });

  it('lists, for any batch and threshold, as many mistakes as verification counts, each judged wrongly, worst first', () => {
    fc.assert(
      fc.property(anyBatch, fc.double({ min: 0, max: 4, noNaN: true }), ({ embeddings, labels, dims }, threshold) => {
        const found = pairDistances(embeddings, labels, dims, 'plain');
        const { trueAccepts, falseAccepts } = verificationAt(found, threshold);
        const { missed, confused } = worstMistakes(found, labels, threshold, Number.POSITIVE_INFINITY);
        expect(missed).toHaveLength(found.same.length - trueAccepts);
        expect(confused).toHaveLength(falseAccepts);
        for (const { i, j, distance } of [...missed, ...confused]) {
          expect(distance).toBe(distanceBetween(embeddings, i * dims, embeddings, j * dims, dims, 'plain'));
          expect(distance > threshold).toBe(labels[i] === labels[j]);
        }
        for (let k = 1; k < missed.length; k++) expect(missed[k].distance).toBeLessThanOrEqual(missed[k - 1].distance);
        for (let k = 1; k < confused.length; k++)
          expect(confused[k].distance).toBeGreaterThanOrEqual(confused[k - 1].distance);
        expect(worstMistakes(found, labels, threshold, 3).missed).toEqual(missed.slice(0, 3));
        expect(worstMistakes(found, labels, threshold, 3).confused).toEqual(confused.slice(0, 3));
      }),
    );
  });
});
