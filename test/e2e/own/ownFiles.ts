// Files that a reader might bring along, made by arithmetic: pictures of two kinds, files that are none, and tables.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { createRandom, type Random } from '../../../src/core/random';

export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A PNG of 8-bit red, green and blue; `colour` gives the three of a pixel. */
export function png(width: number, height: number, colour: (x: number, y: number) => readonly number[]): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(colour(x, y), y * (1 + 3 * width) + 1 + 3 * x);
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

export const SHAPES = ['balls', 'bars'] as const;

/** A ball or a bar somewhere on a ground, each picture another: wide or high, so that it has to be cropped. */
export function shapePicture(shape: (typeof SHAPES)[number], random: Random): Buffer {
  const [width, height] = random.next() < 0.5 ? [90, 60] : [60, 90];
  const [x0, y0] = [width / 2 + 16 * (random.next() - 0.5), height / 2 + 16 * (random.next() - 0.5)];
  const size = 12 + 8 * random.next();
  const ground = [200, 210, 220].map((level) => level - 40 * random.next());
  const ink = [200, 60, 40].map((level) => level * (0.6 + 0.4 * random.next()));
  const inside = (x: number, y: number) =>
    shape === 'balls' ? Math.hypot(x - x0, y - y0) < size : Math.abs(x - x0) < 5 && Math.abs(y - y0) < 1.4 * size;
  return png(width, height, (x, y) => (inside(x, y) ? ink : ground));
}

export function shapeFiles(shape: (typeof SHAPES)[number], count: number, seed = 1): MadeFile[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => ({
    name: `${shape}-${at}.png`,
    mimeType: 'image/png',
    buffer: shapePicture(shape, random),
  }));
}

export function textFile(name: string, text: string, mimeType = 'text/csv'): MadeFile {
  return { name, mimeType, buffer: Buffer.from(text) };
}

/** Three clouds of points in four columns, with a column that counts the lines. */
export function flowers(lines = 60): string {
  const random = createRandom(4);
  const rows = Array.from({ length: lines }, (_, line) => {
    const kind = line % 3;
    const numbers = [0, 1, 2, 3].map((column) => (3 * (column === kind ? 1 : 0) + random.normal()).toFixed(2));
    return [line, ...numbers, ['rose', 'tulip', 'lily'][kind]].join(',');
  });
  return ['id,a,b,c,d,species', ...rows].join('\n');
}

/** Writes files below `folder`, by their paths there. */
export function writeFolder(folder: string, files: readonly (readonly [string, Buffer])[]): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
