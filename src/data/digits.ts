// Handwritten digits as a data set, from bytes that are handed in: it knows no file, no PNG and no network.
import { CodedError } from '../core/codedError';
import { DIGIT_CLASSES } from './classes';
import type { DataSet, DigitBytes } from './dataSet';
import { numberItems } from './numberItems';

/** Pictures are framed in black to this height and width, which three stride-2 convolutions halve without a remainder. */
const FRAMED = 32;

/** Half of the usual 1: Adam's first steps then move an unnormalised embedding by less than a margin of 0.2, not by three of them. */
const DEVIATION = 0.5;

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

/**
 * ½ (x − mean) / max(deviation, 1/√n) over the n pixels of the framed picture, frame included, as
 * tf.image.per_image_standardization does it: up to that half: mean 0, deviation ½, and a picture of one grey is all 0.
 */
function frameAndStandardise(picture: Uint8Array, size: number, out: Float32Array): void {
  let sum = 0;
  let squares = 0;
  for (const grey of picture) {
    sum += grey;
    squares += grey * grey;
  }
  const mean = sum / out.length;
  const deviation = Math.max(Math.sqrt(squares / out.length - mean * mean), 1 / Math.sqrt(out.length)) / DEVIATION;
  out.fill(-mean / deviation);
  const edge = (FRAMED - size) / 2;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      out[(row + edge) * FRAMED + column + edge] = (picture[row * size + column] - mean) / deviation;
    }
  }
}
