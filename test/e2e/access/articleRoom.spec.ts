// The article gives its text room: for readers with larger text or more room between letters and lines, on a narrow screen, and
// in the figures that stay in view.
import { scrollThrough } from '../articlePage/scrollThrough';
import { expect, test } from '../fixtures';
import { addStyle, SPACING, setTextSize, slicedLines, textFaults } from './textRoom';

const LARGE = 32;
const USUAL = 16;
const VIEWS = [
  { width: 1280, height: 720, size: LARGE, spaced: false },
  { width: 390, height: 844, size: LARGE, spaced: false },
  { width: 1280, height: 720, size: USUAL, spaced: true },
  { width: 390, height: 844, size: USUAL, spaced: true },
  { width: 320, height: 844, size: USUAL, spaced: true },
  { width: 320, height: 844, size: USUAL, spaced: false },
];

for (const { width, height, size, spaced } of VIEWS) {
  const asked = `text of ${size} px${spaced ? ' and the spacing of WCAG 1.4.12' : ''}`;
  test(`no text of the article is cut off or lies over other text: ${width} px, ${asked}`, { tag: '@full' }, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    if (size !== USUAL) await setTextSize(page, size);
    await page.goto('./?autoplay=0');
    if (spaced) await addStyle(page, SPACING);
    await expect.poll(() => textFaults(page)).toEqual([]);
    await scrollThrough(page, () => expect.poll(() => textFaults(page)).toEqual([]));
  });
}

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [390, 844],
]) {
  test(`no line of a figure that stays in view is cut through at ${width} × ${height}`, { tag: '@full' }, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await page.goto('./?autoplay=0');
    await scrollThrough(page, () => expect.poll(() => slicedLines(page)).toEqual([]));
  });
}

for (const width of [320, 560]) {
  test(`no line of the equation is cut through where its formula takes three rows: ${width} px`, {
    tag: '@full',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./?autoplay=0&lang=zh-CN&chapter=equation');
    await expect(page.getByText('举例用的三个数。')).toBeVisible();
    await expect.poll(() => slicedLines(page)).toEqual([]);
  });
}
