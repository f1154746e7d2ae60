import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNeighbours, recallAt1 } from '../../../../src/core/evaluation/retrieval';
import { distanceBetween } from '../../../../src/core/loss/distance';
import { anyBatch, cloud } from '../batches';

describe('recallAt1', () => {
  it('asks every item that has a companion, and never about itself', () => {
    expect(recallAt1(Float64Array.of(0, 1, 10, 11, 99), [0, 0, 1, 1, 2], 1)).toEqual({ recall: 1, queries: 4 });
  });

  it('gives a tie to the lowest index, so that a collapsed encoder earns nothing by ties', () => {
    const collapsed = new Float64Array(6).fill(0.5);
    expect(recallAt1(collapsed, [0, 1, 0, 1, 0, 1], 1).recall).toBeCloseTo(1 / 3, 12);
  });

  it('is null where nobody has a companion, and where nobody is there', () => {
    expect(recallAt1(Float64Array.of(1, 2, 3), [0, 1, 2], 1)).toEqual({ recall: null, queries: 0 });
    expect(recallAt1(new Float64Array(0), [], 2)).toEqual({ recall: null, queries: 0 });
  });

  it('does not change when all embeddings are scaled and moved by powers of two', () => {
    fc.assert(
      fc.property(anyBatch, ({ embeddings, labels, dims }) => {
        const moved = embeddings.map((x) => 4 * x + 8);
        expect(recallAt1(moved, labels, dims)).toEqual(recallAt1(embeddings, labels, dims));
      }),
    );
  });

  it('refuses labels that do not fit, and numbers that are none', () => {
    expect(() => recallAt1(Float64Array.of(1, 2), [0], 1)).toThrow('labels-length');
    expect(() => recallAt1(Float64Array.of(1, Number.POSITIVE_INFINITY), [0, 0], 1)).toThrow('not-finite');
  });
});

describe('nearestNeighbours', () => {
  it('are nearest first, ties by lowest index, without the item itself', () => {
    const onLine = Float64Array.of(5, 4, 6, 5, 0);
    expect([...nearestNeighbours(onLine, 1, 0, 3)]).toEqual([3, 1, 2]);
  });

  it('are sorted by true distance in any number of dimensions', () => {
    const { embeddings, dims } = cloud(3, 5, 6, 32);
    for (const item of [0, 7, 29]) {
      const found = nearestNeighbours(embeddings, dims, item, 29);
      const distances = [...found].map((other) =>
        distanceBetween(embeddings, item * dims, embeddings, other * dims, dims, 'plain'),
      );
      expect([...distances].sort((a, b) => a - b)).toEqual(distances);
      expect(new Set([...found, item]).size).toBe(30);
    }
  });

  it('are fewer where there are fewer, and none of an only item', () => {
    expect(nearestNeighbours(Float64Array.of(1, 2), 1, 1, 9)).toHaveLength(1);
    expect(nearestNeighbours(Float64Array.of(1), 1, 0, 5)).toHaveLength(0);
    expect(nearestNeighbours(Float64Array.of(1, 2), 1, 0, 0)).toHaveLength(0);
  });

  it('refuse an item that is not there', () => {
    expect(() => nearestNeighbours(Float64Array.of(1, 2), 1, 2, 1)).toThrow('item-range');
  });
});
