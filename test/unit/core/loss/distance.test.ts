import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween, distanceSlope, pairwiseDistances } from '../../../../src/core/loss/distance';
import type { Metric } from '../../../../src/core/loss/kinds';
import { anyBatch } from '../batches';

const METRICS: Metric[] = ['squared', 'plain', 'cosine'];

describe('distanceBetween', () => {
  it('measures the 3-4-5 triangle', () => {
    const points = Float64Array.of(0, 3, 4, 0);
    expect(distanceBetween(points, 0, points, 2, 2, 'plain')).toBe(5);
    expect(distanceBetween(points, 0, points, 2, 2, 'squared')).toBe(25);
    expect(distanceBetween(points, 0, points, 2, 2, 'cosine')).toBe(1);
  });

  it('counts a zero vector as cosine 0, against itself too', () => {
    const points = Float64Array.of(0, 0, 1, 0);
    expect(distanceBetween(points, 0, points, 2, 2, 'cosine')).toBe(1);
    expect(distanceBetween(points, 0, points, 0, 2, 'cosine')).toBe(1);
  });

  it('keeps the cosine distance of parallel and opposite vectors within 0 and 2', () => {
    const vector = fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(vector, fc.double({ min: 0.1, max: 9, noNaN: true }), (x, scale) => {
        const along = Float64Array.from([...x, ...x.map((value) => value * scale), ...x.map((value) => -value)]);
        const parallel = distanceBetween(along, 0, along, 4, 4, 'cosine');
        const opposite = distanceBetween(along, 0, along, 8, 4, 'cosine');
        expect(parallel).toBeGreaterThanOrEqual(0);
        expect(parallel).toBeCloseTo(0, 12);
        expect(opposite).toBeLessThanOrEqual(2);
        expect(opposite).toBeCloseTo(2, 12);
      }),
    );
  });

  it('does not cancel for close points far from the origin, where a Gram matrix would', () => {
    const points = Float64Array.of(1e6, 1e6, 1e6 + 2 ** -12, 1e6);
    expect(distanceBetween(points, 0, points, 2, 2, 'squared')).toBe(2 ** -24);
  });

  it('is twice the cosine distance, squared, on unit vectors', () => {
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(angle, angle, (s, t) => {
        const points = Float64Array.of(Math.cos(s), Math.sin(s), Math.cos(t), Math.sin(t));
        const squared = distanceBetween(points, 0, points, 2, 2, 'squared');
        expect(squared).toBeCloseTo(2 * distanceBetween(points, 0, points, 2, 2, 'cosine'), 12);
      }),
    );
  });
});

describe('pairwiseDistances', () => {
  it.each(METRICS)('is symmetric for %s, agrees with one distance at a time, and is 0 on the diagonal', (metric) => {
    fc.assert(
      fc.property(anyBatch, ({ embeddings, dims }) => {
        const count = embeddings.length / dims;
        const matrix = pairwiseDistances(embeddings, dims, metric);
        expect(matrix).toHaveLength(count * count);
        for (let i = 0; i < count; i++) {
          if (metric !== 'cosine') expect(matrix[i * count + i]).toBe(0);
          for (let j = 0; j < count; j++) {
            expect(matrix[i * count + j]).toBe(
              distanceBetween(embeddings, i * dims, embeddings, j * dims, dims, metric),
            );
            expect(matrix[j * count + i]).toBe(matrix[i * count + j]);
          }
        }
      }),
    );
  });

  it('keeps the triangle inequality when plain', () => {
    fc.assert(
      fc.property(anyBatch, ({ embeddings, dims }) => {
        const count = embeddings.length / dims;
        const matrix = pairwiseDistances(embeddings, dims, 'plain');
        for (let i = 0; i < count; i++) {
          for (let j = 0; j < count; j++) {
            for (let k = 0; k < count; k++) {
              const detour = matrix[i * count + k] + matrix[k * count + j];
              expect(matrix[i * count + j]).toBeLessThanOrEqual(detour + 1e-12);
            }
          }
        }
      }),
    );
  });

  it('is float64 by default and writes into the block it is given', () => {
    const points = Float32Array.of(0, 1);
    expect(pairwiseDistances(points, 1, 'plain')).toBeInstanceOf(Float64Array);
    const out = new Float32Array(4);
    expect(pairwiseDistances(points, 1, 'plain', out)).toBe(out);
    expect(Array.from(out)).toEqual([0, 1, 1, 0]);
  });

  it('is empty for no points', () => {
    expect(pairwiseDistances(new Float64Array(0), 3, 'plain')).toHaveLength(0);
  });
});

describe('distanceSlope', () => {
  it('is 2 for squared, the reciprocal for plain, and 0 where plain distance has no slope', () => {
    expect(distanceSlope(9, 'squared')).toBe(2);
    expect(distanceSlope(0, 'squared')).toBe(2);
    expect(distanceSlope(4, 'plain')).toBe(0.25);
    expect(distanceSlope(0, 'plain')).toBe(0);
  });
});
