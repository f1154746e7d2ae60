// Times between the animation frames of a page, and their summary.
import type { Page } from '@playwright/test';

export interface FrameTimes {
  readonly frames: number;
  /** Milliseconds between two frames. */
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  /** Tasks of the main thread over 50 ms. */
  readonly longTasks: number;
}

export async function frameTimes(page: Page, seconds: number): Promise<FrameTimes> {
  const { gaps, longTasks } = await page.evaluate(watchFrames, seconds);
  gaps.sort((a, b) => a - b);
  const quantile = (share: number) => gaps[Math.min(gaps.length - 1, Math.floor(share * gaps.length))];
  return { frames: gaps.length, median: quantile(0.5), p95: quantile(0.95), longest: quantile(1), longTasks };
}

/** Runs inside the page, so it uses nothing from outside its own body. */
async function watchFrames(seconds: number): Promise<{ gaps: number[]; longTasks: number }> {
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });

  const gaps: number[] = [];
  const start = performance.now();
  let last = start;
  while (last - start < 1000 * seconds) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    if (now > last) gaps.push(now - last);
    last = Math.max(last, now);
  }
  observer.disconnect();
  return { gaps, longTasks };
}
