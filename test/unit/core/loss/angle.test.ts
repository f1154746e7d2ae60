import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondMargin, CIRCLE_UNITS, degreesBetween, FAR_END, inCircleUnit } from '../../../../src/core/loss/angle';
import { distanceBetween } from '../../../../src/core/loss/distance';

const angle = fc.integer({ min: 0, max: 1800 }).map((tenths) => (tenths * Math.PI) / 1800);
const unit = fc.constantFrom(...CIRCLE_UNITS);

describe('two points of the circle', () => {
  it('are as far apart as core measures them, in each unit', () => {
    fc.assert(
      fc.property(angle, fc.double({ min: -4, max: 4, noNaN: true }), (theta, from) => {
        const points = [from, from + theta].flatMap((at) => [Math.cos(at), Math.sin(at)]);
        const [x, y] = [Float64Array.of(...points.slice(0, 2)), Float64Array.of(...points.slice(2))];
        const measured = (metric: 'squared' | 'plain' | 'cosine') => distanceBetween(x, 0, y, 0, 2, metric);
        expect(inCircleUnit(theta, 'squared')).toBeCloseTo(measured('squared'), 9);
        expect(inCircleUnit(theta, 'chord')).toBeCloseTo(measured('plain'), 7);
        expect(1 - inCircleUnit(theta, 'cosine')).toBeCloseTo(measured('cosine'), 9);
      }),
    );
  });

  it('have an angle of 0 to 180 degrees, whichever way round', () => {
    expect(degreesBetween(170, -170)).toBe(20);
    expect(degreesBetween(-170, 170)).toBe(20);
    expect(degreesBetween(0, 180)).toBe(180);
    expect(degreesBetween(-180, 180)).toBe(0);
  });
});

describe('a margin on the circle', () => {
  it('ends where the unit has grown by it, and nowhere past the far side', () => {
    fc.assert(
      fc.property(
        angle,
        unit,
        fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100),
        (theta, unit, margin) => {
          const end = beyondMargin(theta, margin, unit);
          const sign = unit === 'cosine' ? -1 : 1;
          const wanted = inCircleUnit(theta, unit) + sign * margin;
          if (end === null) expect(sign * wanted).toBeGreaterThan(sign * FAR_END[unit]);
          else expect(inCircleUnit(end, unit)).toBeCloseTo(wanted, 6);
        },
      ),
    );
  });

  it('of the cosine is half the squared one, everywhere', () => {
    fc.assert(
      fc.property(
        angle,
        fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100),
        (theta, margin) => {
          expect(beyondMargin(theta, margin / 2, 'cosine')).toBe(beyondMargin(theta, margin, 'squared'));
        },
      ),
    );
  });

  it('of 0.2 squared, 0.31 of chord and 18° ends at one place from 10° on, and far apart from 90° on', () => {
    const ends = (degrees: number) =>
      [
        beyondMargin((degrees * Math.PI) / 180, 0.2, 'squared'),
        beyondMargin((degrees * Math.PI) / 180, 0.31, 'chord'),
        beyondMargin((degrees * Math.PI) / 180, Math.PI / 10, 'angle'),
      ].map((end) => ((end as number) * 180) / Math.PI);
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
    expect(spread(ends(10))).toBeLessThan(0.5);
    expect(spread(ends(90))).toBeGreaterThan(20);
  });

  it('is not needed to rank: a larger angle is larger in every unit, and smaller in the cosine', () => {
    fc.assert(
      fc.property(angle, angle, (one, other) => {
        const order = (unit: (typeof CIRCLE_UNITS)[number]) =>
          Math.sign(inCircleUnit(one, unit) - inCircleUnit(other, unit));
        expect([order('chord'), order('squared'), 0 - order('cosine')]).toEqual(Array(3).fill(order('angle')));
      }),
    );
  });
});
