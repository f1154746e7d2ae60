import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNeighbours, recallAt1, retrieval } from '../../../../src/core/evaluation/retrieval';
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

  it('lies between what bad and good luck with ties would give', () => {
    fc.assert(
      fc.property(anyBatch, ({ embeddings, labels, dims }) => {
        const report = retrieval(embeddings, labels, dims, 'squared');
        if (report.recall === null) {
          expect(report).toMatchObject({
            optimistic: null,
            pessimistic: null,
            rPrecision: null,
            mapAtR: null,
            queries: 0,
          });
          return;
        }
        expect(report.pessimistic).toBeLessThanOrEqual(report.recall);
        expect(report.optimistic).toBeGreaterThanOrEqual(report.recall);
        expect(report.mapAtR).toBeLessThanOrEqual((report.rPrecision ?? -1) + 1e-12);
        expect(report.lone.length + report.queries).toBe(labels.length);
      }),
    );
  });

  it('refuses labels that do not fit, and numbers that are none', () => {
    expect(() => recallAt1(Float64Array.of(1, 2), [0], 1)).toThrow('labels-length');
    expect(() => recallAt1(Float64Array.of(1, Number.POSITIVE_INFINITY), [0, 0], 1)).toThrow('not-finite');
  });
});

describe('retrieval', () => {
  it('counts hits among the first R neighbours, and their precision at each', () => {
    // From 0 and from 2 the stranger at 1 comes first, then a hit; from 100 the hit comes first, then the stranger.
    const report = retrieval(Float64Array.of(0, 1, 2, 100), [0, 1, 0, 0], 1);
    expect(report).toMatchObject({ queries: 3, lone: [1] });
    expect(report.recall).toBeCloseTo(1 / 3, 12);
    expect(report.rPrecision).toBeCloseTo(1 / 2, 12);
    expect(report.mapAtR).toBeCloseTo((1 / 4 + 1 / 4 + 1 / 2) / 3, 12);
  });

  it('weights early hits more than late ones', () => {
    const early = retrieval(Float64Array.of(0, 1, 2, 100), [0, 0, 1, 0], 1);
    const late = retrieval(Float64Array.of(0, 2, 1, 100), [0, 0, 1, 0], 1);
    expect(early.mapAtR).toBeGreaterThan(late.mapAtR ?? 1);
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
