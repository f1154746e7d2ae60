// How tall the article is once every chapter has come: the reader's way from the toy to the end.
import { expect, test } from '../fixtures';
import { scrollThrough } from './scrollThrough';

/** What the page, all its chapters and its end, may be tall at most, CSS px. */
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
