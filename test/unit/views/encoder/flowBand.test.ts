import { describe, expect, it } from 'vitest';
import { flowBand, flowEnd } from '../../../../src/views/encoder/flowBand';

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('the band from a picture to its place', () => {
  const STOPS = [
    { from: 0, to: 60, half: 30 },
    { from: 90, to: 140, half: 24 },
    { from: 170, to: 170, half: 5 },
  ];

  it('is as high as what it passes, above its line and below it alike', () => {
    const points = numbers(flowBand(STOPS, 100));
    const at = (x: number) => points.filter((_, i) => i % 2 === 1 && points[i - 1] === x);
    for (const { from, to, half } of STOPS) {
      for (const x of [from, to]) expect(new Set(at(x))).toEqual(new Set([100 - half, 100 + half]));
    }
  });

  it('goes on from the height at which it ended, to a point', () => {
    const path = flowEnd(5, 80, { x: 120, y: 40 });
    expect(path.startsWith('M0,75')).toBe(true);
    expect(path.endsWith('0,85Z')).toBe(true);
    expect(path).toContain('120,38.5');
    expect(path).toContain('120,41.5');
  });
});
