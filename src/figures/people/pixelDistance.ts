// How far two pictures are from each other before there is an encoder: the plain distance of what it would be given.
import { distanceBetween } from '../../core/loss/distance';
import { faceInput } from '../../data/faces/faceInput';
import { FACE_INPUT } from '../../data/faces/facePicture';
import type { ColourPicture } from '../../data/picture';

const inputs = new WeakMap<ColourPicture, Float32Array>();

/** Of two pictures FACE_SIZE pixels wide. */
export function pixelDistance(a: ColourPicture, b: ColourPicture): number {
  return distanceBetween(inputOf(a), 0, inputOf(b), 0, FACE_INPUT, 'plain');
}

function inputOf(picture: ColourPicture): Float32Array {
  const known = inputs.get(picture);
  if (known) return known;
  const input = faceInput(picture.bytes);
  inputs.set(picture, input);
  return input;
}
