// The figure `people` as a reader uses it: pictures come, small and then sharp, another person is a click away, a slider
// sweeps and morphs, and the distances are those of what the encoder would be given.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { distanceBetween } from '../../src/core/loss/distance';
import { faceInput } from '../../src/data/faces/faceInput';
import { FACE_INPUT, FACE_SIZE } from '../../src/data/faces/facePicture';
import { identityOf } from '../../src/data/faces/people';
import { renderFace } from '../../src/data/faces/rendering/renderFace';
import type { Shot } from '../../src/data/faces/shotFactors';
import { REST_SHOT, shotAt } from '../../src/data/faces/shots';
import { expect, test } from './fixtures';

const PAGE = './?figure=people';
const PICTURE = 96;

const figure = (page: Page) => page.locator('figure.people');
const row = (page: Page, which: number) => figure(page).locator('.people-row').nth(which);
const large = (page: Page, which: number) => figure(page).locator('.people-large').nth(which);
const table = (page: Page) => figure(page).locator('tr[data-place]');

/** Until there is no picture left to come. */
async function complete(page: Page) {
  await expect
    .poll(() => figure(page).evaluate((element) => element.querySelectorAll('.picture:not(:has(canvas))').length))
    .toBe(0);
  await expect(table(page).last().locator('td').last()).toHaveText(/^\d+\.\d\d$/);
}

async function open(page: Page, address = PAGE) {
  await page.goto(address);
  await figure(page).locator('.numbers summary').click();
  await complete(page);
}

async function distances(page: Page): Promise<number[]> {
  return (await table(page).locator('td:last-child').allTextContents()).map(Number);
}

function expectedDistances(person: number, other: number, factor: 'yaw' | 'lightAzimuth'): number[] {
  const input = (who: number, shot: Shot) => faceInput(renderFace(identityOf(who, 'snapshot'), shot, FACE_SIZE));
  const middle = input(person, REST_SHOT);
  const swept = Array.from({ length: 7 }, (_, i) => input(person, shotAt(REST_SHOT, factor, i / 3 - 1)));
  const all = [...swept, input(other, REST_SHOT)];
  return all.map((one) => distanceBetween(middle, 0, one, 0, FACE_INPUT, 'plain'));
}

function near(shown: readonly number[], expected: readonly number[]) {
  // The table has two decimals, and so have the thirds at which the strip's pictures stand.
  const off = expected.map((value, i) => Math.abs(value - shown[i]));
  expect(Math.max(...off), `${shown} for ${expected}`).toBeLessThan(0.25);
}

test.describe('the figure people', () => {
  test('shows the distances that core computes of what the encoder would be given, for whichever factor', async ({
    page,
  }) => {
    await open(page);
    const turned = expectedDistances(43, 12, 'yaw');
    near(await distances(page), turned);
    // The figure is about this: a picture of the same person beyond another person.
    expect(turned[0]).toBeGreaterThan(turned[7]);
    await page.getByRole('button', { name: 'Light', exact: true }).click();
    await complete(page);
    const lit = expectedDistances(43, 12, 'lightAzimuth');
    await expect.poll(async () => (await distances(page))[0]).toBeCloseTo(lit[0], 1);
    near(await distances(page), lit);
  });

  test('says whether the chosen picture is farther than the other person', async ({ page }) => {
    await open(page);
    const verdict = figure(page).locator('.people-verdict');
    await page.getByRole('button', { name: /^Turn −1\.00: distance/ }).click();
    await expect(verdict).toContainText('farther from ●');
    await page.getByRole('button', { name: /^Turn −0\.33: distance/ }).click();
    await expect(verdict).toContainText('nearer to ●');
    await expect(page).toHaveURL(/pea=-0\.33/);
    const field = page.getByRole('textbox', { name: 'Second person' });
    await field.fill('43');
    await expect(verdict).toContainText('the same person');
  });

  test('sweeps and morphs by keys, and the large picture follows', async ({ page }) => {
    await open(page);
    const turn = page.getByRole('slider', { name: 'Turn' });
    await turn.focus();
    await page.keyboard.press('Home');
    await expect(large(page, 0).getByRole('img')).toHaveAccessibleName('Person 43, Turn −1.00');
    await page.keyboard.press('ArrowRight');
    await expect(large(page, 0).getByRole('img')).toHaveAccessibleName('Person 43, Turn −0.95');
    await page.getByRole('slider', { name: 'From person 43 to person 12' }).focus();
    await page.keyboard.press('End');
    await expect(large(page, 1)).toContainText('100% of the way to person 12');
    await expect(page).toHaveURL(/pes=1/);
    await expect(figure(page).getByRole('status')).toContainText('100% of the way to person 12');
  });

  test('goes to another person by a click and to any by number, and keeps what it shows when a number is none', async ({
    page,
  }) => {
    await open(page);
    await page.getByRole('button', { name: 'Another person than 43' }).click();
    await expect(row(page, 0)).toHaveAttribute('data-person', '44');
    await expect(row(page, 0).getByRole('img').first()).toHaveAccessibleName('Person 44, picture 1');
    const field = page.getByRole('textbox', { name: 'First person' });
    await field.fill('9999');
    await expect(row(page, 0)).toHaveAttribute('data-person', '9999');
    await field.fill('10000');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(row(page, 0)).toHaveAttribute('data-person', '9999');
    await complete(page);
  });

  test('has everybody wear the same hair at the same hairdresser, and trains nothing on the way', async ({ page }) => {
    await open(page);
    const before = await pixels(page, 0);
    await page.getByRole('button', { name: 'Same hairdresser' }).click();
    await expect.poll(() => pixels(page, 0)).not.toBe(before);
    await complete(page);
    expect(
      page
        .workers()
        .map((worker) => worker.url())
        .filter((url) => !url.includes('faceRenderer')),
    ).toEqual([]);
  });

  test('makes every picture as sharp as the screen, twice as many pixels where it has twice as many', async ({
    browser,
    baseURL,
  }) => {
    for (const deviceScaleFactor of [1, 2]) {
      const context = await browser.newContext({ deviceScaleFactor, baseURL, viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await open(page);
      const widths = () =>
        figure(page).evaluate((element) => [...element.querySelectorAll('canvas')].map(({ width }) => width));
      await expect
        .poll(async () => Math.min(...(await widths())), { timeout: 40_000 })
        .toBeGreaterThanOrEqual(PICTURE * deviceScaleFactor);
      await expect.poll(async () => Math.max(...(await widths()))).toBe(2 * PICTURE * deviceScaleFactor);
      await context.close();
    }
  });

  test('never holds the page up while pictures come', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = window as unknown as { longest: number };
      seen.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask' });
    });
    await open(page);
    await page.evaluate(() => {
      (window as unknown as { longest: number }).longest = 0;
    });
    for (let i = 0; i < 3; i++)
      await page
        .getByRole('button', { name: /^Another person than/ })
        .first()
        .click();
    await page.getByRole('button', { name: 'Street' }).click();
    await complete(page);
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
    await page.goto(PAGE);
    await expect(figure(page).getByRole('alert')).toContainText('No faces can be drawn');
    await page.evaluate(() => {
      window.Worker = (window as unknown as { Real: typeof Worker }).Real;
    });
    await page.getByRole('button', { name: 'Start it again' }).click();
    await expect(figure(page).getByRole('alert')).toHaveCount(0);
    await figure(page).locator('.numbers summary').click();
    await complete(page);
  });

  test('leaves out and locks what a host says', async ({ page }) => {
    await page.goto(`${PAGE}&hide=controls,caption`);
    await expect(row(page, 0).locator('canvas')).toHaveCount(8);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(figure(page).locator('figcaption')).toHaveCount(0);
    await page.goto(`${PAGE}&lock=people.person,people.factorAt`);
    await expect(page.getByRole('button', { name: 'Another person than 43' })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Another person than 12' })).toBeEnabled();
    await expect(page.getByRole('button', { name: /^Turn 1\.00/ })).toBeDisabled();
  });

  for (const width of [320, 360, 768, 1280, 1920]) {
    test(`fits a screen ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const over = await figure(page).evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        return [...element.querySelectorAll('canvas, button, input, td, p')]
          .filter((part) => part.getBoundingClientRect().right > right + 0.5)
          .map((part) => part.outerHTML);
      });
      expect(over).toEqual([]);
    });
  }

  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe objects to: ${theme}`, async ({ page }) => {
      await open(page, `${PAGE}&theme=${theme}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .include('figure.people')
        .analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
    });
  }
});

/** The first picture of a row, as text. */
function pixels(page: Page, which: number): Promise<string> {
  return row(page, which)
    .locator('canvas')
    .first()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}
