import { describe, expect, it } from 'vitest';
import { pairsLayout, spotsBelow } from '../../../../src/views/verify/pairsLayout';

describe('the picture of pairs', () => {
  it('has its axis from 0 to the end, and nothing beyond', () => {
    const { x, left, right } = pairsLayout(600, 200, 2);
    expect([x(0), x(1), x(2), x(5)]).toEqual([left, (left + right) / 2, right, right]);
    expect(right).toBeLessThan(600);
  });

  it('shows as many mistakes as stand on their side of the threshold, each near its distance and none over another', () => {
    const spots = spotsBelow([100, 110, 115, 300], 80, 0, 260);
    expect(spots.map(({ at }) => at)).toEqual([100, 110, 115]);
    const centres = spots.map(({ centre }) => centre).sort((a, b) => a - b);
    for (let i = 1; i < centres.length; i++) expect(centres[i] - centres[i - 1]).toBeGreaterThanOrEqual(80 - 1e-9);
    expect(centres[0]).toBeGreaterThanOrEqual(40);
    expect(centres[2]).toBeLessThanOrEqual(220);
    expect(spotsBelow([10], 80, 0, 50)).toEqual([]);
  });
});
