// Faces that are no items of a data set, as pictures for the eye and as inputs of the encoder.
import type { Face } from '../../../data/faces/face';
import { faceInput } from '../../../data/faces/faceInput';
import { FACE_INPUT } from '../../../data/faces/facePicture';
import type { Picture } from '../../../data/picture';
import type { PortraitCache } from '../../../pictures/page/portraitCache';
import { type Portrait, type PortraitsSoFar, portraitsOf } from '../../../pictures/page/portraits';

/** Edge for the eye, px: sharp at the size of a strip on a dense screen. */
const EYE_SIZE = 112;

export interface MadePictures {
  readonly pictures: readonly Picture[];
  /** `(pictures, FACE_INPUT)`. */
  readonly inputs: Float32Array;
}

/** In the order of `faces`; inputs as a data set would have them. Rejects as `portraitsOf` does. */
export async function makePictures(
  cache: PortraitCache,
  faces: readonly Face[],
  signal: AbortSignal,
  onSome?: (soFar: PortraitsSoFar) => void,
): Promise<MadePictures> {
  // A new choice is a new try.
  if (cache.failure()) cache.retry();
  const portraits = await portraitsOf(cache, faces, EYE_SIZE, signal, onSome);
  return { inputs: inputsOf(portraits), pictures: portraits.map(({ sharp }) => sharp) };
}

/** `(portraits, FACE_INPUT)`, as a data set would have them. */
export function inputsOf(portraits: readonly Portrait[]): Float32Array {
  const inputs = new Float32Array(portraits.length * FACE_INPUT);
  portraits.forEach(({ small }, i) => {
    faceInput(small.bytes, inputs.subarray(i * FACE_INPUT, (i + 1) * FACE_INPUT));
  });
  return inputs;
}
