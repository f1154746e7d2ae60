// Handwritten digits as a data set, from unpacked bytes that are handed in.
import { CodedError } from '../core/codedError';
import { DIGIT_CLASSES } from './classes';
import type { DataSet, DigitBytes } from './dataSet';
import { numberItems } from './numberItems';
import { standardisePicture } from './standardisePicture';

/** Pictures are framed in black to this height and width, which three stride-2 convolutions halve without a remainder. */
const FRAMED = 32;

/** The wanted classes, ascending, of all ten in `digits`. Throws `digits-shape` where the bytes do not fit their layout. */
export function createDigits(classes: readonly number[], digits: DigitBytes): DataSet {
  const { size, train, heldOut, bytes } = digits;
  const perClass = train + heldOut;
  const pixels = size * size;
  if (bytes.length !== DIGIT_CLASSES.length * perClass * pixels || size > FRAMED || (FRAMED - size) % 2 !== 0) {
    throw new CodedError('digits-shape', { size, perClass, bytes: bytes.length });
  }
  const numbering = numberItems(classes, train, heldOut);
  const pictures = Array.from(numbering.labels, (label, item) => {
    const start = (label * perClass + (item % perClass)) * pixels;
    return bytes.subarray(start, start + pixels);
  });
  const inputs = new Float32Array(numbering.count * FRAMED * FRAMED);
  pictures.forEach((picture, item) => {
    const start = item * FRAMED * FRAMED;
    frameAndStandardise(picture, size, inputs.subarray(start, start + FRAMED * FRAMED));
  });
  return {
    id: 'digits',
    itemShape: [FRAMED, FRAMED, 1],
    classes,
    ...numbering,
    inputs,
    picture: (item) => ({ kind: 'grey', width: size, height: size, bytes: pictures[item] }),
  };
}

/** The picture in its frame of black, standardised, frame included. */
function frameAndStandardise(picture: Uint8Array, size: number, out: Float32Array): void {
  const framed = new Uint8Array(out.length);
  const edge = (FRAMED - size) / 2;
  for (let row = 0; row < size; row++) {
    framed.set(picture.subarray(row * size, (row + 1) * size), (row + edge) * FRAMED + edge);
  }
  standardisePicture(framed, out);
}
