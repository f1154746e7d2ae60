// What a screen reader would say of its own accord: each text that a live region comes to have, in the order of their coming.
import type { Page } from '@playwright/test';
import { expect } from '../fixtures';

declare global {
  interface Window {
    spoken: string[];
  }
}

export class Speech {
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Listens to every page that is opened from now on. */
  static async of(page: Page): Promise<Speech> {
    await page.addInitScript(() => {
      const LIVE = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';
      window.spoken = [];
      const last = new WeakMap<Element, string>();
      const heard = new Set<Element>();
      const note = (node: Node | null) => {
        const element = node instanceof Element ? node : (node?.parentElement ?? null);
        // The nearest region counts, and `off` keeps what is in it silent.
        const nearest = element?.closest(`${LIVE}, [aria-live=off]`);
        if (nearest && nearest.getAttribute('aria-live') !== 'off') heard.add(nearest);
        if (node instanceof Element) for (const inner of node.querySelectorAll(LIVE)) heard.add(inner);
      };
      new MutationObserver((mutations) => {
        heard.clear();
        for (const { target, addedNodes } of mutations) {
          note(target);
          for (const added of addedNodes) note(added);
        }
        for (const region of heard) {
          if (!region.isConnected || region.getAttribute('aria-live') === 'off' || !region.checkVisibility()) continue;
          const text = region.textContent?.replace(/\s+/g, ' ').trim() ?? '';
          if (text !== (last.get(region) ?? '') && text !== '') window.spoken.push(text);
          last.set(region, text);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    return new Speech(page);
  }

  /** Everything since the last call. */
  said(): Promise<string[]> {
    return this.page.evaluate(() => window.spoken.splice(0));
  }

  /** Everything since the last call, as soon as this has been said. */
  async until(sentence: RegExp): Promise<string[]> {
    const spoken = () => this.page.evaluate(() => window.spoken);
    await expect.poll(async () => (await spoken()).filter((text) => sentence.test(text)).length).toBeGreaterThan(0);
    return this.said();
  }
}
