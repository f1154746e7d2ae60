import { describe, expect, it } from 'vitest';
import { pullWordSide, pushLayout } from '../../../../src/views/losses/pushLayout';

const FRAME = { width: 203, height: 110, to: 2 };
const push = (same: boolean, distance: number, weight: number) => ({ same, distance, weight });

describe('the bars of pushes and pulls', () => {
  it('stand at their distances, up where something is pushed and down where it is pulled, as long as they are hard', () => {
    const { zero, bars } = pushLayout({
      ...FRAME,
      pushes: [push(false, 1, 0.5), push(false, 2, 0.25), push(true, 0.5, -1)],
    });
    const [strong, weak, pull] = bars;
    expect(bars.map(({ kind }) => kind)).toEqual(['push', 'push', 'pull']);
    expect(bars.map(({ left }) => left)).toEqual([100, 200, 50]);
    expect([strong.top, strong.height]).toEqual([0, zero]);
    expect(weak.top + weak.height).toBe(zero);
    expect(weak.height).toBeCloseTo(strong.height / 2);
    expect(pull.top).toBe(zero);
  });

  it('leave a mark across the line, that can be seen, for what is neither pushed nor pulled', () => {
    const { zero, bars } = pushLayout({ ...FRAME, pushes: [push(false, 1, 0), push(true, 0.5, 0)] });
    for (const { kind, top, height } of bars) {
      expect(kind).toBe('none');
      expect(top).toBeLessThan(zero);
      expect(top + height).toBeGreaterThan(zero);
    }
  });

  it('stand above the line for one of the same class that is pushed away', () => {
    const { zero, bars } = pushLayout({ ...FRAME, pushes: [push(true, 0.1, 0.2), push(false, 1, 0.4)] });
    expect(bars[0]).toMatchObject({ kind: 'pull' });
    expect(bars[0].top + bars[0].height).toBe(zero);
  });
});

describe('the word of the pulls', () => {
  it('gives way to an arrow that reaches where it stands', () => {
    expect(pullWordSide(160, 44, null)).toBe('end');
    expect(pullWordSide(160, 44, { from: 20, at: 60 })).toBe('end');
    expect(pullWordSide(160, 44, { from: 100, at: 150 })).toBe('start');
    expect(pullWordSide(160, 44, { from: 130, at: 130 })).toBe('start');
  });
});
