import { describe, expect, it } from 'vitest';
import { LARGE, pictureGrid, rowWidth, stripWidth } from '../../../../src/figures/people/measures';

describe('the measures of pictures', () => {
  it('never make a grid wider than there is room', () => {
    for (let width = 240; width < 1400; width += 7) {
      for (const room of [width, rowWidth(width), stripWidth(width)]) {
        const { columns, size, gap } = pictureGrid(room, [8, 4], 96);
        expect(columns * size + (columns - 1) * gap).toBeLessThanOrEqual(room);
        expect(size).toBeGreaterThan(40);
      }
    }
  });

  it('make pictures no larger than asked for, and take fewer columns rather than small ones', () => {
    expect(pictureGrid(1200, [8, 4], 96)).toEqual({ columns: 8, size: 96, gap: 8 });
    expect(pictureGrid(336, [8, 4], 96)).toMatchObject({ columns: 4, size: 81 });
    expect(pictureGrid(336, [8], 96)).toMatchObject({ columns: 8 });
  });

  it('leave room for the large picture beside a strip where there is', () => {
    expect(stripWidth(1200)).toBeLessThanOrEqual(1200 - LARGE);
    expect(stripWidth(360)).toBe(360);
  });
});
