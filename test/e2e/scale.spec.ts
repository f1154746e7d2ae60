// The figure `scale` as a reader uses it: runs are started, paused, skipped and run again with another seed, and the points
// they leave are read off the chart, the sentence below it and the table. Small runs: few people, few pictures, few steps.
import { ScaleFigure } from './figures/scale';
import { expect, test } from './fixtures';
import { SitePage } from './page/sitePage';
import { sidewaysScroll } from './page/widths';

const SMALL = '#d=faces&pe=4&ip=4&sc=dimensions';

test.describe('the figure scale', () => {
  test('shows both baselines and no point before anything is run, is filled by running, and a second seed adds a second point', {
    tag: '@full',
  }, async ({ page }) => {
    const scale = new ScaleFigure(page);
    await scale.open(SMALL);
    await test.step('before anything is run', async () => {
      await expect(scale.points).toHaveCount(0);
      await expect(scale.untrained).toBeAttached();
      await expect(scale.sentence).toContainText('Choose a point');
      await expect(scale.place(2)).toContainText('not run yet');
      await expect(scale.chart).toHaveAccessibleName(/nothing has been run yet/);
    });

    await test.step('all runs', async () => {
      await scale.button('Run all').click();
      await expect(scale.place(128)).toContainText('waits for its turn (seed 7)');
      await expect(scale.points).toHaveCount(5, { timeout: 45_000 });
      await scale.openTable();
      const rows = await scale.rows();
      expect(rows.map(([people, dimensions, seed, steps]) => [people, dimensions, seed, steps])).toEqual(
        ['2', '3', '8', '32', '128'].map((dimensions) => ['4', dimensions, '7', '50']),
      );
      const drawn = await scale.aucs();
      for (const [at, row] of rows.entries()) expect(Number(row[4])).toBeCloseTo(drawn[at], 4);
    });

    await test.step('a second seed', async () => {
      await expect(scale.button('Run again with another seed')).toBeVisible();
      await scale.run(3, 8).click();
      await expect(scale.points).toHaveCount(6, { timeout: 20_000 });
      await expect(scale.sentence).toContainText('4 people, 3-D, seed 8: AUC');
      await expect(scale.sentence).toContainText('after 50 steps');
      await expect(scale.place(3)).toContainText(/AUC 0\.\d{3}, 0\.\d{3}/);
    });
  });

  test('pauses a run, goes on with it, skips it, and stops', { tag: '@full' }, async ({ page }) => {
    const scale = new ScaleFigure(page);
    await scale.open(SMALL, { steps: '1600' });
    await scale.button('Run all').click();
    const state = scale.runState(2);
    await expect(state).toContainText(/step [1-9]\d* of 1600/);
    await scale.button('Pause').click();
    await expect(state).toContainText('paused');
    await expect(scale.running).toBeVisible();
    await expect(scale.button('Resume')).toBeVisible();
    const paused = await scale.runStep(2);
    await scale.button('Resume').click();
    await expect(state).not.toContainText('paused');
    await expect.poll(() => scale.runStep(2)).toBeGreaterThan(paused);
    await scale.button('Skip').click();
    await expect(scale.place(2)).toContainText('not run yet');
    await expect(scale.place(3)).toContainText(/starts|step/);
    await scale.button('Stop all').click();
    await expect(scale.button('Run all')).toBeVisible();
    await expect(scale.points).toHaveCount(0);
  });

  test('keeps its points through the other chart and the other language, and says of each what it is', {
    tag: '@full',
  }, async ({ page }) => {
    const scale = new ScaleFigure(page);
    await scale.open(SMALL);
    await scale.run(2, 7).click();
    await scale.run(8, 7).click();
    await expect(scale.points).toHaveCount(2, { timeout: 30_000 });
    await scale.list.focus();
    await page.keyboard.press('Home');
    await expect(scale.sentence).toContainText('4 people, 2-D, seed 7');
    await page.keyboard.press('ArrowRight');
    await expect(scale.sentence).toContainText('4 people, 8-D, seed 7');
    await expect(scale.list.getByRole('option', { selected: true })).toHaveAccessibleName(
      /^8-D, seed 7: AUC 0\.\d{3}$/,
    );
    await scale.button('People').click();
    await expect(scale.points).toHaveCount(0);
    await expect(scale.place(200)).toContainText('not run yet');
    await scale.button('Embedding size').click();
    await expect(scale.points).toHaveCount(2);
    await new SitePage(page).language('简体中文').click();
    await expect(scale.sentence).toContainText('4 人，8 维，种子 7');
    await expect(scale.points).toHaveCount(2);
  });

  for (const { theme, width } of [
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 360 },
  ]) {
    test(`fits: ${theme}, ${width} wide`, { tag: '@full' }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const scale = new ScaleFigure(page);
      await scale.open(SMALL, { query: `&theme=${theme}` });
      await scale.run(2, 7).click();
      await expect(scale.points).toHaveCount(1, { timeout: 20_000 });
      await scale.openTable();
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
  }
});
