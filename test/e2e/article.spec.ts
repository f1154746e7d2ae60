// The article as a reader goes through it: by its contents, by its links, by keyboard, on a phone, on paper; and its
// cards, which ask for a prediction before anything runs.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { PLANS } from '../../src/article/chapters/plans';
import { CHAPTERS, type ChapterId } from '../../src/session/page/chapters';
import { expect, test } from './fixtures';

const chapter = (page: Page, id: ChapterId) => page.locator(`#chapter-${id}`);
const heading = (page: Page, id: ChapterId) => page.locator(`#chapter-${id}-heading`);
const card = (page: Page, id: ChapterId) => chapter(page, id).locator('.card');
const runButton = (page: Page, id: ChapterId) => card(page, id).locator('.card-run button');
const current = (page: Page) => page.locator('.contents [aria-current]');

/** The step that a lab shows. */
async function step(lab: Locator): Promise<number> {
  const text = (await lab.locator('.transport-step').first().textContent()) ?? '';
  return Number(text.match(/\d+/)?.[0]);
}

async function open(page: Page, id: ChapterId): Promise<void> {
  await page.goto(`./?lang=en&chapter=${id}`);
  await expect(heading(page, id)).toBeInViewport();
  await expect(current(page)).toHaveText((await heading(page, id).textContent()) ?? '');
}

function noWiderThanTheScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe('the article', () => {
  for (const id of ['toppers', 'mining', 'try-it'] as const) {
    test(`opens at the chapter that the address names: ${id}`, async ({ page }) => {
      await open(page, id);
      const top = await chapter(page, id).evaluate((section) => section.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(60);
    });
  }

  test('says so when there is no such chapter, and opens at its head', async ({ page }) => {
    await page.goto('./?lang=en&chapter=one-face');
    await expect(page.locator('.problems li')).toHaveText(
      'There is no chapter called “one-face”; the article opens at its head.',
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

  test('is found through its contents, and the address follows without a trace in the history', async ({ page }) => {
    await page.goto('./?lang=en#m=0.5');
    await expect(page.locator('.contents a')).toHaveCount(CHAPTERS.length);
    const visits = await page.evaluate(() => history.length);
    await page.locator('.contents a', { hasText: 'Which triplets teach' }).click();
    await expect(heading(page, 'mining')).toBeInViewport();
    await expect(heading(page, 'mining')).toBeFocused();
    await expect(current(page)).toHaveText('Which triplets teach');
    await expect(page).toHaveURL(/\?lang=en&chapter=mining#.*m=0\.5/);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(page).toHaveURL(/\?lang=en#.*m=0\.5/);
    expect(await page.evaluate(() => history.length)).toBe(visits);
  });

  test('hands on the link of a chapter', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'train');
    await page.getByRole('link', { name: 'Copy the link to “Train it”' }).click();
    await expect(chapter(page, 'train').locator('.chapter-said')).toHaveText('Link copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search).toBe('?chapter=train&lang=en');
  });

  test('has one first heading, and under it second ones only, chapter by chapter', async ({ page }) => {
    await page.goto('./?lang=en');
    await expect(heading(page, 'try-it')).toBeAttached();
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    const ids = await page.locator('.chapter h2').evaluateAll((all) => all.map((one) => one.id));
    expect(ids).toEqual([...CHAPTERS.map((id) => `chapter-${id}-heading`), 'reading-heading', 'cite-heading']);
  });

  test('fetches a figure further down only when the reader comes near', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('./?lang=en');
    await expect(heading(page, 'equation')).toBeAttached();
    await expect(page.locator('.lab .stage').first()).toBeVisible();
    expect(fetched.filter((url) => url.includes('EquationFigure'))).toEqual([]);
    await page.locator('.contents a', { hasText: 'as an equation' }).click();
    await expect(chapter(page, 'equation').locator('figure.equation')).toBeVisible();
    expect(fetched.filter((url) => url.includes('EquationFigure')).length).toBeGreaterThan(0);
  });

  test('lets one experiment train at a time: the one on screen', async ({ page }) => {
    await page.goto('./?lang=en');
    const opening = page.locator('#lab');
    await opening
      .getByRole('button', { name: 'Play' })
      .or(opening.getByRole('button', { name: 'Pause' }))
      .waitFor();
    await expect.poll(() => step(opening)).toBeGreaterThan(0);

    await page.locator('.contents a', { hasText: 'Train it' }).click();
    const train = chapter(page, 'train').locator('figure.lab');
    await train.scrollIntoViewIfNeeded();
    await train.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => step(train)).toBeGreaterThan(2);
    const rested = await step(opening);
    const then = await step(train);
    await expect.poll(() => step(train)).toBeGreaterThan(then + 5);
    expect(await step(opening)).toBe(rested);

    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(opening).toBeInViewport();
    await expect.poll(() => step(opening)).toBeGreaterThan(rested);
    const left = await step(train);
    const now = await step(opening);
    await expect.poll(() => step(opening)).toBeGreaterThan(now);
    expect(await step(train)).toBe(left);
  });
});

test.describe('a card', () => {
  test('shows its state only after an answer, says what was right, and keeps the answer', async ({ page }) => {
    await open(page, 'toppers');
    await expect(runButton(page, 'toppers')).toBeDisabled();
    await expect(card(page, 'toppers').locator('.card-result')).toHaveCount(0);
    const answers = card(page, 'toppers').getByRole('radio');
    await answers.nth(0).check();
    await answers.nth(2).check();
    await runButton(page, 'toppers').click();
    await expect(card(page, 'toppers').locator('[role="status"]')).toContainText('You expected otherwise.');
    await expect(answers.nth(2)).toBeChecked();
    for (const answer of await answers.all()) await expect(answer).toBeDisabled();
    const marks = chapter(page, 'toppers').locator('figure.scores input');
    const values = () => marks.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await expect.poll(values).toContain('84');
  });

  test('agrees with a reader who was right', async ({ page }) => {
    await open(page, 'equation');
    await card(page, 'equation').getByRole('radio').nth(PLANS.equation.card.right).check();
    await runButton(page, 'equation').click();
    await expect(card(page, 'equation').locator('[role="status"]')).toContainText('Just as you expected.');
    await expect(chapter(page, 'equation').locator('[data-number="loss"]')).toHaveText('0.050');
  });

  test('trains to its step and says what was measured, by mouse and by keyboard', async ({ page }) => {
    await open(page, 'wonder');
    await expect(runButton(page, 'wonder')).toBeDisabled();
    await heading(page, 'wonder').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(card(page, 'wonder').getByRole('radio').first()).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(runButton(page, 'wonder')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page, 'wonder').getByRole('progressbar')).toBeVisible();
    const said = card(page, 'wonder').locator('[role="status"]');
    await expect(said).toContainText('What came true', { timeout: 40_000 });
    const [, before, steps, after] =
      ((await said.textContent()) ?? '').match(/(\d+)\s?%.*After (\d+) steps it is (\d+)\s?%/s) ?? [];
    expect(Number(steps)).toBeGreaterThanOrEqual(15);
    expect(Number(before)).toBeLessThan(70);
    expect(Number(after)).toBeGreaterThan(90);
    expect(await step(chapter(page, 'wonder'))).toBe(Number(steps));
  });

  test('says so when the run was changed before it was over, and can be run again', async ({ page }) => {
    await open(page, 'wonder');
    await card(page, 'wonder').getByRole('radio').first().check();
    await runButton(page, 'wonder').click();
    await expect.poll(() => step(chapter(page, 'wonder'))).toBeGreaterThan(1);
    await chapter(page, 'wonder').getByRole('button', { name: 'New start' }).click();
    await expect(card(page, 'wonder').locator('[role="status"]')).toContainText('can run it again');
    await expect(runButton(page, 'wonder')).toBeEnabled();
  });

  test('gives the collapse that it announces', async ({ page }) => {
    test.slow();
    await open(page, 'breaking');
    await card(page, 'breaking').getByRole('radio').nth(PLANS.breaking.card.right).check();
    await runButton(page, 'breaking').click();
    const said = card(page, 'breaking').locator('[role="status"]');
    await expect(said).toContainText('Just as you expected.', { timeout: 90_000 });
    const [, loss, before, after] =
      ((await said.textContent()) ?? '').match(/loss is ([\d.]+)\..*were ([\d.]+) apart.*now ([\d.]+) apart/s) ?? [];
    expect(Number(loss)).toBeGreaterThan(0.19);
    expect(Number(loss)).toBeLessThan(0.22);
    expect(Number(after)).toBeLessThan(Number(before) / 5);
  });
});

test.describe('the article for everybody', () => {
  test('can be gone through by keyboard alone, chapter by chapter, to its last button', async ({ page }) => {
    test.slow();
    await page.goto('./?lang=en&autoplay=0');
    await expect(heading(page, 'try-it')).toBeAttached();
    await page.getByRole('heading', { level: 2 }).first().scrollIntoViewIfNeeded();
    await page.locator('.contents a').first().focus();
    const seen: string[] = [];
    const last = page.getByRole('button', { name: 'Print the article' });
    for (let presses = 0; presses < 900; presses++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const focused = document.activeElement;
        const { width, height } = focused?.getBoundingClientRect() ?? { width: 0, height: 0 };
        const lost = focused === null || focused === document.body || width === 0 || height === 0;
        return { lost, chapter: focused?.closest('.chapter')?.id ?? '', print: focused?.textContent ?? '' };
      });
      expect(where.lost, `after ${presses + 1} presses of Tab, past ${seen.at(-1)}`).toBe(false);
      if (where.chapter !== '' && where.chapter !== seen.at(-1)) {
        seen.push(where.chapter);
        // The way leads through the figures, too.
        await expect(page.locator(`#${where.chapter} .chapter-figure-waits`)).toHaveCount(0);
        await expect(page.locator(`#${where.chapter} .figure-wait`)).toHaveCount(0);
      }
      if (where.print === 'Print the article') break;
    }
    expect(seen).toEqual(CHAPTERS.map((id) => `chapter-${id}`));
    await expect(last).toBeFocused();
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const id of ['wonder', 'equation', 'mining'] as const) {
      test(`has nothing that axe objects to: ${id}, ${theme}`, async ({ page }) => {
        await page.goto(`./?lang=en&autoplay=0&theme=${theme}&chapter=${id}`);
        await expect(chapter(page, id).locator('.chapter-figure > *').first()).not.toHaveClass(/chapter-figure-waits/);
        await card(page, id).getByRole('radio').first().check();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .include(`#chapter-${id}`)
          .include('.contents')
          .include('.introduction')
          .include('.references')
          .include('.closing-buttons')
          .analyze();
        expect(violations.map(({ id: rule, nodes }) => ({ rule, nodes: nodes.map((node) => node.html) }))).toEqual([]);
      });
    }
  }

  for (const [lang, width] of [
    ['en', 360],
    ['zh-CN', 360],
    ['en', 1000],
  ] as const) {
    test(`fits a screen ${width} wide, from top to bottom: ${lang}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`./?lang=${lang}&autoplay=0`);
      await expect(heading(page, 'wonder')).toBeAttached();
      expect(await noWiderThanTheScreen(page)).toBe(0);
      for (const id of CHAPTERS) {
        await page.locator('.contents summary').click();
        await page.locator('.contents a').nth(CHAPTERS.indexOf(id)).click();
        await expect(heading(page, id)).toBeInViewport();
        await expect(chapter(page, id).locator('.chapter-figure-waits')).toHaveCount(0);
        expect(await noWiderThanTheScreen(page), id).toBe(0);
      }
    });
  }

  test('goes on paper with every figure, and without anything to press', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto('./?lang=en&autoplay=0');
    await page.getByRole('button', { name: 'Print the article' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '', { timeout: 30_000 });
    const figures = page.locator('.chapter-figure');
    expect(await figures.count()).toBe(await page.locator('.chapter-figure:has(figure)').count());
    await expect(page.locator('.chapter-figure-waits, .stage-wait')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.contents')).toBeHidden();
    // What names a distance in a figure can be pressed too, and stays.
    await expect(page.locator('button:not(.term-touch)').filter({ visible: true })).toHaveCount(0);
    const link = page.getByRole('link', { name: /^FaceNet/ });
    expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain('arxiv.org/abs/1503.03832');
  });
});
