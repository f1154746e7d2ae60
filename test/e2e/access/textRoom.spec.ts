// Readers who need larger text, or more room between letters, words and lines, lose nothing of a figure.
import { FIGURE_IDS } from '../figures/ids';
import { expect, test } from '../fixtures';
import { addStyle, SPACING, setTextSize, textFaults } from './textRoom';

const WIDTHS = [1280, 390, 320];
/** The ones that are looked at each time. */
const SAMPLE: readonly string[] = ['lab 1280', 'oneshot 390', 'compare 320'];

for (const id of FIGURE_IDS) {
  for (const width of WIDTHS) {
    const view = `${id} ${width}`;
    test(`no text is cut off or lies over other text, with the spacing of WCAG 1.4.12: ${view}`, {
      tag: SAMPLE.includes(view) ? [] : '@full',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`./?figure=${id}&autoplay=0`);
      await expect(page.getByRole('figure').first()).toBeVisible();
      await addStyle(page, SPACING);
      await expect.poll(() => textFaults(page)).toEqual([]);
    });
  }

  test(`no text is cut off or lies over other text, with text twice as large: ${id}`, {
    tag: id === 'lab' ? [] : '@full',
  }, async ({ page }) => {
    await setTextSize(page, 32);
    await page.goto(`./?figure=${id}&autoplay=0`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect.poll(() => textFaults(page)).toEqual([]);
  });
}
