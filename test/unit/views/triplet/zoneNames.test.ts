import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outerRadius } from '../../../../src/core/loss/triplet';
import { type Box, boxRound, touches } from '../../../../src/views/leastCovered';
import { planeFrame } from '../../../../src/views/triplet/planeFrame';
import { arcNames, boxOf, ZONES, type ZonePlaces, zonePlaces } from '../../../../src/views/triplet/zoneNames';
import { zoneArcs } from '../../../../src/views/triplet/zones';

const widths = { hard: 28, semiHard: 60, easy: 30 };
const size = fc.constantFrom([358, 300], [600, 400], [350, 240]);
const isWhole = ({ left, right, top, bottom }: Box, width: number, height: number) =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

/** px from the anchor to the nearest and the farthest point of a name. */
function reach({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): [number, number] {
  const points = Array.from({ length: 21 }, (_, i) => i / 20).flatMap((share) => [
    [left + share * (right - left), top],
    [left + share * (right - left), bottom],
    [left, top + share * (bottom - top)],
    [right, top + share * (bottom - top)],
  ]);
  const all = points.map(([px, py]) => Math.hypot(px - x, py - y));
  const covers = x >= left && x <= right && y >= top && y <= bottom;
  return [covers ? 0 : Math.min(...all), Math.max(...all)];
}

function ringsOf(width: number, height: number, at: readonly number[], distance: 'plain' | 'squared', margin: number) {
  const [centre, positive, negative] = [0, 2, 4].map((i) => ({ x: at[i] * width, y: at[i + 1] * height }));
  const scale = Math.min(width, height) / 2 / 1.6;
  const inner = Math.hypot(positive.x - centre.x, positive.y - centre.y);
  const outer = outerRadius(inner / scale, margin, distance) * scale;
  const handle = { x: centre.x + outer, y: centre.y };
  const taken = [centre, positive, negative, handle].map(({ x, y }) => boxRound(x, y, 24, 24));
  return {
    width,
    height,
    widths,
    taken,
    centre,
    inner,
    outer,
    lines: [[centre, positive] as const, [centre, negative] as const],
  };
}

describe('the name of a zone', () => {
  it('stands wholly in its own zone, is whole, and lies on nothing, for all points, margins and both distances', () => {
    const at = fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        size,
        at,
        fc.constantFrom('plain' as const, 'squared' as const),
        fc.double({ min: 0, max: 2, noNaN: true }),
        ([width, height], at, distance, margin) => {
          const rings = ringsOf(width, height, at, distance, margin);
          const places = zonePlaces(rings, null);
          const boxes = ZONES.flatMap((zone) => {
            const place = places[zone];
            return place ? [{ zone, box: boxOf(place, widths[zone]) }] : [];
          });
          for (const { zone, box } of boxes) {
            const [from, to] = reach(box, rings.centre);
            if (zone === 'hard') expect(to).toBeLessThan(rings.inner);
            if (zone === 'easy') expect(from).toBeGreaterThan(rings.outer);
            if (zone === 'semiHard') expect(from > rings.inner && to < rings.outer).toBe(true);
            expect(isWhole(box, width, height)).toBe(true);
            const others = boxes.filter((other) => other.zone !== zone).map((other) => other.box);
            expect([...rings.taken, ...others].some((other) => touches(box, other))).toBe(false);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('does not hop: seen again, the same places come out', () => {
    const at = fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(at, at, (before, now) => {
        let last: ZonePlaces = zonePlaces(ringsOf(600, 400, before, 'plain', 0.5), null);
        const rings = ringsOf(600, 400, now, 'plain', 0.5);
        for (let look = 0; look < 3; look++) last = zonePlaces(rings, last);
        expect(zonePlaces(rings, last)).toEqual(last);
      }),
    );
  });

  it('is there for a thin ring where its breadth lies along it, and for each zone that is wide', () => {
    const around = { width: 600, height: 400, widths, taken: [], centre: { x: 300, y: 200 }, lines: [] };
    const wide = zonePlaces({ ...around, inner: 80, outer: 140 }, null);
    expect(ZONES.filter((zone) => wide[zone] === null)).toEqual([]);
    const thin = zonePlaces({ ...around, inner: 109, outer: 134 }, null);
    expect(Math.abs(Math.sin(thin.semiHard?.angle ?? 0))).toBeGreaterThan(0.9);
    expect(zonePlaces({ ...around, inner: 100, outer: 112 }, null).semiHard).toBeNull();
  });
});

describe('the name of an arc', () => {
  it('is whole, lies on nothing, and stands beside its own arc', () => {
    const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
    fc.assert(
      fc.property(
        size,
        angle,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        angle,
        ([width, height], anchor, inner, more, handle) => {
          const frame = planeFrame(width, height, 1.42);
          const at = (radius: number, angle: number) => ({
            x: frame.centreX + radius * frame.scale * Math.cos(angle),
            y: frame.centreY - radius * frame.scale * Math.sin(angle),
          });
          const taken = [at(1, anchor), at(1.1, handle)].map(({ x, y }) => boxRound(x, y, 34, 34));
          const names = arcNames(frame, zoneArcs(anchor, inner, inner + more), { width, height, widths, taken });
          for (const { arc, box } of names) {
            expect(isWhole(box, width, height)).toBe(true);
            expect(taken.some((other) => touches(box, other))).toBe(false);
            const direction = Math.atan2(
              frame.centreY - (box.top + box.bottom) / 2,
              (box.left + box.right) / 2 - frame.centreX,
            );
            const inArc = [-4, -2, 0, 2, 4].some(
              (turns) => direction + turns * Math.PI > arc.from && direction + turns * Math.PI < arc.to,
            );
            expect(inArc).toBe(true);
          }
        },
      ),
    );
  });
});
