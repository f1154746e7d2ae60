import { describe, expect, it } from 'vitest';
import { predictionAccuracy, predictOneShot } from '../../vectors/reference/prediction';
import { cloud } from '../core/batches';

describe('predictOneShot', () => {
  it('asks the class mean on one side and the single nearest item on the other', () => {
    // Class 7 is spread round 0; class 9 sits at 3. A query at 1.6 is nearest to 7's stray, but nearer to 9's mean.
    const { byPrototype, byNearest } = predictOneShot(
      Float64Array.of(-2, 2, 3),
      [7, 7, 9],
      Float64Array.of(1.6, -1),
      1,
      'plain',
    );
    expect([...byPrototype]).toEqual([9, 7]);
    expect([...byNearest]).toEqual([7, 7]);
  });

  it('agrees on both sides when every class enrols one item', () => {
    const { embeddings, labels, dims } = cloud(11, 6, 1, 8);
    const queries = cloud(12, 40, 1, 8).embeddings;
    const { byPrototype, byNearest } = predictOneShot(embeddings, labels, queries, dims, 'squared');
    expect(byPrototype).toEqual(byNearest);
  });

  it('gives a tie to the lowest label, so that a collapsed encoder scores 1/N', () => {
    const { byPrototype, byNearest } = predictOneShot(new Float64Array(6), [2, 1, 3], new Float64Array(6), 2, 'plain');
    expect([...byPrototype]).toEqual([1, 1, 1]);
    expect([...byNearest]).toEqual([2, 2, 2]);
  });

  it('names nobody when nobody asks, and refuses to name without anybody enrolled', () => {
    expect(predictOneShot(Float64Array.of(1), [0], new Float64Array(0), 1, 'plain').byNearest).toHaveLength(0);
    expect(() => predictOneShot(new Float64Array(0), [], Float64Array.of(1), 1, 'plain')).toThrow('support-empty');
    expect(() => predictOneShot(Float64Array.of(1), [0], Float64Array.of(Number.NaN), 1, 'plain')).toThrow(
      'not-finite',
    );
  });
});

describe('predictionAccuracy', () => {
  it('is the share of right names, and null without any', () => {
    expect(predictionAccuracy([1, 2, 3, 4], [1, 2, 0, 0])).toBe(0.5);
    expect(predictionAccuracy([], [])).toBeNull();
    expect(() => predictionAccuracy([1], [])).toThrow('labels-length');
  });
});
