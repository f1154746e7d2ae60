import { describe, expect, it } from 'vitest';
import { mapScales } from '../../../../src/views/encoder/mapScales';

/** As the nets for digits and for faces have them. */
const DIGITS = [
  { width: 67, height: 33 },
  { width: 35, height: 35 },
  { width: 39, height: 19 },
];
const FACES = [
  { width: 135, height: 67 },
  { width: 71, height: 53 },
  { width: 39, height: 39 },
];
const widths = (sheets: typeof DIGITS, scales: number[], least: number) =>
  scales.reduce((sum, scale, i) => sum + Math.max(least, scale * sheets[i].width), 0);

describe('the scales of feature maps', () => {
  it('are whole, fit the room together and the height each, wherever there is room for whole ones', () => {
    for (const sheets of [DIGITS, FACES]) {
      for (let room = 260; room < 900; room += 13) {
        for (const height of [70, 90, 140]) {
          const scales = mapScales(sheets, room, height, 40);
          expect(scales.every((scale) => Number.isInteger(scale))).toBe(true);
          expect(widths(sheets, scales, 40)).toBeLessThanOrEqual(room);
          for (const [i, scale] of scales.entries()) expect(scale * sheets[i].height).toBeLessThanOrEqual(height);
        }
      }
    }
  });

  it('grow with the room, and are halves only where whole ones do not fit', () => {
    expect(mapScales(FACES, 180, 70, 38)).toEqual([0.5, 1, 1]);
    expect(mapScales(DIGITS, 420, 110, 40)).toEqual([2, 3, 4]);
  });

  it('of no layers are none', () => {
    expect(mapScales([], 100, 100, 40)).toEqual([]);
  });
});
