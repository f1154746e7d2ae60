import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTANCES, LOSS_FORMS } from '../../../../src/core/loss/kinds';
import { lossWeight, outerRadius, tripletGradient, tripletLoss, zoneOf } from '../../../../src/core/loss/triplet';
import { createRandom } from '../../../../src/core/random';
import { centralDifference, largestDifference } from '../finiteDifference';

const distance = fc.double({ min: 0, max: 50, noNaN: true });
const margin = fc.double({ min: 0, max: 6, noNaN: true });

describe('tripletLoss', () => {
  it('is 0 for a negative beyond the margin and the overlap for one within it', () => {
    expect(tripletLoss(1, 4, 0.5, 'hinge')).toBe(0);
    expect(tripletLoss(1, 0.25, 0.5, 'hinge')).toBe(1.25);
    expect(tripletLoss(1, 1.25, 0.5, 'hinge')).toBe(0.25);
  });

  it('is the margin, or ln 2 when soft, where everything coincides', () => {
    expect(tripletLoss(0, 0, 0.2, 'hinge')).toBe(0.2);
    expect(tripletLoss(0, 0, 0.2, 'soft')).toBeCloseTo(Math.LN2, 15);
  });

  it('stays finite and exact far out when soft', () => {
    expect(tripletLoss(1e6, 0, 0, 'soft')).toBe(1e6);
    expect(tripletLoss(0, 1e6, 0, 'soft')).toBe(0);
    expect(tripletLoss(0, 40, 0, 'soft')).toBeCloseTo(Math.exp(-40), 30);
    expect(lossWeight(1e6, 0, 0, 'soft')).toBe(1);
    expect(lossWeight(0, 1e6, 0, 'soft')).toBe(0);
  });

  it('takes no notice of the margin when soft', () => {
    fc.assert(
      fc.property(distance, distance, margin, (ap, an, m) => {
        expect(tripletLoss(ap, an, m, 'soft')).toBe(tripletLoss(ap, an, 0, 'soft'));
      }),
    );
  });
});

describe('lossWeight', () => {
  it('is the slope of the loss on both sides of the corner, and 0 at the corner itself', () => {
    fc.assert(
      fc.property(distance, distance, margin, fc.constantFrom(...LOSS_FORMS), (ap, an, m, form) => {
        fc.pre(Math.abs(ap - an + m) > 1e-3);
        const slope = (tripletLoss(ap + 1e-5, an, m, form) - tripletLoss(ap - 1e-5, an, m, form)) / 2e-5;
        expect(Math.abs(lossWeight(ap, an, m, form) - slope)).toBeLessThan(1e-8);
      }),
    );
    expect(lossWeight(1, 1.5, 0.5, 'hinge')).toBe(0);
  });
});

describe('zoneOf', () => {
  it.each([
    [0.5, 0.25, 0.25, 'hard'],
    [0.5, 0.5, 0.25, 'hard'],
    [0.5, 0.625, 0.25, 'semiHard'],
    [0.5, 0.75, 0.25, 'easy'],
    [0.5, 2, 0.25, 'easy'],
    [0.5, 0.5, 0, 'hard'],
    [0.5, 0.5625, 0, 'easy'],
  ] as const)('with d(a,p) %d, d(a,n) %d and margin %d is %s', (ap, an, m, zone) => {
    expect(zoneOf(ap, an, m)).toBe(zone);
  });

  it('calls a triplet easy exactly when its hinge is 0, to the last bit, for any margin above 0', () => {
    const tenths = fc.integer({ min: 0, max: 40 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.oneof(tenths, distance), fc.oneof(tenths, distance), fc.oneof(tenths, margin), (ap, an, m) => {
        fc.pre(m > 0);
        expect(zoneOf(ap, an, m) === 'easy').toBe(tripletLoss(ap, an, m, 'hinge') === 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('outerRadius', () => {
  it('is r + m for plain distance and √(r² + m) for squared', () => {
    expect(outerRadius(0.8, 0.5, 'plain')).toBeCloseTo(1.3, 15);
    expect(outerRadius(3, 7, 'squared')).toBe(4);
    expect(outerRadius(0, 0.25, 'squared')).toBe(0.5);
  });

  it('separates the easy negatives from the others', () => {
    const short = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(short, margin, short, fc.constantFrom(...DISTANCES), (positive, m, negative, kind) => {
        const edge = outerRadius(positive, m, kind);
        fc.pre(Math.abs(negative - edge) > 1e-6 && negative > positive);
        const measure = (radius: number) => (kind === 'squared' ? radius * radius : radius);
        expect(zoneOf(measure(positive), measure(negative), m) === 'easy').toBe(negative > edge);
      }),
    );
  });
});

describe('tripletGradient', () => {
  const settings = DISTANCES.flatMap((kind) =>
    LOSS_FORMS.flatMap((loss) => [true, false].map((normalize) => ({ distance: kind, loss, normalize }))),
  );

  it.each(settings)('agrees with finite differences: $distance, $loss, normalised $normalize', (choice) => {
    const random = createRandom(5);
    let taught = 0;
    for (let trial = 0; trial < 40; trial++) {
      const points = Float64Array.from({ length: 12 }, () => random.normal());
      const at = (x: Float64Array) =>
        tripletGradient(x.subarray(0, 4), x.subarray(4, 8), x.subarray(8), { ...choice, margin: 0.5 });
      const { anchor, positive, negative, loss, weight, anchorPositive, anchorNegative } = at(points);
      // Central differences straddle the corner of the hinge there.
      if (choice.loss === 'hinge' && Math.abs(anchorPositive - anchorNegative + 0.5) < 1e-3) continue;
      const numeric = centralDifference((x) => at(x).loss, points);
      expect(largestDifference([...anchor, ...positive, ...negative], numeric)).toBeLessThan(1e-7);
      expect(loss).toBe(tripletLoss(anchorPositive, anchorNegative, 0.5, choice.loss));
      if (weight > 0) taught++;
    }
    expect(taught).toBeGreaterThan(10);
  });

  it('sums to zero without normalisation, whatever the points', () => {
    const point = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(point, point, point, fc.constantFrom(...DISTANCES), (a, p, n, kind) => {
        const { anchor, positive, negative } = tripletGradient(
          Float64Array.from(a),
          Float64Array.from(p),
          Float64Array.from(n),
          { margin: 6, distance: kind, loss: 'hinge', normalize: false },
        );
        for (let k = 0; k < 2; k++) expect(anchor[k] + positive[k] + negative[k]).toBeCloseTo(0, 12);
      }),
    );
  });

  it('pulls the anchor along the line from negative to positive, wherever the anchor is, when squared', () => {
    const at = (a: Float64Array) =>
      tripletGradient(a, Float64Array.of(1, 0), Float64Array.of(0, 0.5), {
        margin: 9,
        distance: 'squared',
        loss: 'hinge',
        normalize: false,
      }).anchor;
    expect(Array.from(at(Float64Array.of(0, 0)))).toEqual([-2, 1]);
    expect(largestDifference(at(Float64Array.of(0.3, -0.7)), [-2, 1])).toBeLessThan(1e-14);
  });

  it.each(settings)(
    'is zero and finite where the three coincide: $distance, $loss, normalised $normalize',
    (choice) => {
      for (const point of [Float64Array.of(0.6, 0.8), Float64Array.of(0, 0)]) {
        const { anchor, positive, negative, loss } = tripletGradient(point, point, point, { ...choice, margin: 0.2 });
        expect([...anchor, ...positive, ...negative].map(Math.abs)).toEqual([0, 0, 0, 0, 0, 0]);
        expect(loss).toBeCloseTo(choice.loss === 'hinge' ? 0.2 : Math.LN2, 15);
      }
    },
  );

  it('is zero at the corner of the hinge', () => {
    const { weight, anchor } = tripletGradient(Float64Array.of(0), Float64Array.of(1), Float64Array.of(1.5), {
      margin: 0.5,
      distance: 'plain',
      loss: 'hinge',
      normalize: false,
    });
    expect(weight).toBe(0);
    expect(Math.abs(anchor[0])).toBe(0);
  });

  it('keeps full length near collapse when plain, and fades when squared', () => {
    const close = [Float64Array.of(1e-3, 0), Float64Array.of(0, 1e-3), Float64Array.of(5e-4, 4e-4)] as const;
    const pullOn = (kind: 'plain' | 'squared') =>
      Math.hypot(
        ...tripletGradient(...close, { margin: 0.2, distance: kind, loss: 'hinge', normalize: false }).positive,
      );
    expect(pullOn('plain')).toBeCloseTo(1, 12);
    expect(pullOn('squared')).toBeCloseTo(2 * Math.SQRT2 * 1e-3, 12);
  });

  it('leaves its arguments alone', () => {
    const anchor = Float64Array.of(3, 4);
    tripletGradient(anchor, Float64Array.of(1, 0), Float64Array.of(0, 1), {
      margin: 1,
      distance: 'squared',
      loss: 'hinge',
      normalize: true,
    });
    expect(Array.from(anchor)).toEqual([3, 4]);
  });

  it('refuses a margin that is no number, negative or infinite, and vectors of unequal length', () => {
    const point = Float64Array.of(1, 0);
    const choice = { distance: 'squared', loss: 'hinge', normalize: false } as const;
    for (const bad of [Number.NaN, -0.1, Number.POSITIVE_INFINITY]) {
      expect(() => tripletGradient(point, point, point, { ...choice, margin: bad })).toThrow(
        expect.objectContaining({ code: 'margin-range' }),
      );
    }
    expect(() => tripletGradient(point, point, Float64Array.of(1), { ...choice, margin: 1 })).toThrow(
      expect.objectContaining({ code: 'rows-shape' }),
    );
  });
});
