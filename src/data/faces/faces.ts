// Faces as a data set, from bytes that are handed in: people to train on, and strangers that stay held out.
import { CodedError } from '../../core/codedError';
import type { DataSet } from '../dataSet';
import { FACE_BYTES, FACE_SIZE, type FaceBytes } from './faceBytes';
import { normaliseContrast } from './localContrast';
import { FIRST_STRANGER, requireTrainable } from './people';

/** Not among the page's data sets yet: until it is, only its name differs from one. */
export type FaceDataSet = Omit<DataSet, 'id'> & { readonly id: 'faces' };

/** Luma of a colour on the screen (ITU-R BT.601). */
const LUMA = [0.299, 0.587, 0.114] as const;

/**
 * Items are numbered person after person, first all of `trained`, then all of `strangers`; a class id is a person's
 * number. Throws `stranger-trained` if one of `trained` may not be trained on, `trained-stranger` if one of `strangers`
 * may be, `faces-shape` where bytes do not fit.
 */
export function createFaces(trained: FaceBytes, strangers: FaceBytes): FaceDataSet {
  requireTrainable(trained.people);
  for (const person of strangers.people) {
    if (person < FIRST_STRANGER) throw new CodedError('trained-stranger', { person });
  }
  const pools = [trained, strangers];
  const [trainedCount, strangerCount] = pools.map(countOf);
  const count = trainedCount + strangerCount;
  const pictureOf = (item: number) => {
    const [{ bytes }, place] = item < trainedCount ? [trained, item] : [strangers, item - trainedCount];
    return bytes.subarray(place * FACE_BYTES, (place + 1) * FACE_BYTES);
  };

  const pixels = FACE_SIZE * FACE_SIZE;
  const inputs = new Float32Array(count * pixels);
  for (let item = 0; item < count; item++) {
    normaliseContrast(greysOf(pictureOf(item)), FACE_SIZE, inputs.subarray(item * pixels, (item + 1) * pixels));
  }
  return {
    id: 'faces',
    itemShape: [FACE_SIZE, FACE_SIZE, 1],
    classes: pools.flatMap(({ people }) => people).sort((a, b) => a - b),
    count,
    labels: Int32Array.from(pools.flatMap(labelsOf)),
    trainItems: Int32Array.from({ length: trainedCount }, (_, item) => item),
    heldOutItems: Int32Array.from({ length: strangerCount }, (_, item) => trainedCount + item),
    inputs,
    picture: (item) => ({ kind: 'colour', width: FACE_SIZE, height: FACE_SIZE, bytes: pictureOf(item) }),
  };
}

function countOf({ people, itemsPerPerson, bytes }: FaceBytes): number {
  const count = people.length * itemsPerPerson;
  if (bytes.length !== count * FACE_BYTES) {
    throw new CodedError('faces-shape', { people: people.length, itemsPerPerson, bytes: bytes.length });
  }
  return count;
}

function labelsOf({ people, itemsPerPerson }: FaceBytes): number[] {
  return people.flatMap((person) => new Array<number>(itemsPerPerson).fill(person));
}

function greysOf(picture: Uint8Array): Float32Array {
  return Float32Array.from({ length: picture.length / 3 }, (_, pixel) => {
    const at = 3 * pixel;
    return LUMA[0] * picture[at] + LUMA[1] * picture[at + 1] + LUMA[2] * picture[at + 2];
  });
}
