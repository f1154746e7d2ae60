// The least that must be true of the built page, wherever it stands: it loads, quietly, and asks nobody else for anything.
import { expect, test } from '../fixtures';
import { SitePage } from '../page/sitePage';

test('the built page loads under a sub-path without a word in the console', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Triplet Lab/);
  await expect(new SitePage(page).content).not.toBeEmpty();
});
