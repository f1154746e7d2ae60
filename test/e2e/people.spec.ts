// The figure `people` as a reader uses it: pictures come, small and then sharp, another person is a click away, a slider
// sweeps and morphs, and the distances are those of what the encoder would be given.
import { contrastDistance } from './expectations/contrast';
import { PeopleFigure } from './figures/people';
import { expect, test } from './fixtures';
import { expectFitsEveryWidth } from './page/widths';

const PAGE = './?figure=people';

/** Distances from the middle of the strip to each of its pictures, computed from what is on the screen. */
async function distancesOnScreen(people: PeopleFigure): Promise<number[]> {
  const pictures = await people.stripGreys();
  const middle = pictures[3];
  return pictures.map((picture) => contrastDistance(middle, picture));
}

/**
 * Pictures for the eye are drawn larger than those for the encoder. Shrunk to the same size they are a little softer, which
 * takes up to a tenth off a distance, and leaves the order of clearly different ones.
 */
function expectNear(shown: readonly number[], seen: readonly number[]): void {
  const found = `${shown} for ${seen}`;
  expect(shown).toHaveLength(seen.length);
  expect([shown[3], seen[3]], 'the middle of the sweep from itself').toEqual([0, 0]);
  for (const [i, distance] of shown.entries()) {
    expect(Math.abs(distance - seen[i]), found).toBeLessThan(0.8 + 0.1 * distance);
    for (const [j, other] of shown.entries())
      if (seen[i] > 1.25 * seen[j]) expect(distance, found).toBeGreaterThan(other);
  }
}

test.describe('the figure people', () => {
  test('shows the distances of what the encoder would be given of the pictures on screen, for whichever factor', {
    tag: '@full',
  }, async ({ page }) => {
    const people = new PeopleFigure(page);
    await people.open();
    await expect.poll(async () => Math.min(...(await people.sharpness()))).toBeGreaterThanOrEqual(1);
    const turned = await people.distances();
    expectNear(turned, await distancesOnScreen(people));
    // The figure is about this: a picture of the same person beyond another person.
    expect(turned[0]).toBeGreaterThan(turned[7]);
    await people.button('Light').click();
    await people.measured();
    await expect.poll(async () => (await people.distances())[0]).not.toBe(turned[0]);
    await expect.poll(async () => Math.min(...(await people.sharpness()))).toBeGreaterThanOrEqual(1);
    expectNear(await people.distances(), await distancesOnScreen(people));
  });

  test('says whether the chosen picture is farther than the other person', { tag: '@full' }, async ({ page }) => {
    const people = new PeopleFigure(page);
    await people.open();
    await people.button(/^Turn −1\.00: distance/).click();
    await expect(people.verdict).toContainText('farther from ●');
    await people.button(/^Turn −0\.33: distance/).click();
    await expect(people.verdict).toContainText('nearer to ●');
    await expect(page).toHaveURL(/pea=-0\.33/);
    await people.ask('rows');
    await people.field('Second person').fill('43');
    await people.ask('sweep');
    await expect(people.verdict).toContainText('the same person');
  });

  test('sweeps and morphs by keys, and the large picture follows', { tag: '@full' }, async ({ page }) => {
    const people = new PeopleFigure(page);
    await people.open();
    await people.slider('Turn').focus();
    await page.keyboard.press('Home');
    await expect(people.large.getByRole('img')).toHaveAccessibleName('Person 43, Turn −1.00');
    await page.keyboard.press('ArrowRight');
    await expect(people.large.getByRole('img')).toHaveAccessibleName('Person 43, Turn −0.95');
    await people.ask('morph');
    await people.slider('From person 43 to person 12').focus();
    await page.keyboard.press('End');
    await expect(people.large).toContainText('100% of the way to person 12');
    await expect(page).toHaveURL(/pes=1/);
    await expect(people.status).toContainText('100% of the way to person 12');
  });

  test('goes to another person by a click and to any by number, and keeps what it shows when a number is none', {
    tag: '@full',
  }, async ({ page }) => {
    const people = new PeopleFigure(page);
    await people.open();
    await people.ask('rows');
    await people.button('Another person than 43').click();
    await people.expectPerson(0, 44);
    await expect(people.pictures(0).first()).toHaveAccessibleName('Person 44, picture 1');
    const field = people.field('First person');
    await field.fill('9999');
    await people.expectPerson(0, 9999);
    await field.fill('10000');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await people.expectPerson(0, 9999);
    await people.complete();
  });

  test('has everybody wear the same hair at the same hairdresser, and trains nothing on the way', {
    tag: '@full',
  }, async ({ page }) => {
    const people = new PeopleFigure(page);
    await people.open();
    await people.ask('rows');
    await people.complete();
    const before = await people.pixels(0);
    await people.difficulty.selectOption({ label: 'Same hairdresser' });
    await expect.poll(() => people.pixels(0)).not.toBe(before);
    await people.complete();
    // Workers that train are those that load an engine.
    const workers = page.workers().map((worker) => worker.url());
    expect(workers.length).toBeGreaterThan(0);
    expect(workers.filter((url) => /cpu|webgl/.test(url))).toEqual([]);
  });

  for (const deviceScaleFactor of [1, 2]) {
    test.describe(`on a screen of ${deviceScaleFactor} pixels a CSS pixel`, () => {
      test.use({ deviceScaleFactor, viewport: { width: 1280, height: 800 } });

      test(`makes every picture as sharp as the screen`, { tag: '@full' }, async ({ page }) => {
        const people = new PeopleFigure(page);
        await people.open();
        await expect
          .poll(async () => Math.min(...(await people.sharpness())), { timeout: 40_000 })
          .toBeGreaterThanOrEqual(deviceScaleFactor);
      });
    });
  }

  test('never holds the page up while pictures come', { tag: '@timing' }, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = window as unknown as { longest: number };
      seen.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask' });
    });
    const people = new PeopleFigure(page);
    await people.open();
    await people.ask('rows');
    await page.evaluate(() => {
      (window as unknown as { longest: number }).longest = 0;
    });
    for (let i = 0; i < 3; i++)
      await people
        .button(/^Another person than/)
        .first()
        .click();
    await people.difficulty.selectOption({ label: 'Street' });
    await people.complete();
    // Rendering these on the page would take seconds.
    expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(500);
  });

  test('says so where no worker can render, and goes on once one can', async ({ page }) => {
    await page.addInitScript(() => {
      const kept = window as unknown as { Real: typeof Worker };
      kept.Real = Worker;
      window.Worker = class {
        constructor() {
          throw new Error('no worker here');
        }
      } as unknown as typeof Worker;
    });
    const people = new PeopleFigure(page);
    await page.goto(PAGE);
    await expect(people.alert).toContainText('No faces can be drawn');
    await page.evaluate(() => {
      window.Worker = (window as unknown as { Real: typeof Worker }).Real;
    });
    await people.button('Start it again').click();
    await expect(people.alert).toHaveCount(0);
    await people.openTable();
    await people.measured();
  });

  test('leaves out and locks what a host says', { tag: '@full' }, async ({ page }) => {
    const people = new PeopleFigure(page);
    await page.goto(`${PAGE}&hide=controls,caption`);
    await people.ask('rows');
    await expect(people.drawn(0)).toHaveCount(8);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(people.caption).toHaveCount(0);
    await page.goto(`${PAGE}&lock=people.person,people.factorAt`);
    await people.ask('rows');
    await expect(people.button('Another person than 43')).toBeDisabled();
    await expect(people.button('Another person than 12')).toBeEnabled();
    await people.ask('sweep');
    await expect(people.button(/^Turn 1\.00/)).toBeDisabled();
  });

  test('fits screens from 320 to 1920 px', { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const people = new PeopleFigure(page);
    await people.open();
    for (const question of ['One thing changes', 'Two people', 'One into another']) {
      await people.button(question).click();
      await expectFitsEveryWidth(page, people.root, { inFigure: 'canvas, button, input, td, p' });
    }
  });
});
