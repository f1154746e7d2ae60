import { describe, expect, it } from 'vitest';
import { nearestPoint, pointByKey } from '../../../../../src/figures/parts/run/timelinePoints';

const POINTS = [0, 3, 40, 100];

describe('the kept points on a line of steps', () => {
  it('are reached where the hand comes nearest to them', () => {
    expect([0, 1, 2, 30, 69, 70, 1000].map((step) => nearestPoint(POINTS, step))).toEqual([0, 0, 3, 40, 40, 100, 100]);
  });

  it('are walked one by one by keys, and not step by step', () => {
    expect(pointByKey(POINTS, 40, 'ArrowLeft')).toBe(3);
    expect(pointByKey(POINTS, 40, 'ArrowRight')).toBe(100);
    expect(pointByKey(POINTS, 0, 'ArrowDown')).toBe(0);
    expect(pointByKey(POINTS, 100, 'PageDown')).toBe(3);
    expect(pointByKey(POINTS, 3, 'End')).toBe(100);
    expect(pointByKey(POINTS, 3, 'Home')).toBe(0);
  });

  it('are left to other keys as they are', () => {
    for (const key of ['Tab', 'Enter', 'a', 'toString']) expect(pointByKey(POINTS, 3, key)).toBeNull();
  });
});
