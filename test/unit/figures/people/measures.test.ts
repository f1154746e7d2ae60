import { describe, expect, it } from 'vitest';
import { LARGE, largeSize, pictureGrid, rowGrid, stripWidth } from '../../../../src/figures/people/measures';

describe('the measures of pictures', () => {
  it('never make a grid wider than there is room', () => {
    for (let width = 240; width < 1400; width += 7) {
      for (const room of [width, stripWidth(width, 300)]) {
        const { columns, size, gap } = pictureGrid(room, [8, 4], 96);
        expect(columns * size + (columns - 1) * gap).toBeLessThanOrEqual(room);
        expect(size).toBeGreaterThan(20);
      }
    }
  });

  it('make pictures no larger than asked for, and take fewer columns rather than small ones', () => {
    expect(pictureGrid(1200, [8, 4], 96)).toEqual({ columns: 8, size: 96, gap: 8 });
    expect(pictureGrid(336, [8, 4], 96)).toMatchObject({ columns: 4, size: 81 });
    expect(pictureGrid(336, [8], 96)).toMatchObject({ columns: 8 });
  });

  it('make the large picture as large as there is room beside or above the strip, or leave it away', () => {
    expect(largeSize(1200, 400)).toBe(LARGE);
    expect(stripWidth(1200, 400)).toBeLessThanOrEqual(1200 - LARGE);
    expect(stripWidth(360, 250)).toBe(360);
    expect(largeSize(360, 250)).toBeGreaterThan(60);
    expect(largeSize(360, 170)).toBe(0);
  });

  it('put a person’s pictures into one row or two, whichever shows them larger', () => {
    expect(rowGrid(700, 160, 8)).toMatchObject({ columns: 4, size: 76 });
    expect(rowGrid(1200, 110, 8)).toMatchObject({ columns: 8, size: 96 });
    expect(rowGrid(358, 130, 8)).toMatchObject({ columns: 8 });
  });
});
