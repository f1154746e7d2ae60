// What the encoder sees of a face: its greys, each against its surroundings. The only translation from picture to input.
import { greysOf } from '../luma';
import { FACE_SIZE } from './facePicture';
import { normaliseContrast } from './localContrast';

/** From `(FACE_SIZE, FACE_SIZE, 3)` bytes to `(FACE_SIZE, FACE_SIZE)` contrasts, into `out` if there is one. */
export function faceInput(picture: Uint8Array, out = new Float32Array(FACE_SIZE * FACE_SIZE)): Float32Array {
  normaliseContrast(greysOf(picture), FACE_SIZE, out);
  return out;
}
