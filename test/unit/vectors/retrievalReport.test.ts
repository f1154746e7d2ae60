import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retrievalReport } from '../../vectors/reference/retrievalReport';
import { anyBatch } from '../core/batches';

describe('retrievalReport', () => {
  it('counts hits among the first R neighbours, and their precision at each', () => {
    // From 0 and from 2 the stranger at 1 comes first, then a hit; from 100 the hit comes first, then the stranger.
    const report = retrievalReport(Float64Array.of(0, 1, 2, 100), [0, 1, 0, 0], 1);
    expect(report).toMatchObject({ queries: 3, lone: [1] });
    expect(report.recall).toBeCloseTo(1 / 3, 12);
    expect(report.rPrecision).toBeCloseTo(1 / 2, 12);
    expect(report.mapAtR).toBeCloseTo((1 / 4 + 1 / 4 + 1 / 2) / 3, 12);
  });

  it('weights early hits more than late ones', () => {
    const early = retrievalReport(Float64Array.of(0, 1, 2, 100), [0, 0, 1, 0], 1);
    const late = retrievalReport(Float64Array.of(0, 2, 1, 100), [0, 0, 1, 0], 1);
    expect(early.mapAtR).toBeGreaterThan(late.mapAtR ?? 1);
  });

  it('puts recall between what bad and good luck with ties would give', () => {
    fc.assert(
      fc.property(anyBatch, ({ embeddings, labels, dims }) => {
        const report = retrievalReport(embeddings, labels, dims, 'squared');
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
});
