// The figure `margins` as a reader uses it: a grid of real runs, taken in a few workers while the page stays free.
import { MarginsFigure } from './figures/margins';
import { expect, test } from './fixtures';
import { ownBytes } from './page/memory';
import { expectFitsEveryWidth } from './page/widths';

/** Forty short runs on the students' marks. */
const QUICK = '#preset=toppers&norm=1&mgr=seed&mgs=10';

test.describe('the figure margins', () => {
  test('takes its runs, pauses, goes on and stops, and plays the run of a cell that is pointed at', async ({
    page,
  }) => {
    const margins = new MarginsFigure(page);
    await margins.open('#preset=rescue&mgr=seed');
    await margins.button('Take 40 runs').click();
    await expect(margins.maps.first()).toBeVisible();
    await margins.button('Pause').click();
    await expect(margins.button('Go on')).toBeVisible();
    await margins.cell('7 0').hover();
    await expect(margins.replay).toHaveAccessibleName('Map of the run 7, margin 0, after step 100');
    await margins.button('Go on').click();
    await expect.poll(() => margins.maps.count()).toBeGreaterThan(6);
    await margins.button('Stop').click();
    await expect(margins.button(/Take \d+ runs/)).toBeVisible();
  });

  test('makes no more workers than there are processors, and none off screen', async ({ page }) => {
    const margins = new MarginsFigure(page);
    await margins.open(`${QUICK}&mgn=1`);
    const processors = await page.evaluate(() => navigator.hardwareConcurrency);
    await margins.button('Take 40 runs').click();
    await expect(margins.maps).toHaveCount(40, { timeout: 30_000 });
    expect(page.workers().length).toBe(Math.min(processors, 4));
    await margins.leave();
    await expect.poll(() => page.workers().length).toBe(0);
    await expect(margins.maps).toHaveCount(40);
  });

  test('has given back workers and memory once it is out of view', { tag: '@full' }, async ({ page }, info) => {
    test.setTimeout(180_000);
    const margins = new MarginsFigure(page);
    await margins.open(QUICK);
    const before = await ownBytes(page);
    await margins.button('Take 40 runs').click();
    await expect(margins.maps).toHaveCount(40, { timeout: 60_000 });
    await margins.leave();
    await expect.poll(() => page.workers().length).toBe(0);
    const more = (await ownBytes(page)) - before;
    info.annotations.push({ type: 'measured', description: `${Math.round(more / 1000)} kB more after forty runs` });
    console.log(info.annotations.at(-1)?.description);
    // What is left are forty maps and their numbers.
    expect(more).toBeLessThan(1_500_000);
  });

  test('says how far it is while it is in view, also where the recipe is longer than the window', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const margins = new MarginsFigure(page);
    await margins.open(QUICK);
    await expect(margins.progress).toBeInViewport({ ratio: 1 });
  });

  test('opens the run of a cell in the lab by a click', { tag: '@full' }, async ({ page, context }) => {
    const margins = new MarginsFigure(page);
    await margins.open(QUICK);
    await margins.button('Take 40 runs').click();
    await expect(margins.maps).toHaveCount(40, { timeout: 30_000 });
    const cell = margins.cell('9 0.8');
    const [lab] = await Promise.all([context.waitForEvent('page'), cell.click()]);
    await expect(lab.getByRole('figure', { name: 'The lab' })).toBeVisible();
    for (const pair of ['m=0.8', 's=9', 'b=cpu']) expect(lab.url()).toContain(pair);
  });

  test('fits every width', { tag: '@full' }, async ({ page }) => {
    const margins = new MarginsFigure(page);
    await margins.open();
    // Ten cells that a finger can press and their names are wider than the narrowest screens: there the grid scrolls in its place.
    await expectFitsEveryWidth(page, margins.root, { inFigure: 'svg, button, input, select' });
  });

  test(
    'takes sixty runs of 150 steps in eight seconds on two idle processors, and never holds the page up',
    {
      tag: ['@full', '@timing'],
    },
    async ({ page }, info) => {
      test.setTimeout(240_000);
      await page.addInitScript(() => {
        Object.assign(window, { longTasks: [] });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries())
            (window as unknown as { longTasks: number[] }).longTasks.push(duration);
        }).observe({ type: 'longtask' });
      });
      const margins = new MarginsFigure(page);
      const lanes = await page.evaluate(() => Math.min(navigator.hardwareConcurrency, 4));
      // A cell of as many runs as there are workers says how fast this machine is just now, with all of them at work.
      await margins.open(`#preset=rescue&mgn=${lanes}`);
      for (const key of ['semi-hard squared 0.2', 'hard plain 5']) {
        await margins.cell(key).hover();
        await margins.button('Take this run').click();
        await expect(margins.spread(key)).toHaveCount(1, { timeout: 60_000 });
      }
      const atOnce = await margins.seconds();
      await margins.root.getByText('Data, steps and seeds').click();
      await margins.root.getByRole('textbox', { name: 'Seeds in each cell' }).fill('1');
      await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
      await margins.button('Take 58 runs').click();
      // More may have come by the time it is looked at.
      const some = () => margins.maps.count();
      await expect.poll(some, { timeout: 200_000, intervals: [20] }).toBeGreaterThanOrEqual(12);
      const ten = await margins.seconds();
      await expect(margins.maps).toHaveCount(60, { timeout: 200_000 });
      const all = await margins.seconds();
      const longest = await page.evaluate(() =>
        Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
      );
      info.annotations.push({
        type: 'measured',
        description: `${lanes} runs at once ${atOnce} s, ten ${ten} s, 58 runs ${all} s on ${lanes} workers; longest task ${longest} ms`,
      });
      console.log(info.annotations.at(-1)?.description);
      // Eight seconds for sixty runs where two at once take 0.21 s: hardly more than what the runs take by themselves.
      expect(all).toBeLessThan((1.3 * 58 * atOnce) / lanes + 1);
      expect(ten).toBeLessThan((1.3 * 10 * atOnce) / lanes + 1);
      expect(longest).toBeLessThan(50);
    },
  );
});
