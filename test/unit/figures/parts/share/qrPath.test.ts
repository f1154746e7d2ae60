import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, qrDrawing } from '../../../../../src/figures/parts/share/qrPath';

/** Squares of this many pixels: a reader of codes wants some. */
const SCALE = 4;

/** What a reader of codes sees in the drawing; null: nothing. */
function read({ size, path }: NonNullable<ReturnType<typeof qrDrawing>>): string | null {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row++) {
      const start = ((Number(y) * SCALE + row) * side + Number(x) * SCALE) * 4;
      for (let column = 0; column < SCALE; column++) pixels.fill(0, start + column * 4, start + column * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data ?? null;
}

describe('the QR code of a link', () => {
  it('reads as the link that it was made of, short and as long as it may be', () => {
    const short = 'https://example.org/lab/?figure=lab&lang=zh-CN#v=1&m=0.7';
    const longest = short.padEnd(MOST_CHARACTERS, '&hide=charts');
    for (const link of [short, longest]) {
      const drawing = qrDrawing(link);
      expect(drawing && read(drawing)).toBe(link);
    }
  });

  it('is none where the link is longer than a phone can read', () => {
    expect(qrDrawing('x'.repeat(MOST_CHARACTERS + 1))).toBeNull();
  });

  it('has the white edge that readers of codes want', () => {
    const squares = [...(qrDrawing('https://example.org/')?.path.matchAll(/M(\d+) (\d+)h1/g) ?? [])];
    expect(squares.length).toBeGreaterThan(100);
    expect(squares.every(([, x, y]) => Number(x) >= 4 && Number(y) >= 4)).toBe(true);
  });
});
