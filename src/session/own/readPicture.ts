// One picture file becomes the small square that is kept. The browser decodes it, never a document: no element shows the
// file, and no address is made for it.
import { CodedError } from '../../core/codedError';
import type { OwnPicture } from '../../data/own/ownPictures';
import { squarePicture } from '../../data/own/squarePicture';
import { type FileKind, fileKind, HEAD_BYTES, isPicture } from './fileKind';
import { type PixelSize, pixelSize, SIZE_BYTES } from './pixelSize';

/** Bytes and pixels of a single picture; phones take some 5 MB and 12 to 50 megapixels. */
export const MOST_PICTURE_BYTES = 20e6;
export const MOST_PIXELS = 50e6;

/** The browser scales to this shorter side in its decoding thread, arithmetic does the rest. */
const SHORT_SIDE = 128;

/**
 * Throws `own-empty`, `own-too-large {most}`, `own-svg`, `own-other-kind {kind}`, `own-not-a-picture`,
 * `own-too-many-pixels {most}`, `own-broken`.
 */
export async function readPicture(file: File): Promise<OwnPicture> {
  if (file.size === 0) throw new CodedError('own-empty');
  if (file.size > MOST_PICTURE_BYTES) throw new CodedError('own-too-large', { most: MOST_PICTURE_BYTES / 1e6 });
  const head = await bytesOf(file.slice(0, SIZE_BYTES));
  const kind = fileKind(head.subarray(0, HEAD_BYTES));
  if (!isPicture(kind)) throw refusal(kind);
  const size = pixelSize(kind, head);
  if (!size) throw new CodedError('own-broken');
  if (size.width * size.height > MOST_PIXELS) {
    throw new CodedError('own-too-many-pixels', { most: MOST_PIXELS / 1e6 });
  }
  const bitmap = await decode(file, size);
  try {
    return { kind: 'colour', bytes: squarePicture(pixelsOf(bitmap)) };
  } finally {
    bitmap.close();
  }
}

function refusal(kind: FileKind): CodedError {
  if (kind === 'SVG') return new CodedError('own-svg');
  return kind === 'unknown' ? new CodedError('own-not-a-picture') : new CodedError('own-other-kind', { kind });
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    // Moved or deleted since it was chosen, or not allowed to be read.
    throw new CodedError('own-unreadable');
  }
}

async function decode(file: File, { width, height }: PixelSize): Promise<ImageBitmap> {
  const short = Math.min(width, height);
  // One side alone keeps the shape, also of a photograph that is turned upright.
  const resizeWidth = Math.round((SHORT_SIDE * width) / short);
  const smaller: ImageBitmapOptions = short > SHORT_SIDE ? { resizeWidth, resizeQuality: 'high' } : {};
  try {
    return await createImageBitmap(file, smaller);
  } catch {
    throw new CodedError('own-broken');
  }
}

function pixelsOf(bitmap: ImageBitmap): ImageData {
  // A browser without resizing hands over the whole photograph.
  const scale = Math.min(1, (2 * SHORT_SIDE) / Math.min(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(scale * bitmap.width));
  const height = Math.max(1, Math.round(scale * bitmap.height));
  const context = bareSheet(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

let sheet: CanvasRenderingContext2D | null = null;

/** One canvas for all pictures: a new one for each would take longer than the picture. */
function bareSheet(width: number, height: number): CanvasRenderingContext2D {
  sheet ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!sheet) throw new CodedError('own-broken');
  // A canvas is bare after it has been given a size.
  sheet.canvas.width = width;
  sheet.canvas.height = height;
  return sheet;
}
