// The figure `oneshot` as a reader uses it: new pictures are chosen, others drawn, the threshold is moved and chosen, steps
// are taken, faces are swept, morphed and enrolled; numbers are read off its table.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { estimate } from '../../src/core/evaluation/estimate';
import { scoreDraws } from '../../src/core/evaluation/oneShotDraws';
import { createDataSet } from '../../src/data/createDataSet';
import { inputDistances, scoreDrawsOf } from '../../src/figures/oneshot/measure';
import { heldOutHalves } from '../../src/figures/parts/verification/measure';
import { DEFAULT_SEED } from '../../src/session/settings/settingsTable';
import { expect, test } from './fixtures';
import { Lab } from './lab';

const STILL = './?figure=oneshot&autoplay=0';
const STUDENTS = `${STILL}#d=students`;
/** Pictures of people take a while to render. */
const FACES = `${STILL}#preset=faces&t=0.9`;
const RENDERED = 60_000;

const figure = (page: Page) => page.locator('figure.oneshot');
const field = (page: Page) => page.getByRole('textbox', { name: 'Threshold' });
const arrivals = (page: Page) => figure(page).locator('.oneshot-arrivals li');
const strip = (page: Page) => figure(page).locator('.oneshot-strip li');
const shelf = (page: Page) => figure(page).locator('.oneshot-shelf li');
const distance = (page: Page, place: number) => shelf(page).nth(place).locator('.oneshot-distance').textContent();

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(figure(page).locator('.score-chart')).toBeVisible({ timeout: RENDERED });
  await figure(page).locator('.numbers summary').click();
  await expect(figure(page).locator('[data-row="step"]')).toBeVisible();
}

/** The table, by the id of each row. */
async function texts(page: Page): Promise<Record<string, string>> {
  const rows = await figure(page)
    .locator('tr[data-row]')
    .evaluateAll((all) => all.map((row) => [row.getAttribute('data-row'), row.querySelector('td')?.textContent]));
  return Object.fromEntries(rows);
}

async function numbers(page: Page): Promise<Record<string, number>> {
  return Object.fromEntries(Object.entries(await texts(page)).map(([id, text]) => [id, Number(text)]));
}

test.describe('the figure oneshot', () => {
  test('says of the raw inputs what core says of them', async ({ page }) => {
    await open(page, STUDENTS);
    const data = createDataSet({ dataset: 'students', shape: 'blobs', classes: [], seed: DEFAULT_SEED, digits: null });
    const { judging } = heldOutHalves(data);
    const shown = await numbers(page);
    expect([shown.ways, shown.chance, shown.draws]).toEqual([2, 0.5, 200]);
    const draws = scoreDrawsOf(judging, 2, DEFAULT_SEED);
    const { accuracies } = scoreDraws(draws, inputDistances(data, judging), judging.rows.length);
    const { mean, low, high } = estimate(accuracies) ?? { mean: -1, low: -1, high: -1 };
    expect(shown['inputs accuracy']).toBeCloseTo(mean, 4);
    expect(shown['inputs low']).toBeCloseTo(low, 4);
    expect(shown['inputs high']).toBeCloseTo(high, 4);
    const drawn = Number(await figure(page).locator('.score-inputs').getAttribute('data-mean'));
    expect(drawn).toBeCloseTo(mean, 4);
    await expect(figure(page)).toContainText('2 are enrolled');
    await expect(figure(page)).toContainText('Real strangers are among the faces alone');
  });

  test('refuses ever less as the threshold grows, and gives every verdict by it', async ({ page }) => {
    await open(page, STUDENTS);
    let before = { admitted: 0, refused: Number.POSITIVE_INFINITY };
    for (const threshold of [0, 0.03, 0.06, 0.1, 0.2, 0.5, 6]) {
      await field(page).fill(String(threshold));
      await expect.poll(async () => (await numbers(page)).threshold).toBe(threshold);
      const { admitted, refused } = await numbers(page);
      expect(admitted).toBeGreaterThanOrEqual(before.admitted);
      expect(refused).toBeLessThanOrEqual(before.refused);
      before = { admitted, refused };
      for (const [id, text] of Object.entries(await texts(page))) {
        if (!id.startsWith('arrival')) continue;
        const [, far, verdict] = text.split(', ');
        const refuses = verdict.startsWith('refused') || verdict === 'stranger refused';
        expect(refuses, text).toBe(Number(far) > threshold);
      }
    }
    const { strangers } = await numbers(page);
    expect(before).toEqual({ admitted: strangers, refused: 0 });
  });

  test('shows on the shelf how far the chosen new picture is from each of the enrolled', async ({ page }) => {
    await open(page, STUDENTS);
    await expect(arrivals(page)).toHaveCount(10);
    for (const i of [3, 7]) {
      await arrivals(page).nth(i).getByRole('button').press('Enter');
      await expect(arrivals(page).nth(i).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
      await expect(figure(page).locator('.oneshot-arrivals [aria-pressed="true"]')).toHaveCount(1);
      const away = await Promise.all([0, 1].map((place) => distance(page, place).then(Number)));
      const nearest = shelf(page).locator('xpath=self::*[@data-nearest="true"]');
      await expect(nearest).toContainText('nearest');
      expect(Number(await nearest.locator('.oneshot-distance').textContent())).toBe(Math.min(...away));
      const said = await arrivals(page).nth(i).locator('.oneshot-distance').textContent();
      expect(Number(said)).toBe(Math.min(...away));
    }
  });

  test('draws others, and the same ones again after a reload', async ({ page }) => {
    await open(page, STUDENTS);
    const shown = async () =>
      (
        await arrivals(page)
          .getByRole('button')
          .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
      ).join();
    const first = await shown();
    await arrivals(page).nth(3).getByRole('button').click();
    await page.getByRole('button', { name: 'Draw others' }).press('Enter');
    await expect.poll(shown).not.toBe(first);
    // The hand stays where it was; what was chosen among the others means nothing now.
    await expect(page.getByRole('button', { name: 'Draw others' })).toBeFocused();
    await expect(arrivals(page).first().getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await expect.poll(shown).toBe(first);
  });

  test('chooses a threshold on one half by one click, and says what it is worth on the other', async ({ page }) => {
    await open(page, `${STUDENTS}&t=0`);
    await page.getByRole('button', { name: 'Choose on one half' }).click();
    const said = figure(page).locator('.oneshot-chosen');
    await expect(said).toContainText('Chosen at step 0');
    const { threshold, admitted, strangers, refused, queries } = await numbers(page);
    expect(threshold).toBeGreaterThan(0);
    const here = (1 - refused / queries + 1 - admitted / strangers) / 2;
    await expect(said).toContainText(`${(100 * here).toFixed(1)}%`);
    await field(page).fill('0.3');
    await expect(said).toContainText('that you have set');
  });

  test('gets better than both baselines by training, which stay what they were', async ({ page }) => {
    await open(page, `${STUDENTS}&lr=0.01`);
    const before = await numbers(page);
    expect(before['trained accuracy']).toBe(before['untrained accuracy']);
    await new Lab(page).ask({ type: 'step', count: 150 });
    await expect.poll(async () => (await numbers(page)).step, { timeout: 30_000 }).toBe(150);
    const after = await numbers(page);
    for (const row of ['untrained accuracy', 'inputs accuracy']) expect(after[row]).toBe(before[row]);
    expect(after['trained low']).toBeGreaterThan(Math.max(after['untrained high'], after['inputs high']));
    await expect(figure(page).getByRole('status').last()).toContainText('Step 150.');
  });

  test('stays in numbers when the encoder collapses, and is then no better than chance', async ({ page }) => {
    await open(page, `${STILL}#preset=collapse`);
    await new Lab(page).ask({ type: 'step', count: 150 });
    await expect.poll(async () => (await numbers(page)).step, { timeout: 50_000 }).toBe(150);
    const shown = await numbers(page);
    expect(shown['trained accuracy']).toBeLessThan(shown['inputs accuracy']);
    await page.getByRole('button', { name: 'Choose on one half' }).click();
    expect(await figure(page).textContent()).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('opens with faces: ten strangers on the shelf, two more at the door, and none is trained on', async ({
    page,
  }) => {
    await open(page, STILL);
    await expect(shelf(page)).toHaveCount(10);
    await expect(arrivals(page)).toHaveCount(10);
    const shown = await numbers(page);
    expect([shown.ways, shown.chance, shown.strangers, shown.queries]).toEqual([10, 0.1, 2000, 2000]);
    await expect(figure(page)).not.toContainText('Real strangers are among the faces alone');
    await page.getByRole('textbox', { name: 'Enrolled' }).fill('5');
    await expect(shelf(page)).toHaveCount(5);
    expect((await numbers(page)).chance).toBe(0.2);
  });

  test('names a swept face at every position, and takes one of them onto the shelf and off again', async ({ page }) => {
    test.slow();
    await open(page, FACES);
    await expect(strip(page)).toHaveCount(11);
    const far = (i: number) => strip(page).nth(i).locator('.oneshot-distance');
    await expect(far(10)).toHaveText(/^\d\.\d\d$/, { timeout: RENDERED });
    await expect(strip(page).nth(5).getByRole('button')).toHaveAccessibleName(/^Made picture, 0°: named/);
    const real = await far(0).textContent();

    await page.getByRole('slider', { name: 'Position' }).press('Home');
    await expect(strip(page).first().getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    const nearest = shelf(page).locator('xpath=self::*[@data-nearest="true"]');
    await expect(nearest.locator('.oneshot-distance')).toHaveText(real ?? '');

    await page.getByRole('button', { name: /^Enrol this one as A/ }).click();
    await expect(shelf(page).first()).toContainText('made', { timeout: RENDERED });
    await expect(far(0)).toHaveText('0.00');
    expect(await distance(page, 0)).toBe('0.00');
    await page.getByRole('button', { name: 'Put the real picture back' }).click();
    await expect(shelf(page).first()).not.toContainText('made', { timeout: RENDERED });
    await expect(far(0)).toHaveText(real ?? '');
  });

  test('leads from one person to another, and names them again when a step is taken', async ({ page }) => {
    test.slow();
    await open(page, FACES);
    await page.getByRole('button', { name: 'Morph' }).click();
    await figure(page).getByLabel('To', { exact: true }).selectOption('C');
    const found = figure(page).locator('.oneshot-found');
    await expect(found).toContainText(/^Of 11 pictures, \d+ are named A, \d+ C,/, { timeout: RENDERED });
    await expect(strip(page).last().getByRole('button')).toHaveAccessibleName(/^Made picture, 100% C/);
    const all = () => strip(page).locator('.oneshot-distance').allTextContents();
    const before = await all();
    await page.getByRole('button', { name: 'One step' }).click();
    await expect.poll(async () => (await all()).join(), { timeout: RENDERED }).not.toBe(before.join());
    const counts = /(\d+) are named A, (\d+) C, (\d+) somebody else, (\d+) nobody/.exec(
      (await found.textContent()) ?? '',
    );
    const [a, c, others, nobody] = (counts ?? []).slice(1);
    expect(Number(a) + Number(c) + Number(others) + Number(nobody)).toBe(11);
  });

  test('offers nothing to sweep where the data are no faces', async ({ page }) => {
    await open(page, STUDENTS);
    await expect(strip(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Morph' })).toHaveCount(0);
  });

  for (const width of [320, 360, 768, 1280, 1920]) {
    test(`fits a screen ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, width === 360 ? FACES : STUDENTS);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const over = await figure(page).evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        // The width of a word in a drawing is an estimate: it may pass the figure's edge by a hair, not the screen's.
        const past = (parts: string, edge: number) =>
          [...element.querySelectorAll(parts)]
            .filter((part) => part.getBoundingClientRect().right > edge)
            .map((part) => part.textContent || part.outerHTML);
        return [
          ...past('canvas, svg, button, input, select, li, td, th', right + 0.5),
          ...past('svg text', innerWidth),
        ];
      });
      expect(over).toEqual([]);
    });
  }

  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe objects to: ${theme}`, async ({ page }) => {
      await open(page, `${STILL}&theme=${theme}#preset=faces&t=0.9`);
      await expect(strip(page).last().locator('.oneshot-distance')).toHaveText(/^\d\.\d\d$/, { timeout: RENDERED });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .include('figure.oneshot')
        .analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
    });
  }
});
