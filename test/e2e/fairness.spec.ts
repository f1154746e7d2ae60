// The figure `fairness` as a reader uses it, on few people and with short runs.
import { FairnessFigure } from './figures/fairness';
import { expect, test } from './fixtures';
import { sidewaysScroll } from './page/widths';

test.describe('the figure fairness', () => {
  test('trains three seeds of a place, with progress, and says what they came to and how far chance goes', {
    tag: '@full',
  }, async ({ page }) => {
    const fairness = new FairnessFigure(page);
    await fairness.open();
    await expect(fairness.sentence).toContainText('Trained on 9 : 1: not run yet');
    await fairness.run('9:1');
    await expect(fairness.progress).toContainText(/9 : 1, seed 7: step [1-9]\d* of 50; 2 runs after it/, {
      timeout: 45_000,
    });
    await expect(fairness.marks).toHaveCount(6, { timeout: 60_000 });
    await expect(fairness.sentence).toContainText(/^Trained on 9 : 1, 3 runs: FAR of group A [\d.]+%/);
    await expect(fairness.sentence).toContainText(/the spread between seeds up to [\d.]+ percentage points/);
    await fairness.openTable();
    await expect(fairness.rows).toHaveCount(6);
    await fairness.button('A threshold for each group').click();
    await expect(fairness.sentence).toContainText('both are 5% by construction');
    // The others of a share are on the page still, and another share is another row.
    await fairness.share.focus();
    await page.keyboard.press('ArrowRight');
    await expect(fairness.sentence).toContainText('Trained on 8 : 2: not run yet');
    await expect(fairness.marks).toHaveCount(6);
  });

  test('pauses, goes on and stops', { tag: '@full' }, async ({ page }) => {
    const fairness = new FairnessFigure(page);
    await fairness.open({ steps: '1600' });
    await fairness.button('Train 9 runs').click();
    await expect(fairness.progress).toContainText(/step [1-9]\d* of 1,600; 8 runs/, { timeout: 45_000 });
    await fairness.button('Pause').click();
    await expect(fairness.progress).toContainText('paused');
    await fairness.button('Resume').click();
    await expect(fairness.progress).not.toContainText('paused');
    await fairness.button('Stop all').click();
    await expect(fairness.button('Train 9 runs')).toBeVisible();
    await expect(fairness.marks).toHaveCount(0);
  });

  for (const { theme, width } of [
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 360 },
  ]) {
    test(`fits: ${theme}, ${width} wide`, { tag: '@full' }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const fairness = new FairnessFigure(page);
      await fairness.open({ query: `&theme=${theme}` });
      await fairness.openFolds();
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
  }
});
