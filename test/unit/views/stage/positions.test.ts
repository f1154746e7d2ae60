import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestItem, nextItem, tripletPoints } from '../../../../src/views/stage/positions';
import { itemsOf } from './arbitraryScene';

const px = fc.float({ min: -50, max: 50, noNaN: true });

describe('the item under the pointer', () => {
  it('is the nearest within reach', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(px, px)),
        px,
        px,
        fc.float({ min: 1, max: 40, noNaN: true }),
        (points, x, y, reach) => {
          const found = nearestItem(Float32Array.from(points.flat()), x, y, reach);
          const distances = points.map(([px, py]) => Math.hypot(px - x, py - y));
          const least = Math.min(...distances);
          if (found === null) expect(least).toBeGreaterThanOrEqual(reach - 1e-6);
          else expect(distances[found]).toBeCloseTo(least, 9);
        },
      ),
    );
  });

  it('is still found at the very edge of the reach, and not beyond', () => {
    const positions = Float32Array.of(10, 0);
    expect(nearestItem(positions, 26, 0, 16)).toBe(0);
    expect(nearestItem(positions, 26.5, 0, 16)).toBeNull();
  });

  it('of items in one place is the last, which is painted over the others', () => {
    expect(nearestItem(Float32Array.of(5, 5, 5, 5, 5, 5, 20, 20), 5, 5, 16)).toBe(2);
  });

  it('is never one without a place', () => {
    expect(nearestItem(Float32Array.of(Number.NaN, 0), 0, 0, 16)).toBeNull();
    expect(nearestItem(new Float32Array(0), 0, 0, 16)).toBeNull();
  });
});

describe('walking the items by arrow keys', () => {
  const positions = Float32Array.of(30, 0, 0, 10, Number.NaN, 0, -20, 0);

  it('goes from the middle outwards and back, and round', () => {
    const walk = (step: 1 | -1) => {
      const visited: (number | null)[] = [null];
      for (let press = 0; press < 4; press++)
        visited.push(nextItem(positions, visited[visited.length - 1], step, 0, 0));
      return visited.slice(1);
    };
    expect(walk(1)).toEqual([1, 3, 0, 1]);
    expect(walk(-1)).toEqual([0, 3, 1, 0]);
  });

  it('starts anew from an item that is no longer there', () => {
    expect(nextItem(positions, 99, 1, 0, 0)).toBe(1);
    expect(nextItem(positions, 99, -1, 0, 0)).toBe(0);
  });

  it('visits every item once a round', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(px, px), { minLength: 1, maxLength: 9 }), (points) => {
        const all = Float32Array.from(points.flat());
        const visited = new Set<number>();
        let at: number | null = null;
        for (let press = 0; press < points.length; press++) {
          at = nextItem(all, at, 1, 0, 0);
          if (at !== null) visited.add(at);
        }
        expect(visited.size).toBe(points.length);
      }),
    );
  });

  it('finds nothing where there is nothing', () => {
    expect(nextItem(new Float32Array(0), null, 1, 0, 0)).toBeNull();
    expect(nextItem(Float32Array.of(Number.NaN, Number.NaN), 0, 1, 0, 0)).toBeNull();
  });
});

describe('the followed triplet on stage', () => {
  const items = itemsOf(['same']);
  const now = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8);

  it('is found by its roles, each with where it came from', () => {
    const shuffled = [items[3], items[2], items[0], items[1]];
    const earlier = now.map((value) => value - 0.5);
    expect(tripletPoints(shuffled, now, earlier)).toEqual({
      anchor: { relation: 'anchor', x: 5, y: 6, fromX: 4.5, fromY: 5.5 },
      positive: { relation: 'positive', x: 7, y: 8, fromX: 6.5, fromY: 7.5 },
      negative: { relation: 'negative', x: 3, y: 4, fromX: 2.5, fromY: 3.5 },
    });
  });

  it('is not there while one of the three is missing or has no place', () => {
    expect(tripletPoints(items.slice(0, 2), now, now)).toBeNull();
    expect(tripletPoints(items, Float32Array.of(1, 2, Number.NaN, 4, 5, 6, 7, 8), now)).toBeNull();
  });

  it('came from where it is if it was nowhere before', () => {
    expect(tripletPoints(items, now, new Float32Array(8).fill(Number.NaN))?.anchor).toMatchObject({
      fromX: 1,
      fromY: 2,
    });
  });
});
