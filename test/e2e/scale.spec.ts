// The figure `scale` as a reader uses it: runs are started, paused, skipped and run again with another seed, and the points
// they leave are read off the chart, the sentence below it and the table. Small runs: few people, few pictures, few steps.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const FIGURE = './?figure=scale';
const SMALL = '#d=faces&pe=4&ip=4&sc=dimensions';

const figure = (page: Page) => page.locator('figure.scale');
const button = (page: Page, name: string) => figure(page).getByRole('button', { name, exact: true });
const place = (page: Page, which: number) => figure(page).locator(`li[data-place="${which}"]`);
const marks = (page: Page) => figure(page).locator('.scale-mark');
const runOf = (page: Page, dimensions: number, seed: number) =>
  place(page, dimensions).getByRole('button', { name: `Run ${dimensions}-D with seed ${seed}` });
const sentence = (page: Page) => figure(page).locator('.scale-point');

/** Opens the figure and waits until the pictures of the first run are there. */
async function open(page: Page, address = `${FIGURE}${SMALL}`, steps = '50') {
  await page.goto(address);
  await expect(figure(page).locator('.scale-inputs')).toBeAttached({ timeout: 45_000 });
  await figure(page).locator('select').first().selectOption(steps);
}

/** Column by column, each run that is over. */
async function table(page: Page): Promise<string[][]> {
  const rows = figure(page).locator('tr[data-run]');
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  );
}

test.describe('the figure scale', () => {
  test('shows both baselines and no point before anything is run', async ({ page }) => {
    await open(page);
    await expect(marks(page)).toHaveCount(0);
    await expect(figure(page).locator('.scale-untrained')).toBeAttached();
    await expect(sentence(page)).toContainText('Choose a point');
    await expect(place(page, 2)).toContainText('not run yet');
    await expect(figure(page).getByRole('img')).toHaveAccessibleName(/nothing has been run yet/);
  });

  test('is filled by running, and a second seed adds a second point', async ({ page }) => {
    await open(page);
    await button(page, 'Run all').click();
    await expect(place(page, 128)).toContainText('waits for its turn (seed 7)');
    await expect(marks(page)).toHaveCount(5, { timeout: 45_000 });
    await figure(page).locator('.numbers summary').click();
    const rows = await table(page);
    expect(rows.map(([people, dimensions, seed, steps]) => [people, dimensions, seed, steps])).toEqual(
      ['2', '3', '8', '32', '128'].map((dimensions) => ['4', dimensions, '7', '50']),
    );
    const drawn = await marks(page).evaluateAll((all) => all.map((mark) => Number(mark.getAttribute('data-auc'))));
    for (const [at, row] of rows.entries()) expect(Number(row[4])).toBeCloseTo(drawn[at], 4);
    await expect(button(page, 'Run again with another seed')).toBeVisible();
    await runOf(page, 3, 8).click();
    await expect(marks(page)).toHaveCount(6, { timeout: 20_000 });
    await expect(sentence(page)).toContainText('4 people, 3-D, seed 8: AUC');
    await expect(sentence(page)).toContainText('after 50 steps');
    await expect(place(page, 3)).toContainText(/AUC 0\.\d{3}, 0\.\d{3}/);
  });

  test('pauses a run, goes on with it, skips it, and stops', async ({ page }) => {
    await open(page, `${FIGURE}${SMALL}`, '1600');
    await button(page, 'Run all').click();
    const state = place(page, 2).locator('.scale-state');
    await expect(state).toContainText(/step [1-9]\d* of 1600/);
    await button(page, 'Pause').click();
    await expect(state).toContainText('paused');
    await expect(figure(page).locator('.scale-running')).toBeVisible();
    await expect(button(page, 'Resume')).toBeVisible();
    const [, paused] = /step (\d+)/.exec((await state.textContent()) ?? '') ?? [];
    await button(page, 'Resume').click();
    await expect(state).not.toContainText('paused');
    await expect
      .poll(async () => Number(/step (\d+)/.exec((await state.textContent()) ?? '')?.[1]))
      .toBeGreaterThan(Number(paused));
    await button(page, 'Skip').click();
    await expect(place(page, 2)).toContainText('not run yet');
    await expect(place(page, 3)).toContainText(/starts|step/);
    await button(page, 'Stop all').click();
    await expect(button(page, 'Run all')).toBeVisible();
    await expect(marks(page)).toHaveCount(0);
  });

  test('keeps its points through the other chart and the other language, and says of each what it is', async ({
    page,
  }) => {
    await open(page);
    await runOf(page, 2, 7).click();
    await runOf(page, 8, 7).click();
    await expect(marks(page)).toHaveCount(2, { timeout: 30_000 });
    const list = figure(page).getByRole('listbox');
    await list.focus();
    await page.keyboard.press('Home');
    await expect(sentence(page)).toContainText('4 people, 2-D, seed 7');
    await page.keyboard.press('ArrowRight');
    await expect(sentence(page)).toContainText('4 people, 8-D, seed 7');
    await expect(list.getByRole('option', { selected: true })).toHaveAccessibleName(/^8-D, seed 7: AUC 0\.\d{3}$/);
    await button(page, 'People').click();
    await expect(marks(page)).toHaveCount(0);
    await expect(place(page, 200)).toContainText('not run yet');
    await button(page, 'Embedding size').click();
    await expect(marks(page)).toHaveCount(2);
    await page.getByRole('button', { name: '简体中文' }).click();
    await expect(sentence(page)).toContainText('4 人，8 维，种子 7');
    await expect(marks(page)).toHaveCount(2);
  });

  for (const { theme, width } of [
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 360 },
  ]) {
    test(`has nothing that axe objects to and fits: ${theme}, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `${FIGURE}&theme=${theme}${SMALL}`);
      await runOf(page, 2, 7).click();
      await expect(marks(page)).toHaveCount(1, { timeout: 20_000 });
      await figure(page).locator('.numbers summary').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .include('figure.scale')
        .analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
    });
  }
});
