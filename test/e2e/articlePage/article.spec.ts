// The article as a reader goes through it: by its contents, by its links, by keyboard, on a phone, on paper; and its
// cards, which ask for a prediction before anything runs.

import { CHAPTERS, type ChapterId } from '../../../src/session/page/chapters';
import { EquationFigure } from '../figures/equation';
import { Transport } from '../figures/transport';
import { expect, test } from '../fixtures';
import { Article } from '../page/article';
import { SitePage } from '../page/sitePage';
import { resize, sidewaysScroll } from '../page/widths';

/** The answers that are right, in the words of the card. */
const RIGHT = {
  equation: /^0\.05$/,
  breaking: /^Close to 0\.2/,
};

test.describe('the article', () => {
  test('opens at the chapter that the address names', { tag: '@full' }, async ({ page }) => {
    const article = new Article(page);
    for (const id of ['toppers', 'mining', 'try-it'] as const) {
      await test.step(id, async () => {
        const chapter = await article.open(id);
        await chapter.figureHasCome();
        // Just below the bar.
        expect(Math.abs((await chapter.top()) - 60)).toBeLessThan(10);
      });
    }
  });

  test('says so when there is no such chapter, and opens at its head', async ({ page }) => {
    await page.goto('./?lang=en&chapter=one-face');
    const site = new SitePage(page);
    await expect(site.problems).toHaveText('There is no chapter called “one-face”; the article opens at its head.');
    await expect(site.title).toBeInViewport();
  });

  test('is found through its contents, and the address follows without a trace in the history', async ({ page }) => {
    const article = new Article(page);
    await page.goto('./?lang=en#m=0.5');
    await article.menu.click();
    await expect(article.links).toHaveCount(CHAPTERS.length);
    await page.keyboard.press('Escape');
    await expect(article.links).toHaveCount(0);

    await test.step('it has one first heading, and under it second ones only, chapter by chapter', async () => {
      await expect(new SitePage(page).title).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      expect(await article.headingIds()).toEqual([
        ...CHAPTERS.map((id) => `chapter-${id}-heading`),
        'reading-heading',
        'cite-heading',
      ]);
    });

    const visits = await page.evaluate(() => history.length);
    const mining = await article.follow('mining');
    await expect(mining.heading).toBeInViewport();
    await expect(mining.heading).toBeFocused();
    await expect(article.current).toHaveText('Which triplets teach');
    await expect(page).toHaveURL(/\?lang=en&chapter=mining#.*m=0\.5/);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(page).toHaveURL(/\?lang=en#.*m=0\.5/);
    expect(await page.evaluate(() => history.length)).toBe(visits);
  });

  test('hands on the link of a chapter', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const train = await new Article(page).open('train');
    await page.getByRole('link', { name: 'Copy the link to “Train it”' }).click();
    await expect(train.said).toHaveText('Link copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search).toBe('?chapter=train&lang=en');
  });

  test('fetches a figure further down only when the reader comes near', { tag: '@full' }, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const article = new Article(page);
    await article.openWhole();
    await expect(article.openingStage).toBeVisible();
    const scripts = () => fetched.filter((url) => /EquationFigure[^/]*\.js$/.test(url));
    expect(scripts()).toEqual([]);
    const equation = await article.follow('equation');
    await expect(equation.figure('equation')).toBeVisible();
    expect(scripts().length).toBeGreaterThan(0);
  });

  test('lets one experiment train at a time: the one on screen', async ({ page }) => {
    const article = new Article(page);
    // A lab at the head, whose run goes on; that of the beats stops by itself.
    await page.goto('./?lang=en#d=students&mi=all&m=3');
    const opening = new Transport(article.opening);
    await opening.play.or(opening.pause).first().waitFor();
    if (await opening.play.isVisible()) await opening.play.click();
    await expect.poll(() => opening.step()).toBeGreaterThan(0);

    const chapter = await article.follow('train');
    const lab = chapter.figure('lab');
    await lab.scrollIntoViewIfNeeded();
    const train = new Transport(lab);
    await train.play.click();
    await expect.poll(() => train.step()).toBeGreaterThan(2);
    const rested = await opening.step();
    const then = await train.step();
    await expect.poll(() => train.step()).toBeGreaterThan(then + 5);
    expect(await opening.step()).toBe(rested);

    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(article.opening).toBeInViewport();
    await expect.poll(() => opening.step()).toBeGreaterThan(rested);
    const left = await train.step();
    const now = await opening.step();
    await expect.poll(() => opening.step()).toBeGreaterThan(now);
    expect(await train.step()).toBe(left);
  });
});

test('a chapter’s further figure trains by itself, and is put away when another is chosen', async ({ page }) => {
  const chapter = await new Article(page).open('since-then');
  await chapter.figureHasCome();
  await chapter.tab('Losses').click();
  const losses = chapter.figure('losses');
  const run = new Transport(losses);
  await run.play.click();
  await expect.poll(() => run.step()).toBeGreaterThan(2);
  await chapter.tab('Distances').click();
  await expect(chapter.figure('angles')).toBeVisible();
  await expect(losses).toHaveCount(0);
  await chapter.tab('Losses').click();
  await expect(run.play).toBeEnabled();
  expect(await run.step()).toBe(0);
});

test.describe('a card', () => {
  test('shows its state only after an answer, says what was right, and keeps the answer', async ({ page }) => {
    const chapter = await new Article(page).open('toppers');
    const { card } = chapter;
    await expect(card.run).toBeDisabled();
    await expect(card.result).toHaveCount(0);
    await card.answers.nth(0).check();
    await card.answers.nth(2).check();
    await card.run.click();
    await expect(card.verdict).toContainText('You expected otherwise.');
    await expect(card.answers.nth(2)).toBeChecked();
    for (const answer of await card.answers.all()) await expect(answer).toBeDisabled();
    await expect(chapter.figure('scores')).toContainText('You 84');
  });

  test('agrees with a reader who was right', { tag: '@full' }, async ({ page }) => {
    const chapter = await new Article(page).open('equation');
    await chapter.card.answer(RIGHT.equation).check();
    await chapter.card.run.click();
    await expect(chapter.card.verdict).toContainText('Just as you expected.');
    // Squared distances 0.5 and 0.65, and a margin of 0.2.
    await expect(new EquationFigure(page).number('loss')).toHaveText('0.050');
  });

  test('trains to its step and says what was measured, by mouse and by keyboard', async ({ page }) => {
    const chapter = await new Article(page).open('wonder');
    const { card } = chapter;
    await expect(card.run).toBeDisabled();
    await chapter.heading.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(card.answers.first()).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(card.run).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card.progress).toBeVisible();
    await expect(card.verdict).toContainText('What came true', { timeout: 90_000 });
    const [, before, steps, after] =
      ((await card.verdict.textContent()) ?? '').match(/(\d+)\s?%.*After (\d+) steps it is (\d+)\s?%/s) ?? [];
    expect(Number(steps)).toBeGreaterThanOrEqual(15);
    expect(Number(before)).toBeLessThan(70);
    expect(Number(after)).toBeGreaterThan(90);
    expect(await chapter.transport.step()).toBe(Number(steps));
  });

  test('says so when the run was changed before it was over, and can be run again', { tag: '@full' }, async ({
    page,
  }) => {
    const chapter = await new Article(page).open('wonder');
    const { card, transport } = chapter;
    await card.answers.first().check();
    await card.run.click();
    await expect.poll(() => transport.step()).toBeGreaterThan(1);
    await transport.newStart.click();
    await expect(card.verdict).toContainText('can run it again');
    await expect(card.run).toBeEnabled();
  });

  test('gives the collapse that it announces', { tag: '@full' }, async ({ page }) => {
    test.slow();
    const { card } = await new Article(page).open('breaking');
    await card.answer(RIGHT.breaking).check();
    await card.run.click();
    await expect(card.verdict).toContainText('Just as you expected.', { timeout: 90_000 });
    const [, loss, before, after] =
      ((await card.verdict.textContent()) ?? '').match(
        /loss is ([\d.]+) on average.*was ([\d.]+) and is now ([\d.]+)\./s,
      ) ?? [];
    expect(Number(loss)).toBeGreaterThan(0.19);
    expect(Number(loss)).toBeLessThan(0.22);
    expect(Number(after)).toBeLessThan(Number(before) / 5);
  });
});

test.describe('the article for everybody', () => {
  test('can be gone through by keyboard alone, chapter by chapter, to its last button', { tag: '@full' }, async ({
    page,
  }) => {
    test.slow();
    const article = new Article(page);
    await article.openWhole();
    expect(await tabThrough(article, 'wonder', 900)).toEqual([...CHAPTERS]);
    await expect(article.print).toBeFocused();
  });

  test('can be gone through by keyboard alone through its first three chapters', { tag: '@full' }, async ({ page }) => {
    const article = new Article(page);
    await article.openWhole();
    expect(await tabThrough(article, 'wonder', 250, 'encoder')).toEqual([...CHAPTERS.slice(0, 4)]);
  });

  for (const lang of ['en', 'zh-CN']) {
    test(`fits screens 360 and 1000 wide, from top to bottom: ${lang}`, { tag: '@full' }, async ({ page }) => {
      test.slow();
      await expectFits(new Article(page), lang, CHAPTERS);
    });
  }

  // The page waits ten seconds for its figures and then prints without them.
  test('goes on paper with every figure, and without anything to press', { tag: '@timing' }, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    const article = new Article(page);
    await article.openWhole();
    await article.print.click();
    await expect(new SitePage(page).document).toHaveAttribute('data-printed', '', { timeout: 30_000 });
    expect(await article.figurePlaces.count()).toBe(await article.filledFigurePlaces.count());
    await expect(article.waiting).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(article.contents).toBeHidden();
    await expect(article.visibleButtons).toHaveCount(0);
    const link = page.getByRole('link', { name: /^FaceNet/ });
    expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain('arxiv.org/abs/1503.03832');
  });
});

/** Presses Tab from the contents on, to a chapter or to the last button; returns the chapters in the order they come. */
async function tabThrough(article: Article, from: ChapterId, presses: number, to?: ChapterId): Promise<string[]> {
  const { page } = article;
  await article.chapter(from).heading.scrollIntoViewIfNeeded();
  await article.menu.focus();
  const seen: string[] = [];
  for (let press = 1; press <= presses; press++) {
    await page.keyboard.press('Tab');
    const { lost, chapter, text } = await article.focus();
    expect(lost, `after ${press} presses of Tab, past ${seen.at(-1)}`).toBe(false);
    if (chapter !== '' && chapter !== seen.at(-1)) {
      seen.push(chapter);
      // The way leads through the figures, too.
      await article.chapter(chapter as ChapterId).figureHasCome();
      if (chapter === to) break;
    }
    if (text === 'Print the article') break;
  }
  return seen;
}

/** At 1000 px the figure stands beside the text, at 360 px above it. */
async function expectFits(article: Article, lang: string, chapters: readonly ChapterId[]): Promise<void> {
  const { page } = article;
  await page.setViewportSize({ width: 360, height: 740 });
  await article.openWhole(`lang=${lang}&autoplay=0`);
  expect(await sidewaysScroll(page)).toBe(0);
  for (const id of chapters) {
    const chapter = await article.follow(id);
    await expect(chapter.heading).toBeInViewport();
    await chapter.figureHasCome();
    for (const width of [1000, 360]) {
      await resize(page, width, 740);
      await expect.poll(() => sidewaysScroll(page), { message: `${id} at ${width} px` }).toBe(0);
    }
  }
}
