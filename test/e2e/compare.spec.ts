// The figure `compare` as a reader uses it: two runs on one clock, read off the page while they train.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const figure = (page: Page) => page.locator('figure.compare');
const side = (page: Page, heading: string) => page.getByRole('region', { name: heading });
const number = (page: Page, heading: string, name: string) => side(page, heading).locator(`[data-number="${name}"]`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Steps as the transport counts them. */
async function step(page: Page): Promise<number> {
  return Number((await page.locator('.transport-step').textContent())?.replace(/\D/g, ''));
}

async function open(page: Page, pair: string, search = '&autoplay=0') {
  await page.goto(`./?figure=compare${search}#cp=${pair}`);
  await expect(figure(page).locator('.stage')).toHaveCount(2);
}

async function takeSteps(page: Page, count: number) {
  for (let i = 0; i < count; i++) await press(page, 'One step');
  await expect.poll(() => step(page)).toBe(count);
}

test.describe('the figure compare', () => {
  test('starts both runs at the same place and moves them by the same steps', async ({ page }) => {
    await open(page, 'zoom');
    for (const name of ['recall', 'same', 'different']) {
      const left = await number(page, 'Margin: 0.20', name).textContent();
      expect(left).toMatch(/^\d\.\d+$/);
      await expect(number(page, 'Margin: 1.00', name)).toHaveText(left ?? '');
    }
    await takeSteps(page, 3);
    await expect(number(page, 'Margin: 0.20', 'teaching')).toHaveText(/%$/);
    // The wider margin has moved the same items from the same start farther.
    const same = async (heading: string) => Number(await number(page, heading, 'different').textContent());
    await expect.poll(async () => (await same('Margin: 1.00')) !== (await same('Margin: 0.20'))).toBe(true);
  });

  test('shows in its table what stands beside the pictures', async ({ page }) => {
    await open(page, 'dimensions');
    await takeSteps(page, 2);
    await page
      .getByText('The numbers as a table')
      .or(page.locator('figure.compare details.numbers summary'))
      .first()
      .click();
    const rows = figure(page).locator('details.numbers tbody tr');
    await expect(rows).toHaveCount(5);
    await expect(rows.nth(0).locator('td')).toHaveText(['2', '2']);
    for (const [i, name] of ['recall', 'same', 'different', 'teaching'].entries()) {
      const shown = await figure(page).locator(`[data-number="${name}"]`).allTextContents();
      await expect(rows.nth(i + 1).locator('td')).toHaveText(shown);
    }
  });

  test('plays, pauses at one step, starts again, and tells it in words', async ({ page }) => {
    await open(page, 'collapse');
    await press(page, 'Play');
    await expect.poll(() => step(page)).toBeGreaterThan(4);
    await press(page, 'Pause');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    const paused = await step(page);
    await expect(figure(page).getByRole('status').last()).toContainText(`Step ${paused}.`);
    await expect(figure(page).getByRole('status').last()).toContainText('Semi-hard');
    await press(page, 'Same start');
    await expect.poll(() => step(page)).toBe(0);
  });

  test('changes the pair and the quantity by keyboard, and the address keeps them', async ({ page }) => {
    await open(page, 'zoom');
    await page.getByRole('button', { name: '2-D or 32-D' }).focus();
    await page.keyboard.press('Enter');
    await expect(side(page, 'Embedding size: 32-D')).toBeVisible();
    await page.getByRole('button', { name: 'Loss', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: /^Loss of the mined triplets/ })).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/cp=dimensions.*cq=loss/);
    // A request that a reload cuts off would count as one that failed.
    await page.waitForLoadState('networkidle');
    await page.reload();
    await expect(side(page, 'Embedding size: 32-D')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Loss', exact: true })).toHaveAttribute('aria-pressed', 'true');
  });

  test('lights the same item in both pictures', async ({ page }) => {
    await open(page, 'zoom');
    await side(page, 'Margin: 0.20').getByRole('listbox').focus();
    await page.keyboard.press('ArrowRight');
    const lit = figure(page).locator('.focus-ring');
    await expect(lit).toHaveCount(2);
    expect(await lit.nth(0).getAttribute('data-item')).toBe(await lit.nth(1).getAttribute('data-item'));
  });

  test('fits screens from 320 to 1920 px', async ({ page }) => {
    await open(page, 'no-margin');
    for (const width of [320, 360, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
        .toBe(0);
      const [left, right] = await Promise.all([0, 1].map((i) => figure(page).locator('.stage').nth(i).boundingBox()));
      expect(left?.y).toBe(right?.y);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, 'collapse');
      await takeSteps(page, 2);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations).toEqual([]);
    });
  }
});
