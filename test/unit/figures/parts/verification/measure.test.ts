import { describe, expect, it } from 'vitest';
import { createDataSet } from '../../../../../src/data/createDataSet';
import type { DataSet } from '../../../../../src/data/dataSet';
import { FACE_BYTES, FACE_INPUT } from '../../../../../src/data/faces/facePicture';
import { facePool } from '../../../../../src/data/faces/facePool';
import { createFaces } from '../../../../../src/data/faces/faces';
import {
  embeddingPairs,
  heldOutHalves,
  holdsOutStrangers,
  inputPairs,
} from '../../../../../src/figures/parts/verification/measure';
import type { Evaluation } from '../../../../../src/training/protocol/reports';

const data: DataSet = createDataSet({ dataset: 'students', shape: 'blobs', classes: [], seed: 7, digits: null });
const { choosing, judging } = heldOutHalves(data);

/** Every held-out item at its number, on a line. */
const evaluation = {
  embeddings: Float32Array.from(data.heldOutItems),
  dimensions: 1,
} as Evaluation;

describe('the two halves of the held-out items', () => {
  it('share no item, hold them all, and have the same classes in the same numbers', () => {
    expect([...choosing.items, ...judging.items].sort((a, b) => a - b)).toEqual([...data.heldOutItems]);
    expect([...choosing.labels].sort()).toEqual([...judging.labels].sort());
  });

  it('hold nothing that is trained on', () => {
    const trained = new Set(data.trainItems);
    for (const { items } of [choosing, judging]) expect(items.filter((item) => trained.has(item))).toHaveLength(0);
  });

  it('know their items by row and by number', () => {
    for (const { rows, items, labels } of [choosing, judging]) {
      expect(items).toEqual(rows.map((row) => data.heldOutItems[row]));
      expect(labels).toEqual(items.map((item) => data.labels[item]));
    }
  });
});

describe('the two halves of strangers', () => {
  const pool = facePool(2, 2);
  const blank = {
    bytes: new Uint8Array(pool.items.length * FACE_BYTES),
    inputs: new Float32Array(pool.items.length * FACE_INPUT),
  };
  const faces = createFaces(pool, 'snapshot', blank);

  it('are different people: 10000 to 10049 to choose on, 10050 to 10099 to judge on', () => {
    const halves = heldOutHalves(faces);
    const people = (labels: Int32Array) => [...new Set(labels)];
    expect(people(halves.choosing.labels)).toEqual(Array.from({ length: 50 }, (_, i) => 10_000 + i));
    expect(people(halves.judging.labels)).toEqual(Array.from({ length: 50 }, (_, i) => 10_050 + i));
    expect([holdsOutStrangers(faces), holdsOutStrangers(data)]).toEqual([true, false]);
  });
});

describe('the pairs of a half', () => {
  it('are measured between its own items alone, in the order of the items', () => {
    const { same, different } = embeddingPairs(evaluation, judging);
    const { items, labels } = judging;
    const apart = (alike: boolean) =>
      [...items].flatMap((a, i) =>
        [...items].slice(i + 1).flatMap((b, k) => ((labels[i] === labels[i + 1 + k]) === alike ? [b - a] : [])),
      );
    expect([...same]).toEqual(apart(true));
    expect([...different]).toEqual(apart(false));
  });

  it('have as many distances between inputs as between embeddings', () => {
    const [inputs, embeddings] = [inputPairs(data, judging), embeddingPairs(evaluation, judging)];
    expect(inputs.same).toHaveLength(embeddings.same.length);
    expect(inputs.different).toHaveLength(embeddings.different.length);
    const [a, b] = [0, 1].map((i) => [...data.inputs.subarray(6 * judging.items[i], 6 * judging.items[i] + 6)]);
    expect(inputs.same[0]).toBeCloseTo(Math.hypot(...a.map((value, k) => value - b[k])), 9);
  });
});
