import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random';
import { createSampler } from '../../../../src/data/batches';
import { trainingData } from '../../../../src/data/dataSet';
import { faceInput } from '../../../../src/data/faces/faceInput';
import { FACE_BYTES, FACE_INPUT, type RenderedFaces } from '../../../../src/data/faces/facePicture';
import { type FacePool, faceItemsOf, facePool } from '../../../../src/data/faces/facePool';
import { createFaces } from '../../../../src/data/faces/faces';
import { FIRST_STRANGER, identityOf } from '../../../../src/data/faces/people';
import { renderFaces } from '../../../../src/data/faces/renderFaces';
import { renderFace } from '../../../../src/data/faces/rendering/renderFace';
import { shotOf } from '../../../../src/data/faces/shots';
import { codeOf } from '../requests';

const ITEMS = [...faceItemsOf(FIRST_STRANGER, 3, 2), ...faceItemsOf(3, 1, 4), ...faceItemsOf(1, 1, 4)];
const POOL: FacePool = { items: ITEMS, stages: [{ step: 0, items: ITEMS.length }] };
const RENDERED = renderFaces(ITEMS, 'snapshot');

/** As many pictures as a pool would have, without the work. */
function blank(count: number): RenderedFaces {
  return { bytes: new Uint8Array(count * FACE_BYTES), inputs: new Float32Array(count * FACE_INPUT) };
}

describe('renderFaces', () => {
  it('gives a person in a shot, and what the encoder sees of it', () => {
    const picture = RENDERED.bytes.subarray(11 * FACE_BYTES, 12 * FACE_BYTES);
    expect(picture).toEqual(renderFace(identityOf(1, 'snapshot'), shotOf(1, 1, 'snapshot'), 32));
    expect(RENDERED.inputs.subarray(11 * FACE_INPUT, 12 * FACE_INPUT)).toEqual(faceInput(picture));
  });
});

describe('faceInput', () => {
  it('is a contrast of about 1, on both sides of 0', () => {
    const { inputs } = RENDERED;
    const mean = inputs.reduce((sum, x) => sum + x, 0) / inputs.length;
    expect(Math.abs(mean)).toBeLessThan(0.1);
    const variance = inputs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / inputs.length;
    expect(variance).toBeGreaterThan(0.6);
    expect(variance).toBeLessThan(1.4);
  });

  it('does not depend on how bright the picture is', () => {
    const dark = RENDERED.bytes.subarray(0, FACE_BYTES).map((value) => value & 0xfe);
    const [a, b] = [faceInput(dark), faceInput(dark.map((value) => value / 2))];
    a.forEach((value, i) => {
      expect(b[i]).toBeCloseTo(value, 3);
    });
  });
});

describe('createFaces', () => {
  it('trains on all pictures of the people and holds out all of the strangers', () => {
    const { count, labels, trainItems, heldOutItems, classes, itemShape } = createFaces(POOL, 'snapshot', RENDERED);
    expect(itemShape).toEqual([32, 32, 1]);
    expect(count).toBe(14);
    expect(classes).toEqual([1, 3, 10_000, 10_001, 10_002]);
    expect(Array.from(trainItems, (item) => labels[item])).toEqual([1, 1, 1, 1, 3, 3, 3, 3]);
    expect(Array.from(heldOutItems, (item) => labels[item])).toEqual([10_000, 10_000, 10_001, 10_001, 10_002, 10_002]);
  });

  it('shows each item in colour, as a view of the bytes', () => {
    const { picture, count } = createFaces(POOL, 'snapshot', RENDERED);
    for (let item = 0; item < count; item++) {
      const shown = picture(item);
      if (shown.kind !== 'colour') throw new Error('a face is in colour');
      expect([shown.width, shown.height, shown.bytes.length]).toEqual([32, 32, FACE_BYTES]);
      expect(shown.bytes.buffer).toBe(RENDERED.bytes.buffer);
    }
  });

  it('refuses pictures that do not fit their pool', () => {
    const inputs = RENDERED.inputs.subarray(1);
    expect(codeOf(() => createFaces(POOL, 'snapshot', { ...RENDERED, inputs }))).toBe('faces-shape');
    expect(codeOf(() => createFaces(POOL, 'snapshot', blank(15)))).toBe('faces-shape');
    expect(codeOf(() => createFaces(POOL, 'snapshot', blank(13)))).toBe('faces-shape');
  });
});

describe('a pool of faces', () => {
  const pool = facePool(200, 20);

  it('holds every picture that was asked for once, and five of each of a hundred strangers', () => {
    const { items } = pool;
    const names = items.map(({ person, item }) => `${person} ${item}`);
    expect(new Set(names).size).toBe(items.length);
    expect(items.filter(({ person }) => person < FIRST_STRANGER).length).toBe(200 * 20);
    expect(items.filter(({ person }) => person >= FIRST_STRANGER).length).toBe(500);
    expect(pool.stages.at(-1)?.items).toBe(items.length);
  });

  it('begins with few of them and grows at steps that are the same in every run', () => {
    expect(pool.stages[0]).toEqual({ step: 0, items: 500 + 40 * 8 });
    expect(pool.stages.map(({ step }) => step)).toEqual([0, 60, 150, 300]);
    for (let i = 1; i < pool.stages.length; i++) {
      expect(pool.stages[i].items).toBeGreaterThan(pool.stages[i - 1].items);
    }
  });

  it('does not grow where there is little, or where all was wanted at once', () => {
    expect(facePool(10, 8).stages).toEqual([{ step: 0, items: 580 }]);
    expect(facePool(200, 20, true).stages).toEqual([{ step: 0, items: 4500 }]);
  });

  it('numbers what is there as it will be numbered when more is there', () => {
    const few = createFaces(pool, 'snapshot', blank(pool.stages[0].items));
    const all = createFaces(pool, 'snapshot', blank(pool.items.length));
    expect(all.labels.subarray(0, few.count)).toEqual(few.labels);
    expect(all.heldOutItems).toEqual(few.heldOutItems);
    expect(few.trainItems.every((item) => all.trainItems.includes(item))).toBe(true);
    expect(trainingData(few).labels).toEqual(all.labels);
  });

  it('never has a batch with a stranger in it, nor one with a picture that is not there yet', () => {
    const data = trainingData(createFaces(pool, 'snapshot', blank(pool.stages[0].items)));
    const random = createRandom(5);
    const seen = new Set<number>();
    for (const { items } of data.stages) {
      const sample = createSampler(data, 16, 4, items);
      for (let step = 0; step < 300; step++) {
        for (const item of sample(random)) {
          seen.add(data.labels[item]);
          expect(item).toBeLessThan(items);
        }
      }
    }
    const strangers = new Set(Array.from(data.heldOutItems, (item) => data.labels[item]));
    expect([seen.size, strangers.size]).toEqual([200, 100]);
    for (const person of seen) expect(strangers.has(person)).toBe(false);
    expect(Math.max(...seen)).toBeLessThan(FIRST_STRANGER);
  });
});
