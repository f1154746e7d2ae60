// A prediction card of the address.
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { changeScheme } from '../page/accessibility';
import { SitePage } from '../page/sitePage';
import { Homework } from './pages/homework';
import { CARD, CARD_TEXT, hostileQueries } from './pages/links';

test('asks before anything runs, is answered by the keyboard alone, and tells the host', async ({ page }) => {
  const lab = await new Lab(page).open(`./?figure=lab&card=${CARD_TEXT}&lang=en`);
  const { card } = new Homework(page);
  // Markup is text.
  await expect(card.getByText(CARD.question)).toBeVisible();
  expect(await lab.state()).toMatchObject({ step: 0, status: 'paused' });

  await card.getByRole('radio', { name: 'Less' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Run it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('status').getByText(CARD.after)).toBeVisible();
  await expect(card.getByRole('status').getByText(/^Measured after 5 steps/)).toBeVisible();
  const { step, settings } = await lab.state();
  expect([step, settings.dataset]).toEqual([5, 'students']);
  const told = (await lab.said()).filter(({ type }) => type === 'prediction');
  expect(told).toMatchObject([{ chapter: 'card-1', of: 1, answer: 1, right: 0, correct: false }]);

  const homework = new Homework(page);
  for (const scheme of ['light', 'dark'] as const) {
    await changeScheme(page, scheme);
    await homework.isAccessible(`a card, ${scheme}`);
  }
});

for (const [tier, count] of [
  ['', 8],
  ['@full', 60],
] as const) {
  test(`${count} addresses with cards and assignments that are none: a figure that works, and one sentence`, {
    tag: tier === '' ? [] : [tier],
  }, async ({ page }) => {
    test.slow();
    const site = new SitePage(page);
    for (const query of hostileQueries(count, tier === '' ? 7 : 11)) {
      await page.goto('about:blank');
      const lab = await new Lab(page).open(`./${query}`);
      await expect(site.problems, query).toHaveCount(1);
      await expect(site.problems, query).toHaveText(/^[^<>]{8,}\.$/);
      expect((await lab.step(1)).step, query).toBe(1);
    }
  });
}
