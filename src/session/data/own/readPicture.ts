// One picture file becomes the small square that is kept: how large it is is looked up first, and a worker does the rest. No
// element of the page shows the file, and no address is made for it.
import { CodedError } from '../../../core/codedError';
import { inputOf, type OwnPicture } from '../../../data/own/ownPictures';
import { isBlank } from '../../../data/own/visiblePicture';
import { createPictureReader } from '../../../pictures/page/pictureReader';
import { bytesOf } from './bytesOf';
import type { PictureKind } from './fileKind';
import { pixelSize, SIZE_BYTES } from './pixelSize';

/** Bytes and pixels of a single picture; phones take some 5 MB and 12 to 50 megapixels. */
export const MOST_PICTURE_BYTES = 20e6;
export const MOST_PIXELS = 50e6;

const reader = createPictureReader();

/**
 * `file`: one that `fileKind` says is a picture of that kind. `decode`: the worker; tests bring their own. Throws `own-too-large {most}`, `own-too-many-pixels {most}`,
 * `own-broken`, `own-blank`, `own-unreadable`, `own-canvas-noise`, `own-no-canvas`, `no-worker`.
 */
export async function readPicture(file: File, kind: PictureKind, decode = reader.read): Promise<OwnPicture> {
  if (file.size > MOST_PICTURE_BYTES) throw new CodedError('own-too-large', { most: MOST_PICTURE_BYTES / 1e6 });
  let size = pixelSize(kind, await bytesOf(file.slice(0, SIZE_BYTES)));
  if (size === 'beyond') size = pixelSize(kind, await bytesOf(file));
  if (size === 'beyond' || size === null) throw new CodedError('own-broken');
  if (size.width * size.height > MOST_PIXELS) {
    throw new CodedError('own-too-many-pixels', { most: MOST_PIXELS / 1e6 });
  }
  const picture: OwnPicture = { kind: 'colour', bytes: await decode(file) };
  if (isBlank(picture)) throw new CodedError('own-blank');
  // While pictures come one by one: at a start, all of them would be due at once.
  inputOf(picture);
  return picture;
}

/** Once a choice of files has been read. */
export function closePictureReader(): void {
  reader.close();
}
