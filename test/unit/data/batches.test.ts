import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/random';
import { createSampler } from '../../../src/data/batches';
import { createDataSet } from '../../../src/data/createDataSet';
import { codeOf, request } from './requests';

const blobs = createDataSet(request({ shape: 'blobs' }));

describe('a batch', () => {
  it('holds K different training items of each of P different classes, grouped by class', () => {
    const training = new Set(blobs.trainItems);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 }), fc.nat(), (P, K, seed) => {
        const batch = createSampler(blobs, P, K)(createRandom(seed));
        expect(batch).toHaveLength(P * K);
        expect(new Set(batch).size).toBe(P * K);
        expect(batch.every((item) => training.has(item))).toBe(true);
        const classes = Array.from(
          { length: P },
          (_, p) => new Set(batch.subarray(p * K, (p + 1) * K).map((i) => blobs.labels[i])),
        );
        expect(classes.every((labels) => labels.size === 1)).toBe(true);
        expect(new Set(classes.flatMap((labels) => [...labels])).size).toBe(P);
      }),
    );
  });

  it('depends on the generator alone, not on what was drawn before', () => {
    const random = createRandom(3);
    const sample = createSampler(blobs, 3, 8);
    for (let i = 0; i < 5; i++) sample(random);
    const state = random.state();
    const next = sample(random);
    const elsewhere = createRandom(99);
    elsewhere.restore(state);
    expect(createSampler(blobs, 3, 8)(elsewhere)).toEqual(next);
    expect(sample(random)).not.toEqual(next);
  });

  it('draws every class and every training item about equally often', () => {
    const random = createRandom(7);
    const sample = createSampler(blobs, 2, 6);
    const times = new Int32Array(blobs.count);
    const batches = 8000;
    for (let i = 0; i < batches; i++) for (const item of sample(random)) times[item]++;
    const expected = (batches * 12) / blobs.trainItems.length;
    const drawn = Array.from(blobs.trainItems, (item) => times[item]);
    expect(Math.min(...drawn)).toBeGreaterThan(0.75 * expected);
    expect(Math.max(...drawn)).toBeLessThan(1.25 * expected);
    expect(blobs.heldOutItems.every((item) => times[item] === 0)).toBe(true);
  });

  it('repeats items of a class only where the class has fewer than K', () => {
    const few = { ...blobs, trainItems: Int32Array.from([0, 1, 80, 81, 82, 83]) };
    const batch = createSampler(few, 2, 4)(createRandom(1));
    const ofClass = (wanted: number) => [...batch].filter((item) => blobs.labels[item] === wanted);
    expect(ofClass(0)).toHaveLength(4);
    expect(new Set(ofClass(0)).size).toBeLessThanOrEqual(2);
    expect([...ofClass(1)].sort((a, b) => a - b)).toEqual([80, 81, 82, 83]);
  });

  it('of more classes than there are, or of none, is refused', () => {
    for (const P of [0, 5, 1.5, Number.NaN]) expect(codeOf(() => createSampler(blobs, P, 8))).toBe('classes-per-batch');
    for (const K of [0, -1, 1.5, Number.NaN]) expect(codeOf(() => createSampler(blobs, 2, K))).toBe('items-per-class');
  });
});
