// Renders faces as bytes and as inputs of the encoder; a worker does this for a run's data set.
import type { Difficulty } from './difficulties';
import { faceInput } from './faceInput';
import { FACE_BYTES, FACE_INPUT, FACE_SIZE, type FaceItem, type RenderedFaces } from './facePicture';
import { identityOf } from './people';
import { renderFace } from './rendering/renderFace';
import { shotOf } from './shots';

/** Pictures and inputs of `items`, in order; about 4 ms each. Throws `unknown-person`. */
export function renderFaces(items: readonly FaceItem[], difficulty: Difficulty): RenderedFaces {
  const bytes = new Uint8Array(items.length * FACE_BYTES);
  const inputs = new Float32Array(items.length * FACE_INPUT);
  items.forEach(({ person, item }, place) => {
    const picture = renderFace(identityOf(person, difficulty), shotOf(person, item, difficulty), FACE_SIZE);
    bytes.set(picture, place * FACE_BYTES);
    faceInput(picture, inputs.subarray(place * FACE_INPUT, (place + 1) * FACE_INPUT));
  });
  return { bytes, inputs };
}
