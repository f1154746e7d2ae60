// The cards of the figures of *Since then* that have an experiment of their own.
import { FairnessFigure } from '../figures/fairness';
import { expect, test } from '../fixtures';
import { Article } from '../page/article';

test.describe('a card of a further figure', () => {
  test('measures all five losses, and says whose encoders are behind', { tag: '@full' }, async ({ page }) => {
    test.slow();
    const chapter = await new Article(page).open('since-then');
    await chapter.figureHasCome();
    await chapter.tab('Losses').click();
    const card = chapter.shownCard;
    await card.answer('Those of the two classifiers').check();
    await expect(card.run).toBeEnabled();
    await card.run.click();
    await expect(card.verdict).toContainText('Just as you expected.', { timeout: 120_000 });
    const [, ...recalls] =
      ((await card.verdict.textContent()) ?? '').match(
        /after 100 steps: triplets ([\d.]+), contrastive pairs ([\d.]+), InfoNCE ([\d.]+), the softmax classifier ([\d.]+), ArcFace ([\d.]+)\./,
      ) ?? [];
    const [triplets, contrastive, infonce, softmax, arcface] = recalls.map(Number);
    expect(Math.max(softmax, arcface)).toBeLessThan(Math.min(triplets, contrastive, infonce));
    // Its answer stays while another figure is shown.
    await chapter.tab('Distances').click();
    await expect(chapter.shownCard.answer('About 6°')).toBeVisible();
    await chapter.tab('Losses').click();
    await expect(chapter.shownCard.verdict).toContainText('Just as you expected.');
  });

  test('is shorter than another, and the tabs stay in view', { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const chapter = await new Article(page).open('since-then');
    await chapter.figureHasCome();
    for (const name of ['Losses', 'Distances', 'Threshold', 'Margins']) {
      await chapter.endInView();
      // Pressed where it stands: a click would bring it into view by itself.
      await chapter.tab(name).dispatchEvent('click');
      await expect.poll(() => chapter.isOnTop(chapter.tab(name)), name).toBe(true);
    }
  });

  test('trains on 90 and 10, and its run is a mark of the chart', { tag: '@full' }, async ({ page }) => {
    test.slow();
    const chapter = await new Article(page).open('since-then');
    await chapter.figureHasCome();
    await chapter.tab('Threshold').click();
    const fairness = new FairnessFigure(page);
    await expect(fairness.sentence).toContainText('not run yet');
    const card = chapter.shownCard;
    await card.answer(/^Both alike/).check();
    await card.run.click();
    await expect(fairness.progress).toContainText(/90 : 10, seed 7: step \d+ of 400/, { timeout: 120_000 });
    await expect(card.verdict).toContainText('What came true: “Two of B, about twice as often”', { timeout: 180_000 });
    await expect(card.verdict).toContainText(/takes 3\.\d% of A’s different pairs for one person, and 6\.\d% of B’s/);
    await expect(fairness.marks).toHaveCount(2);
  });
});
