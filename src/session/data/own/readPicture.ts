// One picture file becomes the small square that is kept: what it is and how large is looked up first, and a worker does
// the rest. No element of the page shows the file, and no address is made for it.
import { CodedError } from '../../../core/codedError';
import type { OwnPicture } from '../../../data/own/ownPictures';
import { createPictureReader } from '../../../pictures/page/pictureReader';
import { type FileKind, fileKind, HEAD_BYTES, isPicture } from './fileKind';
import { pixelSize, SIZE_BYTES } from './pixelSize';

/** Bytes and pixels of a single picture; phones take some 5 MB and 12 to 50 megapixels. */
export const MOST_PICTURE_BYTES = 20e6;
export const MOST_PIXELS = 50e6;

const reader = createPictureReader();

/**
 * Throws `own-empty`, `own-too-large {most}`, `own-svg`, `own-other-kind {kind}`, `own-not-a-picture`,
 * `own-too-many-pixels {most}`, `own-broken`, `own-unreadable`, `no-worker`.
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
  return { kind: 'colour', bytes: await reader.read(file) };
}

/** Once a choice of files has been read. */
export function closePictureReader(): void {
  reader.close();
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
