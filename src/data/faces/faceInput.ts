// What the encoder sees of a face: its greys, evened out. The one translation from a picture to an input.
import { FACE_SIZE } from './facePicture';
import { normaliseContrast } from './localContrast';

/** Luma of a colour on the screen (ITU-R BT.601). */
const LUMA = [0.299, 0.587, 0.114] as const;

/** From `(FACE_SIZE, FACE_SIZE, 3)` bytes to `(FACE_SIZE, FACE_SIZE)` contrasts, into `out` if there is one. */
export function faceInput(picture: Uint8Array, out = new Float32Array(FACE_SIZE * FACE_SIZE)): Float32Array {
  const greys = Float32Array.from({ length: picture.length / 3 }, (_, pixel) => {
    const at = 3 * pixel;
    return LUMA[0] * picture[at] + LUMA[1] * picture[at + 1] + LUMA[2] * picture[at + 2];
  });
  normaliseContrast(greys, FACE_SIZE, out);
  return out;
}
