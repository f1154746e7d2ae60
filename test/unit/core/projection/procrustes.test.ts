import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignRows } from '../../../../src/core/projection/procrustes';
import { largestDifference } from '../finiteDifference';

const distance = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, i) => sum + (value - y[i]) ** 2, 0);

describe('alignRows', () => {
  it('undoes any turn and mirror within the plane', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), fc.boolean(), (angle, mirror) => {
        const target = Float64Array.of(0.6, 0.8, 0, 0, 0, 1);
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const side = mirror ? -1 : 1;
        const rows = Float64Array.from({ length: 6 }, (_, at) =>
          at < 3 ? c * target[at] + s * target[at + 3] : side * (c * target[at] - s * target[at - 3]),
        );
        alignRows(rows, target, 2);
        expect(largestDifference(rows, target)).toBeLessThan(1e-9);
      }),
    );
  });

  it('is nearer to the target than any other turn within the plane', () => {
    const target = Float64Array.of(1, 0, 0, 0, 1, 0);
    const rows = Float64Array.of(0, 0.6, 0.8, -1, 0, 0);
    alignRows(rows, target, 2);
    const least = distance(rows, target);
    for (let angle = 0; angle < 6.3; angle += 0.1) {
      for (const side of [1, -1]) {
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const other = Float64Array.from({ length: 6 }, (_, at) =>
          at < 3 ? c * rows[at] + s * rows[at + 3] : side * (c * rows[at] - s * rows[at - 3]),
        );
        expect(distance(other, target)).toBeGreaterThanOrEqual(least - 1e-12);
      }
    }
  });

  it('stays orthonormal where the old plane has nothing to say about the new one', () => {
    const rows = Float64Array.of(0, 0, 1, 0, 0, 0, 0, 1);
    alignRows(rows, Float64Array.of(1, 0, 0, 0, 0, 1, 0, 0), 2);
    expect(Math.hypot(...rows.subarray(0, 4))).toBeCloseTo(1, 12);
    expect(Math.hypot(...rows.subarray(4))).toBeCloseTo(1, 12);
    expect(rows[2] * rows[6] + rows[3] * rows[7]).toBeCloseTo(0, 12);
  });
});
