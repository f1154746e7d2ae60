import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outerRadius } from '../../../../src/core/loss/triplet';
import { boxRound, touches } from '../../../../src/views/leastCovered';
import {
  bullsEyeDomain,
  bullsEyeFrame,
  bullsEyePositions,
  marginAtRadius,
  ringRadii,
} from '../../../../src/views/stage/bullsEye/bullsEyeLayout';
import { stageOverlays } from '../../../../src/views/stage/stageOverlays';
import { anyRule, anyScene } from './arbitraryScene';

const plain = { margin: 0.2, distance: 'plain', loss: 'hinge' } as const;
const squared = { margin: 0.2, distance: 'squared', loss: 'hinge' } as const;
const anyRadius = fc.double({ min: 0, max: 50, noNaN: true });

describe('positions in the bull’s-eye', () => {
  it('every item stands at its true distance from the anchor, whatever the dimension', () => {
    fc.assert(
      fc.property(anyScene, ({ items, displayed }) => {
        const frame = bullsEyeFrame(720, 520, 3);
        const positions = bullsEyePositions(frame, displayed, 0);
        items.forEach((_, i) => {
          const radius = Math.hypot(positions[2 * i] - frame.centreX, positions[2 * i + 1] - frame.centreY);
          const distance = displayed.places[i * 4 + 3];
          expect(Math.abs(radius - distance * frame.scale)).toBeLessThan(1e-3 + 1e-5 * radius);
        });
      }),
    );
  });

  it('the anchor stands in the middle of the stage', () => {
    fc.assert(
      fc.property(anyScene, fc.nat(2), ({ displayed }, anchor) => {
        const positions = bullsEyePositions(bullsEyeFrame(720, 520, 3), displayed, anchor);
        expect([positions[2 * anchor], positions[2 * anchor + 1]]).toEqual([360, 260]);
      }),
    );
  });

  it('in two dimensions the picture is the plane itself, y upwards', () => {
    // Anchor at (1, 1); the positive 0.5 to the right of it, the negative 0.25 above.
    const places = Float32Array.of(1, 1, 0, 0, 1.5, 1, 0, 0.5, 1, 1.25, 0, 0.25);
    const frame = bullsEyeFrame(220, 220, 1);
    const positions = bullsEyePositions(frame, { places, anchorPositive: 0.5, anchorNegative: 0.25 }, 0);
    expect(frame.scale).toBe(100);
    expect([...positions].map((px) => Math.round(px * 1e4) / 1e4)).toEqual([110, 110, 160, 110, 110, 85]);
  });

  it('an item that has no finite place stands nowhere and moves no other', () => {
    const places = Float32Array.of(0, 0, 0, 0, Number.NaN, 0, 0, 1, 3, 4, 0, 5);
    const displayed = { places, anchorPositive: 1, anchorNegative: 5 };
    const positions = bullsEyePositions(bullsEyeFrame(220, 220, 10), displayed, 0);
    expect(positions[2]).toBeNaN();
    expect([positions[4], positions[5]]).toEqual([140, 70]);
  });

  it('without an anchor on stage everything still has a place', () => {
    const places = Float32Array.of(0, 2, 0, 2);
    const displayed = { places, anchorPositive: 0, anchorNegative: 0 };
    expect([...bullsEyePositions(bullsEyeFrame(220, 220, 4), displayed, -1)]).toEqual([110, 60]);
  });

  it('keeps all that it shows out from under what lies over the picture, with room for a picture at its edge', () => {
    const covered = stageOverlays(358, 290, 'In the ring: 48 of 48 different items drawn');
    const { centreX, centreY, scale, domain } = bullsEyeFrame(358, 290, 2, covered);
    expect(scale * domain).toBeGreaterThan(80);
    for (let angle = 0; angle < 7; angle += 0.05) {
      const [x, y] = [centreX + scale * domain * Math.cos(angle), centreY + scale * domain * Math.sin(angle)];
      const picture = boxRound(x, y, 28, 28);
      expect(covered.filter((box) => touches(box, picture))).toEqual([]);
    }
  });

  it('a stage smaller than its edge has a scale above zero', () => {
    expect(bullsEyeFrame(8, 8, 2).scale).toBeGreaterThan(0);
  });
});

describe('the rings', () => {
  it('are the positive’s distance and the edge of the margin, in plain distance', () => {
    expect(ringRadii(0.6, plain)).toMatchObject({ inner: 0.6, outer: 0.8 });
    expect(ringRadii(0.6, squared)).toMatchObject({ inner: 0.6, outer: Math.sqrt(0.36 + 0.2) });
  });

  it('agree with core for every radius, margin and distance', () => {
    fc.assert(
      fc.property(anyRadius, anyRule, (radius, rule) => {
        const outer = rule.loss === 'soft' ? null : outerRadius(radius, rule.margin, rule.distance);
        expect(ringRadii(radius, rule)).toEqual({ inner: radius, outer, from: radius });
      }),
    );
  });

  it('under the contrastive loss the margin is a distance from the anchor, whatever the positive and the unit of triplets', () => {
    for (const distance of ['plain', 'squared'] as const) {
      const rule = { margin: 0.7, distance, loss: 'contrastive' } as const;
      for (const positive of [0, 0.3, 2]) {
        expect(ringRadii(positive, rule)).toEqual({ inner: positive, outer: 0.7, from: 0 });
        expect(marginAtRadius(1.25, positive, rule)).toBe(1.25);
      }
    }
  });

  it('no other loss has an outer one', () => {
    for (const loss of ['soft', 'infonce', 'softmax', 'arcface'] as const)
      expect(ringRadii(0.3, { ...plain, loss })).toEqual({ inner: 0.3, outer: null, from: 0.3 });
  });

  it('are not drawn round a distance that is no number', () => {
    for (const nothing of [Number.NaN, Infinity]) {
      expect(ringRadii(nothing, plain)).toBeNull();
      expect(ringRadii(nothing, { ...plain, loss: 'soft' })).toBeNull();
    }
  });

  it('a ring that is pulled to a radius means the margin whose ring has that radius', () => {
    fc.assert(
      fc.property(anyRadius, anyRule, (radius, rule) => {
        const outer = outerRadius(radius, rule.margin, rule.distance);
        expect(marginAtRadius(outer, radius, rule)).toBeCloseTo(rule.margin, 8);
      }),
    );
  });

  it('a ring pushed inside the positive’s means no margin, never less', () => {
    expect(marginAtRadius(0.3, 0.6, plain)).toBe(0);
    expect(marginAtRadius(0.3, 0.6, squared)).toBe(0);
  });
});

describe('the distance at the edge', () => {
  it('is always 2 for unit vectors', () => {
    for (const number of [0, 0.01, 1.99, 7, Number.NaN, Infinity])
      expect(bullsEyeDomain(0.25, number, number, true)).toBe(2);
  });

  it('holds every item and the ring, with room to pull it', () => {
    expect(bullsEyeDomain(null, 0.5, 0.6, false)).toBe(0.75);
    expect(bullsEyeDomain(null, 0.9, 0.3, false)).toBe(1);
    expect(bullsEyeDomain(null, 0.3, 0.95, false)).toBe(1.5);
    expect(bullsEyeDomain(null, 500, null, false)).toBeCloseTo(510);
  });

  it('is kept while everything fits, and given up when most of the picture is empty', () => {
    expect(bullsEyeDomain(2, 0.9, 1, false)).toBe(2);
    expect(bullsEyeDomain(2, 1.9, 1, false)).toBe(2);
    expect(bullsEyeDomain(2, 1.99, 1, false)).toBe(3);
    expect(bullsEyeDomain(2, 0.3, 0.4, false)).toBe(0.5);
  });

  it('does not follow a collapse all the way down', () => {
    expect(bullsEyeDomain(0.5, 1e-9, 1e-9, false)).toBe(0.5);
    expect(bullsEyeDomain(null, 0, null, false)).toBe(0.25);
  });

  it('passes over numbers that are not finite', () => {
    expect(bullsEyeDomain(1.5, Number.NaN, 0.9, false)).toBe(1.5);
    expect(bullsEyeDomain(1.5, 1, Infinity, false)).toBe(1.5);
    expect(bullsEyeDomain(null, Number.NaN, Number.NaN, false)).toBe(0.25);
  });

  it('holds whatever is finite, and asked again gives the same answer', () => {
    const anyNeed = fc.oneof(fc.double({ min: 0, max: 1e50 }), fc.double({ min: 0, max: 3 }));
    fc.assert(
      fc.property(
        anyNeed,
        fc.option(anyNeed),
        fc.option(fc.double({ min: 0.1, max: 100, noNaN: true })),
        (far, outer, last) => {
          const domain = bullsEyeDomain(last, far, outer, false);
          expect(domain).toBeGreaterThan(0);
          expect(domain).toBeLessThan(Infinity);
          if (!Number.isNaN(far)) expect(domain).toBeGreaterThanOrEqual(far);
          if (outer !== null && !Number.isNaN(outer)) expect(domain).toBeGreaterThanOrEqual(outer);
          expect(bullsEyeDomain(domain, far, outer, false)).toBe(domain);
        },
      ),
    );
  });
});
