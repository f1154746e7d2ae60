// What the opening shows while nobody touches it: steps as they come on screen, and how often the ring invites the hand.
import type { Page } from '@playwright/test';

/** A step count, and when it came on screen, ms. */
export interface StepShown {
  readonly step: number;
  readonly time: number;
}

interface Opening {
  /** Resolves when the ring invites the hand: how many times it does so. */
  readonly invitations: Promise<number>;
  /** All steps shown so far, but for 0. */
  steps(): Promise<readonly StepShown[]>;
}

/** To be called before the page is opened. */
export async function watchOpening(page: Page): Promise<Opening> {
  await page.addInitScript(() => {
    const shown: StepShown[] = [];
    Object.assign(window, { stepsShown: shown });
    new MutationObserver(() => {
      const step = Number(document.querySelector('.transport-step')?.textContent?.match(/\d+/)?.[0] ?? 0);
      if (step !== (shown.at(-1)?.step ?? 0)) shown.push({ step, time: performance.now() });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const invited = page.waitForFunction(() => {
    const ring = document.querySelector('.ring-handle-invites');
    return ring && getComputedStyle(ring.querySelector('.ring-knob') ?? ring).animationIterationCount;
  });
  return {
    invitations: invited.then(async (count) => Number(await count.jsonValue())),
    steps: () => page.evaluate(() => (window as unknown as { stepsShown: StepShown[] }).stepsShown),
  };
}
