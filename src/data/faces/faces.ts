// Faces as a data set, from pictures that are handed in: people to train on, and strangers that stay held out.
import { CodedError } from '../../core/codedError';
import type { DataSet, FaceItems } from '../dataSet';
import type { Difficulty } from './difficulties';
import { FACE_BYTES, FACE_INPUT, FACE_SIZE, type RenderedFaces } from './facePicture';
import type { FacePool } from './facePool';
import { FIRST_STRANGER } from './people';

/** A data set of faces always says which face each item shows. */
export interface FaceDataSet extends DataSet {
  readonly faceItems: FaceItems;
}

/**
 * A data set of the first items of a pool, as many as are rendered; those of the first stage at least. Strangers are held out.
 * A class id is a person's number. Throws `faces-shape` where the rendered items do not fit the pool.
 */
export function createFaces(pool: FacePool, difficulty: Difficulty, { bytes, inputs }: RenderedFaces): FaceDataSet {
  const { items, stages } = pool;
  const count = bytes.length / FACE_BYTES;
  if (inputs.length !== count * FACE_INPUT || count > items.length || !(count >= stages[0]?.items)) {
    throw new CodedError('faces-shape', { pictures: count, planned: items.length, inputs: inputs.length });
  }
  const labels = Int32Array.from(items, ({ person }) => person);
  const trainItems = itemsByPerson(labels, (person) => person < FIRST_STRANGER);
  return {
    id: 'faces',
    itemShape: [FACE_SIZE, FACE_SIZE, 1],
    classes: [...new Set(labels.subarray(0, count))].sort((a, b) => a - b),
    count,
    labels: labels.subarray(0, count),
    trainItems: trainItems.filter((item) => item < count),
    heldOutItems: itemsByPerson(labels, (person) => person >= FIRST_STRANGER),
    inputs,
    picture: (item) => ({
      kind: 'colour',
      width: FACE_SIZE,
      height: FACE_SIZE,
      bytes: bytes.subarray(item * FACE_BYTES, (item + 1) * FACE_BYTES),
    }),
    growth: { labels, trainItems, stages },
    faceItems: { difficulty, items },
  };
}

/** Person after person, ascending, and of each as they are numbered. */
function itemsByPerson(labels: Int32Array, wanted: (person: number) => boolean): Int32Array {
  const items = Array.from(labels.keys()).filter((item) => wanted(labels[item]));
  return Int32Array.from(items.sort((a, b) => labels[a] - labels[b] || a - b));
}
