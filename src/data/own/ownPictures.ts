// The reader's own pictures as a data set, from pixels that are handed in.
import type { DataSet } from '../dataSet';
import { greysOf } from '../luma';
import { standardisePicture } from '../standardisePicture';
import { OWN_SIZE } from './limits';
import { drawHeldOut, inNameOrder, requireTrainable } from './ownClasses';
import { shortNames } from './visibleText';

/** `OWN_SIZE` pixels high and wide, row-major: a grey each (ink on paper, as digits are), or red, green and blue. */
export interface OwnPicture {
  readonly kind: 'grey' | 'colour';
  readonly bytes: Uint8Array;
}

export interface OwnPictureClass {
  readonly name: string;
  readonly pictures: readonly OwnPicture[];
}

const PIXELS = OWN_SIZE * OWN_SIZE;
const inputs = new WeakMap<OwnPicture, Float32Array>();

/**
 * What the encoder gets of a picture: greys, standardised picture by picture as digits are, `(OWN_SIZE²)`. Computed once: thousands
 * of them at a time would hold up the page at every start.
 */
export function inputOf(picture: OwnPicture): Float32Array {
  const known = inputs.get(picture);
  if (known) return known;
  const input = new Float32Array(PIXELS);
  standardisePicture(picture.kind === 'grey' ? picture.bytes : greysOf(picture.bytes), input);
  inputs.set(picture, input);
  return input;
}

/**
 * Classes are numbered from 0 in the order of their names. Throws the errors of `requireTrainable`.
 */
export function createOwnPictures(classes: readonly OwnPictureClass[], seed: number): DataSet {
  requireTrainable(classes.map(({ name, pictures }) => ({ name, count: pictures.length })));
  const named = inNameOrder(classes, ({ name }) => name);
  const numbering = drawHeldOut(
    named.map(({ pictures }) => pictures.length),
    seed,
  );
  const pictures = named.flatMap((one) => one.pictures);
  const all = new Float32Array(pictures.length * PIXELS);
  pictures.forEach((picture, item) => {
    all.set(inputOf(picture), item * PIXELS);
  });
  return {
    id: 'own',
    itemShape: [OWN_SIZE, OWN_SIZE, 1],
    classes: named.map((_, label) => label),
    classNames: shortNames(named.map(({ name }) => name)),
    ...numbering,
    inputs: all,
    picture: (item) => ({ ...pictures[item], width: OWN_SIZE, height: OWN_SIZE }),
  };
}
