// A colour picture as canvas pixels. Unlike a grey one it covers the paper and looks the same in every theme.
import type { ColourPicture } from '../data/picture';

/** RGBA `(height, width, 4)`, opaque, from RGB `(height, width, 3)`. */
export function opaquePixels(bytes: Uint8Array): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray((bytes.length / 3) * 4);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    pixels[to] = bytes[from];
    pixels[to + 1] = bytes[from + 1];
    pixels[to + 2] = bytes[from + 2];
    pixels[to + 3] = 255;
  }
  return pixels;
}

/** Paints the picture at its own size into a canvas, which takes that size. */
export function paintColour(canvas: HTMLCanvasElement, { width, height, bytes }: ColourPicture): void {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.putImageData(new ImageData(opaquePixels(bytes), width, height), 0, 0);
}
