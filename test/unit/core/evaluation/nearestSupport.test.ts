import { describe, expect, it } from 'vitest';
import { nearestSupport } from '../../../../src/core/evaluation/nearestSupport';

describe('nearestSupport', () => {
  it('gives each query the row of the nearest enrolled item, and the distance to it', () => {
    const { rows, distances } = nearestSupport(Float64Array.of(-2, 2, 3), Float64Array.of(1.5, -1), 1, 'squared');
    expect([...rows]).toEqual([1, 0]);
    expect([...distances]).toEqual([0.25, 1]);
  });

  it('gives a tie to the lowest row, so that a collapsed encoder earns nothing by ties', () => {
    expect([...nearestSupport(new Float64Array(6), new Float64Array(4), 2, 'plain').rows]).toEqual([0, 0]);
  });

  it('answers nothing when nothing is asked, and refuses where nothing is enrolled', () => {
    expect(nearestSupport(Float64Array.of(1), new Float64Array(0), 1, 'plain').rows).toHaveLength(0);
    expect(() => nearestSupport(new Float64Array(0), Float64Array.of(1), 1, 'plain')).toThrow('support-empty');
    expect(() => nearestSupport(Float64Array.of(1), Float64Array.of(Number.NaN), 1, 'plain')).toThrow('not-finite');
  });
});
