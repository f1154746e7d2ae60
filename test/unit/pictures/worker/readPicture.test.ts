import { describe, expect, it } from 'vitest';
import { readsBack } from '../../../../src/pictures/worker/readPicture';

/** A canvas of eight pixels a side that gives back what `hand` makes of each level. */
function canvas(hand: (level: number, at: number) => number) {
  const data = new Uint8ClampedArray(4 * 64);
  const context = {
    fillStyle: '',
    fillRect(x: number, y: number) {
      const levels = context.fillStyle.match(/\d+/g)?.map(Number) ?? [];
      data.set([...levels, 255], 4 * (8 * y + x));
    },
    getImageData: () => ({ width: 8, height: 8, data: data.map(hand) }),
  };
  return context as unknown as OffscreenCanvasRenderingContext2D;
}

describe('a canvas', () => {
  it('that gives back what was drawn is trusted, also where a level is off by one', () => {
    expect(readsBack(canvas((level) => level))).toBe(true);
    expect(readsBack(canvas((level, at) => (at % 7 === 0 ? level ^ 1 : level)))).toBe(true);
  });

  it('that hides what was drawn is not', () => {
    expect(readsBack(canvas((_, at) => (at * 7919) % 256))).toBe(false);
    expect(readsBack(canvas(() => 255))).toBe(false);
    expect(readsBack(canvas(() => 0))).toBe(false);
    expect(readsBack(canvas((level, at) => (at === 130 ? level ^ 16 : level)))).toBe(false);
  });
});
