// A folder of digits as PNG files, a folder for each class: the ten digits, and the ten turned by a quarter.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mnistBytes } from '../../build/mnistDigits';
import type { Pixels } from '../../src/data/own/squarePicture';
import { png } from './png';

export interface FolderPicture {
  /** Relative to the folder. */
  readonly path: string;
  readonly pixels: Pixels & { readonly data: Uint8Array };
}

/** Of the first `classes` (at most 20) so many pictures each; returned in the order of their paths. */
export function writePictureFolder(folder: string, classes: number, perClass: number): FolderPicture[] {
  const pictures = Array.from({ length: classes }, (_, label) =>
    Array.from({ length: perClass }, (__, item) => ({
      path: join(`class-${String(label).padStart(2, '0')}`, `${String(item).padStart(3, '0')}.png`),
      pixels: pixelsOf(label, item),
    })),
  ).flat();
  for (const { path, pixels } of pictures) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), png(pixels.width, pixels.height, pixels.data));
  }
  return pictures;
}

/** Not square, with colours, and with a transparent ground in every third: what a page has to prepare. */
export function pixelsOf(label: number, item: number): FolderPicture['pixels'] {
  const { size, train, heldOut, bytes } = mnistBytes();
  const start = ((label % 10) * (train + heldOut) + (item % (train + heldOut))) * size * size;
  const scale = 2 + (item % 2);
  const width = size * scale + 2 * (item % 5);
  const height = size * scale;
  const left = item % 5;
  const data = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [row, column] = [Math.floor(y / scale), Math.floor((x - left) / scale)];
      const inside = column >= 0 && column < size;
      const [r, c] = label < 10 ? [row, column] : [size - 1 - column, row];
      const ink = inside ? bytes[start + r * size + c] : 0;
      const at = 4 * (y * width + x);
      const transparent = item % 3 === 2;
      // White ink on nothing shows only on a dark ground; otherwise dark ink on a tinted one.
      data.set(
        transparent ? [255, 255, 250, ink] : [240 - (ink * 7) / 10, 230 - (ink * 8) / 10, 235 - (ink * 9) / 10, 255],
        at,
      );
    }
  }
  return { width, height, data };
}
