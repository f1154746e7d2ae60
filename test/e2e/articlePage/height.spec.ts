// How tall the article is once every chapter has come: the reader's way from the toy to the end.
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';

/** What a page may be tall at most, CSS px. */
const MOST = [
  { width: 1280, height: 720, most: 16_000, all: false },
  { width: 390, height: 844, most: 26_000, all: true },
];

for (const { width, height, most, all } of MOST) {
  test(`scrolled through at ${width} × ${height}, the page is at most ${most} px tall`, {
    tag: all ? '@full' : [],
  }, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.goto('./?autoplay=0');
    await scrollThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
  });
}

/** To the end, chapter by chapter, waiting at each for its figure. */
async function scrollThrough(page: Page): Promise<void> {
  const chapters = page.locator('section.chapter:has(.chapter-figure)');
  await expect(chapters.first()).toBeAttached();
  const count = await chapters.count();
  expect(count).toBeGreaterThan(10);
  for (let place = 0; place < count; place++) {
    const chapter = chapters.nth(place);
    await chapter.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await expect(chapter.locator('.chapter-figure :is(.frame, figure)').first()).toBeVisible();
    await expect(chapter.locator('.chapter-figure-waits, .figure-wait, .stage-wait')).toHaveCount(0, {
      timeout: 20_000,
    });
    await chapter.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
  }
}
