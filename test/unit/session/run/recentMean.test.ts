import { describe, expect, it } from 'vitest';
import { recentMean, recentMeans } from '../../../../src/session/run/history/recentMean';

describe('the mean of the last steps', () => {
  it('is that of ten, of fewer where there are no ten, and none of none', () => {
    expect(recentMean([])).toBeNull();
    expect(recentMean([4, 6])).toBe(5);
    expect(recentMean([1000, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe(5.5);
  });

  it('is drawn at every step as it was said there', () => {
    const values = Array.from({ length: 25 }, (_, step) => (step * 7) % 11);
    expect(recentMeans(values)).toEqual(values.map((_, step) => recentMean(values.slice(0, step + 1))));
  });
});
