import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, mapFrame, mapPositions, turnPoint } from '../../../../src/views/stage/mapLayout';
import { anyScene } from './arbitraryScene';

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
const angle = fc.double({ min: -7, max: 7, noNaN: true });
const anyTurn = fc.record({ yaw: angle, pitch: angle });
const still = { yaw: 0, pitch: 0 };

describe('turning', () => {
  it('keeps every length and every angle between two points', () => {
    const anyPoint = fc.tuple(coordinate, coordinate, coordinate);
    const dot = (a: number[], b: number[]) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    fc.assert(
      fc.property(anyPoint, anyPoint, anyTurn, (a, b, turn) => {
        expect(dot(turnPoint(...a, turn), turnPoint(...b, turn))).toBeCloseTo(dot(a, b), 8);
      }),
    );
  });

  it('a quarter to the right brings what was near to the right, and what was left to the front', () => {
    const quarter = { yaw: Math.PI / 2, pitch: 0 };
    const [x, y, z] = turnPoint(0, 0, 1, quarter);
    expect([x, y, z].map(Math.round)).toEqual([1, 0, 0]);
    expect(turnPoint(-1, 0, 0, quarter)[2]).toBeCloseTo(1);
  });

  it('a pitch brings the top to the front', () => {
    expect(turnPoint(0, 1, 0, { yaw: 0, pitch: Math.PI / 2 })[2]).toBeCloseTo(1);
  });
});

describe('positions on the map', () => {
  it('one scale for both axes, y upwards, the middle in the middle', () => {
    const places = Float32Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0);
    const frame = mapFrame(428, 228, 2);
    const { positions } = mapPositions(frame, { places, anchorPositive: 0, anchorNegative: 0 }, null);
    expect(frame.scale).toBe(50);
    expect([...positions]).toEqual([214, 114, 264, 114, 214, 64]);
  });

  it('in two dimensions distances on the map are true distances', () => {
    fc.assert(
      fc.property(anyScene, ({ items, displayed, dimensions }) => {
        fc.pre(dimensions === 2);
        const frame = mapFrame(720, 520, 30);
        const { positions } = mapPositions(frame, displayed, null);
        items.forEach((_, i) => {
          const drawn = Math.hypot(positions[2 * i] - positions[0], positions[2 * i + 1] - positions[1]);
          expect(drawn / frame.scale).toBeCloseTo(displayed.places[i * 4 + 3], 3);
        });
      }),
    );
  });

  it('with the extent of the space as its extent, a map holds every item however it is turned', () => {
    fc.assert(
      fc.property(anyScene, fc.option(anyTurn), ({ displayed }, turn) => {
        const extent = Math.max(1e-6, extentOf(displayed));
        const { positions, depth } = mapPositions(mapFrame(360, 360, extent), displayed, turn);
        for (const px of positions) expect(Math.abs(px - 180)).toBeLessThan(180);
        for (const near of depth) expect(Math.abs(near)).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });

  it('depth is 1 for what is nearest and −1 for what is farthest', () => {
    const places = Float32Array.of(0, 0, 2, 0, 0, 0, -2, 0, 0, 0, 0, 0);
    const { depth } = mapPositions(mapFrame(100, 100, 2), { places, anchorPositive: 0, anchorNegative: 0 }, still);
    expect([...depth]).toEqual([1, -1, 0]);
  });

  it('a flat map has no depth', () => {
    const places = Float32Array.of(1, 1, 1, 0);
    const displayed = { places, anchorPositive: 0, anchorNegative: 0 };
    expect([...mapPositions(mapFrame(100, 100, 2), displayed, null).depth]).toEqual([0]);
  });
});

describe('the extent of the space', () => {
  it('is the largest distance from its middle, in all three directions', () => {
    const places = Float32Array.of(3, 4, 0, 9, 0, 0, -6, 9);
    expect(extentOf({ places, anchorPositive: 0, anchorNegative: 0 })).toBe(6);
  });

  it('is 0 for nothing, and does not know of items without a place', () => {
    const extent = (...places: number[]) =>
      extentOf({ places: Float32Array.from(places), anchorPositive: 0, anchorNegative: 0 });
    expect(extent()).toBe(0);
    expect(extent(Number.NaN, 0, 0, 0, Infinity, 0, 0, 0, 0.5, 0, 0, 0)).toBe(0.5);
  });
});
