// A grey picture as canvas pixels: ink on nothing, so that the paper shows through in every theme.
import type { GreyPicture } from '../data/picture';

/** Red, green, blue, 0…255 each. */
export type Ink = readonly [number, number, number];

/** RGBA `(height, width, 4)`: the ink's colour, the picture's bytes as its opacity. */
export function inkPixels(bytes: Uint8Array, ink: Ink): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(bytes.length * 4);
  for (let index = 0; index < bytes.length; index++) {
    pixels[4 * index] = ink[0];
    pixels[4 * index + 1] = ink[1];
    pixels[4 * index + 2] = ink[2];
    pixels[4 * index + 3] = bytes[index];
  }
  return pixels;
}

/** Paints the picture at its own size into a canvas, which takes that size. */
export function paintGrey(canvas: HTMLCanvasElement, picture: GreyPicture, ink: Ink): void {
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.putImageData(new ImageData(inkPixels(picture.bytes, ink), picture.width, picture.height), 0, 0);
}
