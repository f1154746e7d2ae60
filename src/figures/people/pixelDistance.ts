// How far two pictures are from each other before there is an encoder: the plain distance of what it would be given.
import { distanceBetween } from '../../core/loss/distance';
import { faceInput } from '../../data/faces/faceInput';
import { FACE_INPUT } from '../../data/faces/facePicture';
import type { Photograph } from '../../pictures/page/portraitCache';

const inputs = new WeakMap<Photograph, Float32Array>();

/** Of two pictures FACE_SIZE pixels wide. */
export function pixelDistance(a: Photograph, b: Photograph): number {
  return distanceBetween(inputOf(a), 0, inputOf(b), 0, FACE_INPUT, 'plain');
}

function inputOf(picture: Photograph): Float32Array {
  const known = inputs.get(picture);
  if (known) return known;
  const input = faceInput(picture.bytes);
  inputs.set(picture, input);
  return input;
}
