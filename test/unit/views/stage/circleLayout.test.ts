import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arcWithin,
  circleAngles,
  circleFrame,
  onCircle,
  picturesOutside,
  widestGap,
} from '../../../../src/views/stage/circleLayout';

const SIZE = 18;
const FRAME = circleFrame(552, 508, SIZE);
const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });

/** Places of unit vectors at these angles. */
function placesAt(angles: readonly number[]): Float32Array {
  return Float32Array.from(angles.flatMap((a) => [Math.cos(a), Math.sin(a), 0, 0]));
}

describe('the circle', () => {
  it('has the anchor at its left, and chords of the length of the vectors’ distances', () => {
    fc.assert(
      fc.property(angle, fc.array(angle, { minLength: 1, maxLength: 20 }), (anchor, others) => {
        const turned = circleAngles(placesAt(others), Math.cos(anchor), Math.sin(anchor));
        const left = onCircle(FRAME, Math.PI);
        expect(left.x).toBeCloseTo(FRAME.centreX - FRAME.radius, 6);
        others.forEach((other, i) => {
          const { x, y } = onCircle(FRAME, turned[i]);
          const distance = Math.hypot(Math.cos(other) - Math.cos(anchor), Math.sin(other) - Math.sin(anchor));
          expect(Math.hypot(x - left.x, y - left.y) / FRAME.radius).toBeCloseTo(distance, 4);
        });
      }),
    );
  });

  it('has as its arc within a distance what is no farther from its leftmost point', () => {
    expect(arcWithin(0)).toBe(0);
    expect(arcWithin(Math.SQRT2)).toBeCloseTo(Math.PI / 2, 6);
    expect(arcWithin(2.5)).toBeCloseTo(Math.PI, 6);
  });

  it('has its widest gap where no angle is', () => {
    expect(Math.cos(widestGap([0, 0.2, -0.2]))).toBeCloseTo(-1, 6);
    expect(widestGap([])).toBe(0);
  });
});

describe('pictures outside the circle', () => {
  it('stand on three levels, wholly outside the circle and within the stage, and none covers another of its level', () => {
    fc.assert(
      fc.property(fc.array(angle, { minLength: 1, maxLength: 57 }), (angles) => {
        const places = picturesOutside(FRAME, angles, SIZE);
        const away = places.map((place) => (place ? Math.hypot(place.x - FRAME.centreX, place.y - FRAME.centreY) : 0));
        for (const r of away) {
          expect(r - SIZE / 2).toBeGreaterThan(FRAME.radius);
          expect(r + SIZE / 2).toBeLessThanOrEqual(254);
        }
        for (let i = 0; i < places.length; i++) {
          for (let j = i + 3; j < places.length; j += 3) {
            const [a, b] = [places[i], places[j]];
            if (a && b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(SIZE * 0.9);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('have no place without an angle', () => {
    expect(picturesOutside(FRAME, [Number.NaN, 1], SIZE).map((place) => place === null)).toEqual([true, false]);
  });
});
