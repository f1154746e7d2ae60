// The least that must be true of the built page, wherever it stands: it loads, quietly, and asks nobody else for anything.
import { expect, test } from './fixtures';

test('the built page loads under a sub-path without a word in the console', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Triplet Lab/);
  await expect(page.locator('#root')).not.toBeEmpty();
});

for (const host of ['iframe', 'sandboxed'] as const) {
  test(`the built page loads in a frame of another origin: ${host}`, async ({ page, hostAddress }) => {
    await page.goto(hostAddress(host, './?figure=lab'));
    await expect(page.frameLocator('iframe').locator('#root')).not.toBeEmpty();
  });
}
