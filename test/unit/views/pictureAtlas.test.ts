import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Picture } from '../../../src/data/picture';
import { createPictureAtlas } from '../../../src/views/pictureAtlas';

type Drawn = { source: unknown; numbers: number[] };

/** Canvases that write down what is painted into them, in place of a browser's. */
function fakeDocument() {
  const canvases: { width: number; height: number; drawn: Drawn[]; pixels: number }[] = [];
  class FakeImageData {
    constructor(
      readonly data: Uint8ClampedArray,
      readonly width: number,
      readonly height: number,
    ) {}
  }
  vi.stubGlobal('ImageData', FakeImageData);
  vi.stubGlobal('document', {
    createElement: () => {
      const canvas = { width: 0, height: 0, drawn: [] as Drawn[], pixels: 0, getContext: () => context };
      const context = {
        drawImage: (source: unknown, ...numbers: number[]) => canvas.drawn.push({ source, numbers }),
        putImageData: () => canvas.pixels++,
        setTransform: () => undefined,
        fillRect: () => undefined,
      };
      canvases.push(canvas);
      return canvas;
    },
  });
  return canvases;
}

const grey: Picture = { kind: 'grey', width: 2, height: 2, bytes: Uint8Array.of(0, 1, 2, 3) };
const colour: Picture = { kind: 'colour', width: 1, height: 2, bytes: Uint8Array.of(0, 1, 2, 3, 4, 5) };
const marks: Picture = { kind: 'marks', marks: [50] };

afterEach(() => vi.unstubAllGlobals());

describe('createPictureAtlas', () => {
  it('every picture gets a cell of its own inside the atlas', () => {
    const canvases = fakeDocument();
    createPictureAtlas([grey, grey, grey, grey, grey], 18, 2, [0, 0, 0]);
    const atlas = canvases[0];
    const corners = atlas.drawn.map(({ numbers }) => numbers.slice(0, 2));
    expect(new Set(corners.map(String)).size).toBe(5);
    for (const [x, y] of corners) {
      expect(x + 36).toBeLessThanOrEqual(atlas.width);
      expect(y + 36).toBeLessThanOrEqual(atlas.height);
    }
  });

  it('grey and colour pictures are both drawn from pixels, each in its cell', () => {
    const canvases = fakeDocument();
    createPictureAtlas([colour, grey], 18, 1, [0, 0, 0]);
    expect(canvases[0].drawn).toHaveLength(2);
    expect(canvases.reduce((sum, { pixels }) => sum + pixels, 0)).toBe(2);
  });

  it('pixels are put once a picture and never while drawing from the atlas', () => {
    const canvases = fakeDocument();
    const atlas = createPictureAtlas([grey, marks, grey], 18, 1, [0, 0, 0]);
    const painted = () => canvases.reduce((sum, canvas) => sum + canvas.pixels, 0);
    expect(painted()).toBe(2);
    const drawn: number[][] = [];
    const context = { drawImage: (_: unknown, ...numbers: number[]) => drawn.push(numbers) };
    for (let index = 0; index < 3; index++) {
      atlas.draw(context as unknown as CanvasRenderingContext2D, index, 10 * index, 5, 18);
    }
    expect(painted()).toBe(2);
    expect(drawn.map((numbers) => numbers.slice(4))).toEqual([
      [0, 5, 18, 18],
      [10, 5, 18, 18],
      [20, 5, 18, 18],
    ]);
    expect(canvases[0].drawn[0].numbers.slice(0, 2)).toEqual(drawn[0].slice(0, 2));
  });

  it('a picture it does not have is not drawn', () => {
    fakeDocument();
    const atlas = createPictureAtlas([], 18, 1, [0, 0, 0]);
    const context = { drawImage: vi.fn() };
    atlas.draw(context as unknown as CanvasRenderingContext2D, 0, 0, 0, 18);
    expect(context.drawImage).not.toHaveBeenCalled();
  });
});
