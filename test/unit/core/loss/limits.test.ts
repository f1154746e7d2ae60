import { describe, expect, it } from 'vitest';
import { distanceBetween } from '../../../../src/core/loss/distance';
import { commonDistanceLimit, simplexLimit } from '../../../../src/core/loss/limits';
import { normalizeRows } from '../../../../src/core/loss/normalize';

describe('simplexLimit', () => {
  it.each([2, 3, 5, 10])('is the squared distance of %i regular simplex corners on the unit sphere', (classes) => {
    // Unit vectors of R^C, moved so that their mean is 0.
    const corners = Float64Array.from(
      { length: classes * classes },
      (_, at) => (at % (classes + 1) === 0 ? 1 : 0) - 1 / classes,
    );
    normalizeRows(corners, classes, corners);
    expect(simplexLimit(classes)).toBeCloseTo(distanceBetween(corners, 0, corners, classes, classes, 'squared'), 12);
  });
});

describe('commonDistanceLimit', () => {
  it('is that of the simplex where there is room for it, and none in fewer dimensions', () => {
    expect(commonDistanceLimit(3, 2)).toBe(3);
    expect(commonDistanceLimit(5, 4)).toBe(2.5);
    expect(commonDistanceLimit(5, 3)).toBeNull();
    expect(commonDistanceLimit(4, 2)).toBeNull();
  });
});
