import { describe, expect, it } from 'vitest';
import { gridOf, padRows, texelsFor, unpadRows, wideGridOf } from '../../../../../src/engines/webgl/fused/grid';

/** What every WebGL2 can make. */
const GUARANTEED_SIZE = 2048;

describe('a flat list of texels in a texture', () => {
  it('has room for all, in rows whose length is a power of two', () => {
    for (const count of [1, 2, 3, 20, 127, 128, 129, 53_712]) {
      const { width, height } = gridOf(count);
      expect(width * height).toBeGreaterThanOrEqual(count);
      expect(width * (height - 1)).toBeLessThan(count);
      expect(Math.log2(width) % 1).toBe(0);
    }
  });

  it('holds 4,000 pictures of 32 × 32 in the size that every WebGL2 has', () => {
    const { width, height } = wideGridOf(4000 * texelsFor(32 * 32));
    expect(width).toBeLessThanOrEqual(GUARANTEED_SIZE);
    expect(height).toBeLessThanOrEqual(GUARANTEED_SIZE);
  });

  it('holds what the largest layer makes of as many pictures as are embedded at once, in that size too', () => {
    const LARGEST_LAYER = 16 * 16 * texelsFor(32);
    for (const pictures of [64, 200, 512, 576, 768]) {
      const { width, height } = gridOf(pictures * LARGEST_LAYER);
      expect(width, `${pictures} pictures`).toBeLessThanOrEqual(GUARANTEED_SIZE);
      expect(height, `${pictures} pictures`).toBeLessThanOrEqual(GUARANTEED_SIZE);
    }
  });

  it('pads rows to whole texels and gives them back', () => {
    for (const length of [1, 2, 3, 4, 5, 128]) {
      const values = Float32Array.from({ length: 6 * length }, (_, i) => i + 1);
      const grid = gridOf(6 * texelsFor(length));
      const padded = padRows(values, length, grid);
      expect(padded.length).toBe(4 * grid.width * grid.height);
      expect(padded.filter((value) => value !== 0).length).toBe(values.length);
      expect(unpadRows(padded, 6, length)).toEqual(values);
      expect(unpadRows(padded, 2, length)).toEqual(values.slice(0, 2 * length));
    }
  });
});
