import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNewest } from '../../../../../src/figures/oneshot/own/newest';

const EVERY = 250;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that takes `lasts` ms, and what was begun and shown. */
function newest(lasts: number, work = async (wish: number) => wish) {
  const begun: number[] = [];
  const shown: (number | null)[] = [];
  const made = createNewest(
    async (wish: number) => {
      begun.push(wish);
      await new Promise((resolve) => setTimeout(resolve, lasts));
      return work(wish);
    },
    (result) => shown.push(result),
    EVERY,
  );
  return { begun, shown, wish: made.wish, end: made.end };
}

describe('work for the newest wish', () => {
  it('passes over all wishes but the first and the last of a quick row', async () => {
    const { begun, shown, wish } = newest(20);
    for (let i = 0; i < 10; i++) {
      wish(i);
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual([0, 9]);
    expect(shown).toEqual([0, 9]);
  });

  it('keeps up with a slow hand while it moves, no more often than allowed', async () => {
    const { begun, wish } = newest(20);
    for (let i = 0; i < 100; i++) {
      wish(i);
      await vi.advanceTimersByTimeAsync(10);
    }
    // At the beginning, and then four times in the second.
    expect(begun).toHaveLength(1 + 1000 / EVERY);
  });

  it('is done one at a time, so that an older result never comes after a newer', async () => {
    const { begun, shown, wish } = newest(900);
    wish(1);
    await vi.advanceTimersByTimeAsync(300);
    wish(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(begun).toEqual([1]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(shown).toEqual([1, 2]);
  });

  it('goes on after work that was refused', async () => {
    const { shown, wish } = newest(10, async (one) => {
      if (one === 1) throw new Error('refused');
      return one;
    });
    wish(1);
    await vi.advanceTimersByTimeAsync(300);
    wish(2);
    await vi.advanceTimersByTimeAsync(300);
    expect(shown).toEqual([null, 2]);
  });

  it('shows nothing any more once it has ended', async () => {
    const { begun, shown, wish, end } = newest(50);
    wish(1);
    wish(2);
    end();
    await vi.advanceTimersByTimeAsync(1000);
    wish(3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual([1]);
    expect(shown).toEqual([]);
  });
});
