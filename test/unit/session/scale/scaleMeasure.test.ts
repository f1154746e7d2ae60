import { describe, expect, it } from 'vitest';
import { pairDistances, rocArea } from '../../../../src/core/evaluation/verification';
import { FACE_BYTES, FACE_INPUT } from '../../../../src/data/faces/facePicture';
import { facePool } from '../../../../src/data/faces/facePool';
import { createFaces } from '../../../../src/data/faces/faces';
import { encoderAuc, inputAuc } from '../../../../src/session/scale/scaleMeasure';
import type { Evaluation } from '../../../../src/training/protocol/reports';

const pool = facePool(2, 2, true);
const count = pool.items.length;
const REPORTED_FROM = 10_050;

/** A data set whose inputs are all the same, and a evaluation in which person `p`'s picture `i` stands at `at(p, i)`. */
const data = createFaces(pool, 'snapshot', {
  bytes: new Uint8Array(count * FACE_BYTES),
  inputs: new Float32Array(count * FACE_INPUT),
});
function evaluationOf(at: (person: number, item: number) => number): Evaluation {
  const { items } = pool;
  const embeddings = Float32Array.from(data.heldOutItems, (item) => at(items[item].person, items[item].item));
  return { embeddings, dimensions: 1 } as Evaluation;
}

describe('what a run comes to', () => {
  it('is measured on the strangers from 10,050 on, and on no one else', () => {
    const apart = (person: number, item: number) => (person < REPORTED_FROM ? 0 : 1000 * (person - 10_000) + item);
    expect(encoderAuc(data, evaluationOf(apart))).toBe(1);
    const alike = (person: number, item: number) => (person < REPORTED_FROM ? 1000 * person + item : 0);
    expect(encoderAuc(data, evaluationOf(alike))).toBe(0.5);
  });

  it('is what core says of their pairs', () => {
    const at = (person: number, item: number) => Math.sin(12.9898 * person + 0.4 * item);
    const reported = [...data.heldOutItems]
      .map((item) => pool.items[item])
      .filter(({ person }) => person >= REPORTED_FROM);
    expect(reported).toHaveLength(250);
    const pairs = pairDistances(
      Float32Array.from(reported, ({ person, item }) => at(person, item)),
      reported.map(({ person }) => person),
      1,
      'plain',
    );
    expect(encoderAuc(data, evaluationOf(at))).toBe(rocArea(pairs));
  });

  it('without an encoder is taken from the inputs: guessing, where they are all the same', () => {
    expect(inputAuc(data)).toBe(0.5);
  });
});
