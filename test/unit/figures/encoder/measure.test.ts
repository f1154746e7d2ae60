import { describe, expect, it } from 'vitest';
import { lengthOf, verdictsOf } from '../../../../src/figures/encoder/measure';
import type { Inspection } from '../../../../src/inspection/protocol/inspectionProtocol';

/** Anchor at the origin, positive 5 away, negative 10 away. */
const SEEN = { embeddings: Float32Array.of(0, 0, 3, 4, 6, 8), dimensions: 2 } as Inspection;

const judged = (threshold: number) => {
  const { positive, negative } = verdictsOf(SEEN, threshold);
  return [positive.judgedSame, positive.right, negative.judgedSame, negative.right];
};

describe('the verdict on two pairs', () => {
  it('measures plain distances to the anchor', () => {
    expect(verdictsOf(SEEN, 1).positive.distance).toBe(5);
    expect(verdictsOf(SEEN, 1).negative.distance).toBe(10);
  });

  it('is the same up to the threshold, the threshold included, and different beyond', () => {
    expect(judged(4.99)).toEqual([false, false, false, true]);
    expect(judged(5)).toEqual([true, true, false, true]);
    expect(judged(9.99)).toEqual([true, true, false, true]);
    expect(judged(10)).toEqual([true, true, true, false]);
  });

  it('judges coinciding points the same even at threshold 0', () => {
    const { positive, negative } = verdictsOf({ ...SEEN, embeddings: new Float32Array(6) }, 0);
    expect([positive.judgedSame, negative.judgedSame, negative.right]).toEqual([true, true, false]);
  });

  it('knows the length of each row', () => {
    expect([0, 1, 2].map((row) => lengthOf(SEEN.embeddings, row, 2))).toEqual([0, 5, 10]);
  });
});
