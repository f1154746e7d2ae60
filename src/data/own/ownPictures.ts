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

/**
 * Classes are numbered from 0 in the order of their names; the encoder gets greys, standardised picture by picture as
 * digits are. Throws the errors of `requireTrainable`.
 */
export function createOwnPictures(classes: readonly OwnPictureClass[], seed: number): DataSet {
  requireTrainable(classes.map(({ name, pictures }) => ({ name, count: pictures.length })));
  const named = inNameOrder(classes, ({ name }) => name);
  const numbering = drawHeldOut(
    named.map(({ pictures }) => pictures.length),
    seed,
  );
  const pictures = named.flatMap((one) => one.pictures);
  const pixels = OWN_SIZE * OWN_SIZE;
  const inputs = new Float32Array(pictures.length * pixels);
  pictures.forEach((picture, item) => {
    const greys = picture.kind === 'grey' ? picture.bytes : greysOf(picture.bytes);
    standardisePicture(greys, inputs.subarray(item * pixels, (item + 1) * pixels));
  });
  return {
    id: 'own',
    itemShape: [OWN_SIZE, OWN_SIZE, 1],
    classes: named.map((_, label) => label),
    classNames: shortNames(named.map(({ name }) => name)),
    ...numbering,
    inputs,
    picture: (item) => ({ ...pictures[item], width: OWN_SIZE, height: OWN_SIZE }),
  };
}
