// The whole article, as a reader goes through it.
import type { Page } from '@playwright/test';
import { expect } from '../fixtures';

/** To the end, chapter by chapter, waiting at each for its figure; `look` is called when it has come. */
export async function scrollThrough(page: Page, look?: () => Promise<void>): Promise<void> {
  const chapters = page.locator('section.chapter:has(.chapter-figure)');
  await expect(chapters.first()).toBeAttached();
  const count = await chapters.count();
  expect(count).toBeGreaterThan(10);
  for (let place = 0; place < count; place++) {
    const chapter = chapters.nth(place);
    // What comes above it may move it out of reach again: a reader scrolls on.
    await expect(async () => {
      await chapter.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
      await expect(chapter.locator('.chapter-figure :is(.frame, figure)').first()).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 30_000 });
    await expect(chapter.locator('.chapter-figure-waits, .figure-wait, .stage-wait')).toHaveCount(0, {
      timeout: 20_000,
    });
    await look?.();
    await chapter.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
  }
}
