// The figure `encoder` as a reader uses it: layers are opened, the threshold is moved, steps are taken, numbers read.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { verificationAt } from '../../src/core/evaluation/verification';
import { expect, test } from './fixtures';

const STILL = './?figure=encoder&autoplay=0';

const figure = (page: Page) => page.locator('figure.encoder');
const pair = (page: Page, role: 'positive' | 'negative') => page.locator(`[data-pair="${role}"]`);
const layer = (page: Page, name: string) => figure(page).getByRole('button', { name: new RegExp(`^${name}`) });

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(pair(page, 'positive')).toBeVisible();
}

/** The three columns of the table, one number a row, anchor first. */
async function vectors(page: Page): Promise<number[][]> {
  const rows = figure(page).locator('.encoder-table tr', { hasText: 'of the embedding' });
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent?.replace('−', '-')))),
  );
  return [0, 1, 2].map((column) => cells.map((row) => row[column]));
}

function apart(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, k) => value - b[k]));
}

async function shownDistance(row: Locator): Promise<number> {
  return Number(await row.locator('.encoder-distance').textContent());
}

test.describe('the figure encoder', () => {
  test('writes distances that are those of the vectors in its table', async ({ page }) => {
    for (const hash of ['#dim=2', '#dim=8&norm=1', '#dim=128&norm=1&dist=squared']) {
      await page.goto('about:blank');
      await open(page, STILL + hash);
      await page.getByText('The same numbers as a table').click();
      const [anchor, positive, negative] = await vectors(page);
      // The table rounds each number to 4 decimals.
      const rounding = 0.005 + 1e-4 * Math.sqrt(anchor.length);
      const off = async (role: 'positive' | 'negative', other: number[]) =>
        Math.abs((await shownDistance(pair(page, role))) - apart(anchor, other));
      expect(await off('positive', positive)).toBeLessThan(rounding);
      expect(await off('negative', negative)).toBeLessThan(rounding);
      if (hash.includes('norm'))
        expect(
          apart(
            anchor,
            anchor.map(() => 0),
          ),
        ).toBeCloseTo(1, 2);
    }
  });

  test('judges both pairs by the threshold as core does, at ten thresholds', async ({ page }) => {
    await open(page, `${STILL}#dim=8&norm=1`);
    const [ap, an] = [await shownDistance(pair(page, 'positive')), await shownDistance(pair(page, 'negative'))];
    const nearer = Math.min(ap, an);
    const thresholds = [0, 0.1, nearer - 0.02, nearer + 0.02, (ap + an) / 2, ap + 0.02, an - 0.02, an + 0.02, 2, 6];
    for (const threshold of thresholds) {
      await page.getByRole('textbox', { name: 'Threshold' }).fill(threshold.toFixed(3));
      const pairs = { same: Float64Array.of(ap), different: Float64Array.of(an) };
      const { trueAccepts, falseAccepts } = verificationAt(pairs, threshold);
      await expect(pair(page, 'positive')).toHaveAttribute('data-judged', trueAccepts ? 'same' : 'different');
      await expect(pair(page, 'positive')).toHaveAttribute('data-right', String(trueAccepts === 1));
      await expect(pair(page, 'negative')).toHaveAttribute('data-judged', falseAccepts ? 'same' : 'different');
      await expect(pair(page, 'negative')).toHaveAttribute('data-right', String(falseAccepts === 0));
    }
  });

  test('moves with every step, and goes on saying what it shows', async ({ page }) => {
    await open(page, `${STILL}#dim=8&norm=1`);
    await page.getByText('The same numbers as a table').click();
    const before = await vectors(page);
    await page.getByRole('button', { name: 'One step' }).click();
    await expect(figure(page).locator('.encoder-table')).toContainText('step 1');
    expect(await vectors(page)).not.toEqual(before);
    await expect(figure(page).getByRole('status')).toContainText('Step 1.');
  });

  test('follows the run while it plays', async ({ page }) => {
    await open(page, './?figure=encoder#dim=8&norm=1');
    await page.getByText('The same numbers as a table').click();
    await expect
      .poll(async () =>
        Number(/step (\d+)/.exec((await figure(page).locator('.encoder-table').textContent()) ?? '')?.[1]),
      )
      .toBeGreaterThan(5);
  });

  test('opens each layer, by pointer and by keyboard, with its maps and its weights', async ({ page }) => {
    await open(page, `${STILL}#dim=32`);
    const weights = [31 * 3, 63 * 31, 127 * 63, 512 * 32];
    const sizes = [
      [8 * 4 - 1, 3],
      [16 * 4 - 1, 8 * 4 - 1],
      [32 * 4 - 1, 16 * 4 - 1],
      [512, 32],
    ];
    for (const [i, name] of ['Convolution 1', 'Convolution 2', 'Convolution 3', 'Vector'].entries()) {
      await layer(page, name).focus();
      await page.keyboard.press('Enter');
      await expect(layer(page, name)).toHaveAttribute('aria-pressed', 'true');
      const sheet = figure(page).locator('.encoder-detail > .sheet');
      await expect(sheet).toHaveAttribute('width', String(sizes[i][0]));
      const { size, inked } = await sheet.evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
        return { size: [width, height], inked: [...data].filter((value, k) => k % 4 === 3 && value > 0).length };
      });
      expect(size).toEqual(sizes[i]);
      expect(inked).toBeGreaterThan(weights[i] / 4);
    }
  });

  test('draws the layers of a small net as bars', async ({ page }) => {
    await open(page, `${STILL}#d=students`);
    await expect(figure(page).locator('.encoder-layer')).toHaveCount(3);
    // Two hidden layers, the vector and the embedding, for three students.
    await expect(figure(page).locator('.encoder-pipeline .barcode')).toHaveCount(12);
  });

  test('divides by the length or not, and by 2 to 128 numbers, as the reader asks', async ({ page }) => {
    await open(page, STILL);
    await expect(figure(page).getByText('not divided')).toBeVisible();
    await page.getByLabel('Divide each vector by its length').check();
    await expect(figure(page).getByText('÷ length')).toBeVisible();
    await expect(figure(page).getByText('length 1.00')).toHaveCount(3);
    await page.getByRole('button', { name: '128-D' }).click();
    await expect(layer(page, 'Vector')).toContainText('128');
  });

  for (const width of [320, 360, 768, 1280, 1920]) {
    test(`fits a screen ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `${STILL}#dim=128&norm=1&dist=squared&enl=3`);
      await page.getByText('The same numbers as a table').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const over = await figure(page).evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        const parts = element.querySelectorAll('canvas, svg, button, input, li');
        return [...parts].filter((part) => part.getBoundingClientRect().right > right + 0.5).length;
      });
      expect(over).toBe(0);
    });
  }

  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe objects to: ${theme}`, async ({ page }) => {
      await open(page, `${STILL}&theme=${theme}#dim=8&norm=1&dist=squared&t=0.1`);
      await page.getByText('The same numbers as a table').click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .include('figure.encoder')
        .analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
    });
  }
});
