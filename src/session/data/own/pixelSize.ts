// How large a picture says it is, read from its head before anything decodes it: a file of a few kB can unfold to
// gigabytes.
import type { PictureKind } from './fileKind';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Enough for all but a JPEG that carries large thumbnails, profiles or notes in front of its size. */
export const SIZE_BYTES = 2 ** 16;

/**
 * As stored, before a photograph is turned upright. `null` where the head does not say, or says 0; `beyond` where it would stand
 * behind the bytes given.
 */
export function pixelSize(kind: PictureKind, head: Uint8Array): PixelSize | 'beyond' | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    const size = READERS[kind](view);
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    if (error instanceof RangeError) return 'beyond';
    throw error;
  }
}

const READERS: Readonly<Record<PictureKind, (view: DataView) => PixelSize | null>> = {
  PNG: pngSize,
  JPEG: jpegSize,
  WebP: webpSize,
};

/** The first chunk of a PNG is its header. */
function pngSize(view: DataView): PixelSize | null {
  return fourLetters(view, 12) === 'IHDR' ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** Segment after segment up to a start of frame. */
function jpegSize(view: DataView): PixelSize | null {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else if (isFrameStart(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
}

/** Markers without a segment behind them. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** C0 … CF, of which C4, C8 and CC are tables. */
function isFrameStart(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function webpSize(view: DataView): PixelSize | null {
  const form = fourLetters(view, 12);
  if (form === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return null;
}

function fourLetters(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
