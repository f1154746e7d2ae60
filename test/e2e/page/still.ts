// When something on the page has come to rest: numbers glide from one step to the next, pictures from one scale to another.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

/** Pictures of the screen in which a thing at rest has stayed as it was. */
const PICTURES = 3;

/**
 * Until for three pictures of the screen nothing in it has changed and it has stayed in its place. What still waits for a
 * worker has to be waited for first.
 */
export async function atRest(part: Locator): Promise<void> {
  const unmoved = (element: Element, pictures: number) =>
    new Promise<boolean>((resolve) => {
      const seen = () => `${JSON.stringify(element.getBoundingClientRect())} ${element.innerHTML}`;
      const before = seen();
      let left = pictures;
      requestAnimationFrame(function look() {
        if (--left > 0) requestAnimationFrame(look);
        else resolve(seen() === before);
      });
    });
  await expect.poll(() => part.evaluate(unmoved, PICTURES), { intervals: [0], message: 'at rest' }).toBe(true);
}

/** Scrolls the page to its top, and waits until it stays there: what has been scrolled by hand may still be rolling out. */
export async function scrollToTop(page: Page): Promise<void> {
  const stays = (pictures: number) =>
    new Promise<boolean>((resolve) => {
      scrollTo({ top: 0, behavior: 'instant' });
      let left = 2 * pictures;
      requestAnimationFrame(function look() {
        if (--left > 0) requestAnimationFrame(look);
        else resolve(scrollY === 0);
      });
    });
  await expect.poll(() => page.evaluate(stays, PICTURES), { intervals: [0], message: 'at the top' }).toBe(true);
}
