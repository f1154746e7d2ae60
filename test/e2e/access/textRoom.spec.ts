// Readers who need larger text, or more room between letters, words and lines, lose nothing of a figure.
import type { Page } from '@playwright/test';
import { FIGURE_IDS } from '../figures/ids';
import { expect, test } from '../fixtures';
import { addStyle, SPACING, setTextSize, textFaults } from './textRoom';

const WIDTHS = [1280, 390, 320];
/** Faults that are known, and why they are left. */
const KNOWN: readonly { readonly fault: RegExp; readonly why: string }[] = [
  { fault: /^“one encoder, the same weights/, why: 'said again by the caption below, and hidden from screen readers' },
  { fault: /^“(Vector|Layer \d)” lies over/, why: 'the columns of a phone are as wide as their pictures' },
  {
    fault: /lies over “[\d,]+ (accepted|refused) wrongly”$/,
    why: 'also in the table; the pictures above have no more room',
  },
  { fault: /^“Person \d+” is cut off/, why: 'also below the large pictures; the strip has no more room' },
];

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
      await expect.poll(() => unknownFaults(page)).toEqual([]);
    });
  }

  test(`no text is cut off or lies over other text, with text twice as large: ${id}`, {
    tag: id === 'lab' ? [] : '@full',
  }, async ({ page }) => {
    await setTextSize(page, 32);
    await page.goto(`./?figure=${id}&autoplay=0`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect.poll(() => unknownFaults(page)).toEqual([]);
  });
}

async function unknownFaults(page: Page): Promise<string[]> {
  return (await textFaults(page)).filter((found) => !KNOWN.some(({ fault }) => fault.test(found)));
}
