// Renders pictures of people as bytes and as inputs of the encoder; a worker does this for a run's data set.
import type { Difficulty } from './difficulties';
import { faceInput } from './faceInput';
import { FACE_BYTES, FACE_INPUT, FACE_SIZE, type Photo, type RenderedFaces } from './facePicture';
import { identityOf } from './people';
import { renderFace } from './rendering/renderFace';
import { shotOf } from './shots';

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
