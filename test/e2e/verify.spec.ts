// The figure `verify` as a reader uses it: the threshold is dragged, typed, stepped by keys and chosen by a button, steps
// are taken, and the numbers are read off its table.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { alternatingHalves } from '../../src/core/evaluation/halves';
import { pairDistances, rocCurve } from '../../src/core/evaluation/verification';
import { createDataSet } from '../../src/data/createDataSet';
import { DEFAULT_SEED } from '../../src/session/settings/settingsTable';
import { expect, test } from './fixtures';
import { Lab } from './lab';

const STILL = './?figure=verify&autoplay=0';
const STUDENTS = `${STILL}#d=students`;

const figure = (page: Page) => page.locator('figure.verify');
const handle = (page: Page) => page.getByRole('slider', { name: 'Threshold in the picture' });
const field = (page: Page) => page.getByRole('textbox', { name: 'Threshold' });

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(figure(page).locator('.roc')).toBeVisible();
  await figure(page).locator('.numbers summary').click();
  await expect(figure(page).locator('[data-row="step"]')).toBeVisible();
}

/** The table, by the id of each row. */
async function numbers(page: Page): Promise<Record<string, number>> {
  const rows = await figure(page)
    .locator('tr[data-row]')
    .evaluateAll((all) => all.map((row) => [row.getAttribute('data-row'), row.querySelector('td')?.textContent]));
  return Object.fromEntries(rows.map(([id, text]) => [id, Number(text)]));
}

test.describe('the figure verify', () => {
  test('says of the raw inputs what core says of them', async ({ page }) => {
    await open(page, STUDENTS);
    const data = createDataSet({ dataset: 'students', shape: 'blobs', classes: [], seed: DEFAULT_SEED, digits: null });
    const { judging } = alternatingHalves(data.heldOutItems.map((item) => data.labels[item]));
    const items = judging.map((row) => data.heldOutItems[row]);
    const features = data.itemShape[0];
    const inputs = [...items].flatMap((item) => [...data.inputs.subarray(item * features, (item + 1) * features)]);
    const pairs = pairDistances(
      Float32Array.from(inputs),
      items.map((item) => data.labels[item]),
      features,
      'plain',
    );
    const { auc, equalErrorRate } = rocCurve(pairs);
    const shown = await numbers(page);
    expect(shown['inputs auc']).toBeCloseTo(auc ?? -1, 4);
    expect(shown['inputs eer']).toBeCloseTo(equalErrorRate ?? -1, 4);
    expect([shown.same, shown.different]).toEqual([pairs.same.length, pairs.different.length]);
  });

  test('accepts more of both kinds of pairs the higher the threshold, and its rates are those of its counts', async ({
    page,
  }) => {
    await open(page, `${STUDENTS}&norm=1`);
    let before = { val: 0, far: 0 };
    for (const threshold of [0, 0.05, 0.2, 0.5, 0.9, 1.3, 1.7, 2, 6]) {
      await field(page).fill(String(threshold));
      await expect.poll(async () => (await numbers(page)).threshold).toBe(threshold);
      const { val, far, accuracy, same, different, trueAccepts, falseAccepts } = await numbers(page);
      expect(val).toBeCloseTo(trueAccepts / same, 4);
      expect(far).toBeCloseTo(falseAccepts / different, 4);
      expect(accuracy).toBeCloseTo((trueAccepts / same + 1 - falseAccepts / different) / 2, 4);
      expect(val).toBeGreaterThanOrEqual(before.val);
      expect(far).toBeGreaterThanOrEqual(before.far);
      const point = figure(page).locator('.roc-current');
      expect(Number(await point.getAttribute('data-val'))).toBeCloseTo(val, 4);
      expect(Number(await point.getAttribute('data-far'))).toBeCloseTo(far, 4);
      before = { val, far };
    }
    expect(before).toEqual({ val: 1, far: 1 });
  });

  test('has its threshold moved by keys and by hand', async ({ page }) => {
    await open(page, `${STUDENTS}&t=0.5`);
    await handle(page).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'PageUp']) await page.keyboard.press(key);
    await expect(field(page)).toHaveValue('0.61');
    await page.keyboard.press('Home');
    await expect(field(page)).toHaveValue('0');
    await page.keyboard.press('End');
    await expect(field(page)).toHaveValue('6');
    await field(page).fill('0.5');
    await handle(page).scrollIntoViewIfNeeded();
    const box = await handle(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 22, (box?.y ?? 0) + 22];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 3, { steps: 4 });
    const dragged = await handle(page).boundingBox();
    expect(Math.abs((dragged?.x ?? 0) + 22 - (x - 60))).toBeLessThan(3);
    await page.mouse.up();
    expect(Number(await field(page).inputValue())).toBeLessThan(0.45);
  });

  test('chooses a threshold on one half by one click, and says what it is worth on the other', async ({ page }) => {
    await open(page, `${STUDENTS}&norm=1&t=0`);
    await page.getByRole('button', { name: 'Choose on one half' }).click();
    const said = figure(page).locator('.verify-chosen');
    await expect(said).toContainText('Chosen at step 0');
    const { threshold, accuracy, same, different } = await numbers(page);
    expect(threshold).toBeGreaterThan(0);
    await expect(said).toContainText(`${(100 * accuracy).toFixed(1)}%`);
    // The halves are of one size, and its own threshold does at least as well there as accepting everything would.
    const [, there] = /with ([\d.]+)%/.exec((await said.textContent()) ?? '') ?? [];
    expect(Number(there)).toBeGreaterThanOrEqual((100 * same) / (same + different) - 0.1);
    await field(page).fill('0.3');
    await expect(said).toContainText('that you have set');
  });

  test('measures again when a step is taken, while the untrained encoder stays what it was', async ({ page }) => {
    await open(page, `${STUDENTS}&lr=0.03`);
    const before = await numbers(page);
    expect(before['trained auc']).toBe(before['untrained auc']);
    await page.getByRole('button', { name: 'One step' }).click();
    await expect.poll(async () => (await numbers(page)).step).toBe(1);
    const after = await numbers(page);
    expect(after['trained auc']).not.toBe(before['trained auc']);
    for (const row of ['untrained auc', 'untrained eer', 'inputs auc']) expect(after[row]).toBe(before[row]);
    await expect(figure(page).getByRole('status').last()).toContainText('Step 1.');
  });

  test('gets better than both baselines by training', async ({ page }) => {
    await open(page, `${STUDENTS}&lr=0.01`);
    await new Lab(page).ask({ type: 'step', count: 150 });
    await expect.poll(async () => (await numbers(page)).step, { timeout: 30_000 }).toBe(150);
    const shown = await numbers(page);
    expect(shown['trained auc']).toBeGreaterThan(Math.max(shown['untrained auc'], shown['inputs auc']) + 0.1);
    expect(shown['trained eer']).toBeLessThan(Math.min(shown['untrained eer'], shown['inputs eer']));
  });

  test('shows at most four mistakes of either kind, worst first, each beyond or within the threshold', async ({
    page,
  }) => {
    await open(page, `${STUDENTS}&norm=1&t=0.2`);
    const distances = async (kind: string) =>
      (await figure(page).locator(`[data-mistakes="${kind}"] li > span:last-child`).allTextContents()).map(Number);
    const [missed, confused] = [await distances('missed'), await distances('confused')];
    expect([missed.length, confused.length]).toEqual([4, 4]);
    expect(missed).toEqual([...missed].sort((a, b) => b - a));
    expect(confused).toEqual([...confused].sort((a, b) => a - b));
    expect(Math.min(...missed)).toBeGreaterThanOrEqual(0.2);
    expect(Math.max(...confused)).toBeLessThanOrEqual(0.2);
    await field(page).fill('6');
    await expect(figure(page).locator('[data-mistakes="missed"]')).toContainText('None at this threshold.');
    expect(await distances('missed')).toEqual([]);
  });

  test('stays in numbers when the encoder collapses, and its curve is that of guessing', async ({ page }) => {
    await open(page, `${STILL}#preset=collapse`);
    await new Lab(page).ask({ type: 'step', count: 150 });
    await expect.poll(async () => (await numbers(page)).step, { timeout: 50_000 }).toBe(150);
    const shown = await numbers(page);
    expect(Math.abs(shown['trained auc'] - 0.5)).toBeLessThan(0.12);
    expect(Object.values(shown).filter((value) => Number.isNaN(value))).toEqual([]);
    await page.getByRole('button', { name: 'Choose on one half' }).click();
    expect(await figure(page).textContent()).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  for (const width of [320, 360, 768, 1280, 1920]) {
    test(`fits a screen ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `${STUDENTS}&t=0.2`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const over = await figure(page).evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        // The width of a word in a drawing is an estimate: it may pass the figure's edge by a hair, not the screen's.
        const past = (parts: string, edge: number) =>
          [...element.querySelectorAll(parts)]
            .filter((part) => part.getBoundingClientRect().right > edge)
            .map((part) => part.textContent || part.outerHTML);
        return [...past('canvas, svg, button, input, li, td, th', right + 0.5), ...past('svg text', innerWidth)];
      });
      expect(over).toEqual([]);
    });
  }

  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe objects to: ${theme}`, async ({ page }) => {
      await open(page, `${STILL}&theme=${theme}#d=students&t=0.2`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .include('figure.verify')
        .analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
    });
  }
});
