import { describe, expect, it } from 'vitest';
import { FACE_BYTES, type FaceBytes, peopleFrom, renderFaces } from '../../../../src/data/faces/faceBytes';
import { createFaces } from '../../../../src/data/faces/faces';
import { FIRST_STRANGER, identityOf } from '../../../../src/data/faces/people';
import { renderFace } from '../../../../src/data/faces/renderFace';
import { shotOf } from '../../../../src/data/faces/shots';
import { codeOf } from '../requests';

const TRAINED = renderFaces([3, 1], 4, 'snapshot');
const STRANGERS = renderFaces(peopleFrom(FIRST_STRANGER, 3), 2, 'snapshot');

describe('renderFaces', () => {
  it('picture i of a person is the person in shot i', () => {
    const picture = TRAINED.bytes.subarray(5 * FACE_BYTES, 6 * FACE_BYTES);
    expect(picture).toEqual(renderFace(identityOf(1, 'snapshot'), shotOf(1, 1, 'snapshot'), 32));
  });

  it('a larger pool holds the smaller one unchanged', () => {
    const more = renderFaces([3], 6, 'snapshot');
    expect(more.bytes.subarray(0, 4 * FACE_BYTES)).toEqual(TRAINED.bytes.subarray(0, 4 * FACE_BYTES));
  });
});

describe('createFaces', () => {
  it('trains on all pictures of the people and holds out all of the strangers', () => {
    const { count, labels, trainItems, heldOutItems, classes, itemShape } = createFaces(TRAINED, STRANGERS);
    expect(itemShape).toEqual([32, 32, 1]);
    expect(count).toBe(14);
    expect(classes).toEqual([1, 3, 10_000, 10_001, 10_002]);
    expect(Array.from(trainItems, (item) => labels[item])).toEqual([3, 3, 3, 3, 1, 1, 1, 1]);
    expect(Array.from(heldOutItems, (item) => labels[item])).toEqual([10_000, 10_000, 10_001, 10_001, 10_002, 10_002]);
  });

  it('inputs are contrasts of about 1, on both sides of 0', () => {
    const { inputs } = createFaces(TRAINED, STRANGERS);
    const mean = inputs.reduce((sum, x) => sum + x, 0) / inputs.length;
    expect(Math.abs(mean)).toBeLessThan(0.1);
    const variance = inputs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / inputs.length;
    expect(variance).toBeGreaterThan(0.6);
    expect(variance).toBeLessThan(1.4);
  });

  it('brightness of a picture makes no difference to the encoder', () => {
    const dark: FaceBytes = { ...TRAINED, bytes: TRAINED.bytes.map((value) => value & 0xfe) };
    const darker: FaceBytes = { ...dark, bytes: dark.bytes.map((value) => value / 2) };
    const [a, b] = [createFaces(dark, STRANGERS), createFaces(darker, STRANGERS)];
    for (let i = 0; i < 8 * 1024; i++) expect(b.inputs[i]).toBeCloseTo(a.inputs[i], 3);
  });

  it('shows each item in colour, as a view of the bytes', () => {
    const { picture, count } = createFaces(TRAINED, STRANGERS);
    for (let item = 0; item < count; item++) {
      const shown = picture(item);
      if (shown.kind !== 'colour') throw new Error('a face is in colour');
      expect([shown.width, shown.height, shown.bytes.length]).toEqual([32, 32, FACE_BYTES]);
      expect(shown.bytes.buffer).toBe((item < 8 ? TRAINED : STRANGERS).bytes.buffer);
    }
  });

  it('never trains on a stranger, and never takes somebody it may train on for one', () => {
    expect(codeOf(() => createFaces(STRANGERS, STRANGERS))).toBe('stranger-trained');
    expect(codeOf(() => createFaces(TRAINED, TRAINED))).toBe('trained-stranger');
  });

  it('refuses bytes that do not fit', () => {
    expect(codeOf(() => createFaces({ ...TRAINED, itemsPerPerson: 5 }, STRANGERS))).toBe('faces-shape');
  });
});
