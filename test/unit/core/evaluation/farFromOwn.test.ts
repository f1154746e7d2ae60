import { describe, expect, it } from 'vitest';
import { farthestFromOwn, meanDistanceToOwn } from '../../../../src/core/evaluation/farFromOwn';

/** Three of label 0 near 0, three of label 1 near 10, and a stranger among each. */
const PLACES = Float32Array.of(0, 1, 10, 10, 11, 0.5);
const LABELS = [0, 0, 0, 1, 1, 1];

describe('items far from their own label', () => {
  it('are found by their mean distance to the others of their label', () => {
    expect([...meanDistanceToOwn(PLACES, LABELS, 1)]).toEqual([5.5, 5, 9.5, 5.25, 5.75, 10]);
    expect(farthestFromOwn(PLACES, LABELS, 1, 2)).toEqual([5, 2]);
  });

  it('are none where an item is the only one of its label', () => {
    expect(farthestFromOwn(Float32Array.of(0, 1, 5), [0, 0, 1], 1, 3)).toEqual([0, 1]);
    expect(meanDistanceToOwn(Float32Array.of(0, 1, 5), [0, 0, 1], 1)[2]).toBeNaN();
  });

  it('measure in all dimensions, and keep the order of the rows where they are equally far', () => {
    expect([...meanDistanceToOwn(Float32Array.of(0, 0, 3, 4), [2, 2], 2)]).toEqual([5, 5]);
    expect(farthestFromOwn(Float32Array.of(0, 0, 3, 4), [2, 2], 2, 9)).toEqual([0, 1]);
  });

  it('need a finite embedding and a label for each row', () => {
    expect(() => farthestFromOwn(Float32Array.of(0, Number.NaN), [0, 0], 1, 1)).toThrow('not-finite');
    expect(() => farthestFromOwn(Float32Array.of(0, 1), [0], 1, 1)).toThrow('labels-length');
  });
});
