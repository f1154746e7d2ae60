import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../../../src/core/loss/triplet';
import { freeDirection } from '../../../../src/views/triplet/directions';
import { arrowTip } from '../../../../src/views/triplet/PlaneMotion';
import { pillPoints } from '../../../../src/views/triplet/pills';
import { planeDomain, planeFrame, toPixels, toPlace } from '../../../../src/views/triplet/planeFrame';
import { ARROW_SCALE } from '../../../../src/views/triplet/planeScene';
import { zoneArcs } from '../../../../src/views/triplet/zones';

const frame = planeFrame(600, 400, 2);

describe('the window onto the plane', () => {
  it('takes a place to px and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2.9, max: 2.9, noNaN: true }),
        fc.double({ min: -1.9, max: 1.9, noNaN: true }),
        (x, y) => {
          const px = toPixels(frame, [x, y], 0);
          const back = toPlace(frame, px.x, px.y);
          expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('keeps a hand that has left the picture at its edge', () => {
    expect(toPlace(frame, 900, -50)).toEqual({ x: 3, y: 2 });
  });

  it('shows every point, and changes its scale in steps only', () => {
    expect(planeDomain(null, [0, 0.3, 1, 0], 1)).toBe(1.6);
    expect(planeDomain(1.6, [0, 0, 0, 1.5], 1)).toBe(2);
    expect(planeDomain(1.6, [2, 0], 1.5)).toBe(1.6);
    expect(planeDomain(2, [0, 1], 1)).toBe(2);
    expect(planeDomain(8, [0, 1], 1)).toBe(1.6);
    expect(planeDomain(null, [0, 100], 1)).toBeGreaterThanOrEqual(100);
  });

  it('draws arrows against the gradient, at the scale it states', () => {
    const tip = arrowTip(frame, { x: 300, y: 200 }, 2, -1);
    expect(tip).toEqual({ x: 300 - 2 * ARROW_SCALE * 100, y: 200 - ARROW_SCALE * 100 });
  });
});

describe('the zones on the unit circle', () => {
  it('name each angle as core names the negative that stands there', () => {
    const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
    fc.assert(
      fc.property(
        angle,
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        angle,
        fc.double({ min: 0, max: 5, noNaN: true }),
        (anchor, turn, negative, margin) => {
          const inner = 2 * Math.sin(turn / 2);
          const squared = 2 - 2 * Math.cos(negative - anchor);
          const zone = zoneOf(inner ** 2, squared, margin);
          const edges = [inner ** 2, inner ** 2 + margin];
          fc.pre(edges.every((edge) => Math.abs(squared - edge) > 1e-6));
          const arcs = zoneArcs(anchor, inner, Math.sqrt(inner ** 2 + margin));
          const holds = (from: number, to: number) =>
            [-2, 0, 2].some((turns) => negative + turns * Math.PI > from && negative + turns * Math.PI < to);
          expect(arcs.filter(({ from, to }) => holds(from, to)).map((arc) => arc.zone)).toEqual([zone]);
        },
      ),
    );
  });

  it('leave nothing easy once the ring has passed the far side', () => {
    const zones = (outer: number) => zoneArcs(0.4, 1.9, outer).map((arc) => arc.zone);
    expect(zones(1.99)).toContain('easy');
    expect(zones(2)).toEqual(['hard', 'semiHard']);
    expect(zones(3)).toEqual(['hard', 'semiHard']);
    expect(zoneArcs(0, 2, 3).map((arc) => arc.zone)).toEqual(['hard']);
  });
});

describe('words in the picture', () => {
  it('never write one distance over the other, as long as the points are apart', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
    const widths = { anchorPositive: 62, anchorNegative: 62 };
    const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
    fc.assert(
      fc.property(at, at, at, (anchor, positive, negative) => {
        fc.pre(apart(anchor, positive) > 130 && apart(anchor, negative) > 130 && apart(positive, negative) > 130);
        const pills = pillPoints(anchor, positive, negative, widths);
        const dx = Math.abs(pills.anchorPositive.x - pills.anchorNegative.x);
        const dy = Math.abs(pills.anchorPositive.y - pills.anchorNegative.y);
        expect(dx >= 62 || dy >= 22).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('go where nothing stands, and stay there while it is free', () => {
    const around = { centre: { x: 300, y: 200 }, radii: [100], width: 600, height: 400, edge: [20, 20] as const };
    const angle = freeDirection({ ...around, obstacles: [{ x: 400, y: 200 }] }, null);
    expect(angle).toBeCloseTo(Math.PI, 6);
    expect(freeDirection({ ...around, obstacles: [{ x: 300, y: 100 }] }, angle)).toBe(angle);
    expect(freeDirection({ ...around, obstacles: [{ x: 201, y: 200 }] }, angle)).not.toBe(angle);
  });

  it('stay away when every direction ends outside the picture', () => {
    const around = { centre: { x: 300, y: 200 }, radii: [900], obstacles: [], width: 600, height: 400 };
    expect(freeDirection({ ...around, edge: [20, 20] }, null)).toBeNull();
  });
});
