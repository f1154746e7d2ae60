// Pictures of faces as bytes and inputs, small enough to train on: what a worker renders and a data set is made from.
import type { Difficulty } from './difficulties';
import { faceInput } from './faceInput';
import { identityOf } from './people';
import { renderFace } from './renderFace';
import { shotOf } from './shots';

/** Edge of an encoder's picture, pixels: three stride-2 convolutions halve it without a remainder. */
export const FACE_SIZE = 32;

/** Bytes of one picture, and numbers of one input. */
export const FACE_BYTES = 3 * FACE_SIZE * FACE_SIZE;
export const FACE_INPUT = FACE_SIZE * FACE_SIZE;

/** Which picture: the `item`-th (0, 1, …) of a person. */
export interface Photo {
  readonly person: number;
  readonly item: number;
}

export interface RenderedFaces {
  /** `(photos, FACE_SIZE, FACE_SIZE, 3)`, red green blue. */
  readonly bytes: Uint8Array;
  /** `(photos, FACE_SIZE, FACE_SIZE)`, as the encoder sees them. */
  readonly inputs: Float32Array;
}

/**
 * A photo at any size, as `renderFace` gives it: the encoder's small one, and the same for the eye. Throws
 * `unknown-person`.
 */
export function renderPhoto({ person, item }: Photo, difficulty: Difficulty, size: number): Uint8Array {
  return renderFace(identityOf(person, difficulty), shotOf(person, item, difficulty), size);
}

/** About 4 ms a picture. Throws `unknown-person`. */
export function renderFaces(photos: readonly Photo[], difficulty: Difficulty): RenderedFaces {
  const bytes = new Uint8Array(photos.length * FACE_BYTES);
  const inputs = new Float32Array(photos.length * FACE_INPUT);
  photos.forEach((photo, place) => {
    const picture = renderPhoto(photo, difficulty, FACE_SIZE);
    bytes.set(picture, place * FACE_BYTES);
    faceInput(picture, inputs.subarray(place * FACE_INPUT, (place + 1) * FACE_INPUT));
  });
  return { bytes, inputs };
}
