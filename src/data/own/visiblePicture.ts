// What a picture shows: on which ground something transparent can be seen, and whether there is anything to be seen at all.
import { greysOf } from '../luma';
import type { OwnPicture } from './ownPictures';
import { type Pixels, squarePicture } from './squarePicture';

/** Greys that lie no further apart than this look like one, 0 … 255. */
const LEAST_CONTRAST = 4;

/** A ground under transparent pictures that show little on white. */
const DARK = 24;
const MUCH_MORE = 2;

/** The square picture on white or, where a transparent one shows much more on it, on a dark ground. */
export function groundedPicture(pixels: Pixels): Uint8Array {
  const onWhite = squarePicture(pixels);
  if (!isTransparent(pixels)) return onWhite;
  const onDark = squarePicture(pixels, undefined, DARK);
  return contrast(greysOf(onDark)) > MUCH_MORE * contrast(greysOf(onWhite)) ? onDark : onWhite;
}

/** Whether the encoder, which gets greys, could see nothing in it. */
export function isBlank({ kind, bytes }: OwnPicture): boolean {
  return contrast(kind === 'grey' ? bytes : greysOf(bytes)) < LEAST_CONTRAST;
}

function isTransparent({ width, height, data }: Pixels): boolean {
  for (let pixel = 0; pixel < width * height; pixel++) if (data[4 * pixel + 3] < 255) return true;
  return false;
}

function contrast(greys: ArrayLike<number>): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let pixel = 0; pixel < greys.length; pixel++) {
    least = Math.min(least, greys[pixel]);
    most = Math.max(most, greys[pixel]);
  }
  return most - least;
}
