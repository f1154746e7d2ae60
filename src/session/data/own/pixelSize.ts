// How large a picture says it is, read from its head before anything decodes it: a file of a few kB can unfold to
// gigabytes.
import type { PictureKind } from './fileKind';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Of a JPEG, the size may stand behind so many bytes of thumbnails and colour profiles. */
export const SIZE_BYTES = 2 ** 20;

/** As stored, before a photograph is turned upright. `null` where the head does not say, or says 0. */
export function pixelSize(kind: PictureKind, head: Uint8Array): PixelSize | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    const size = READERS[kind](view);
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    // Looked for beyond the end: the file is cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const READERS: Readonly<Record<PictureKind, (view: DataView) => PixelSize | null>> = {
  // The first chunk of a PNG is its header.
  PNG: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  JPEG: jpegSize,
  WebP: webpSize,
};

/** Segment after segment up to a start of frame. */
function jpegSize(view: DataView): PixelSize | null {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrameStart(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
}

/** C0 … CF, of which C4, C8 and CC are tables. */
function isFrameStart(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function webpSize(view: DataView): PixelSize | null {
  const form = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  if (form === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return null;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
