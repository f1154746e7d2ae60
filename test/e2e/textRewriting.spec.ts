// A page whose texts are rewritten while it runs, as by a translator: it lives, and what it says stays true.
import { FIGURE_IDS } from './figures/ids';
import { Lab } from './figures/lab';
import { expect, test } from './fixtures';
import { SitePage } from './page/sitePage';
import { rewriteTexts, watchNumbers } from './page/textRewriting';

/** Changes after which other sentences stand in a figure. */
const CHANGES = [
  { dataset: 'students' },
  { dataset: 'shapes', dimensions: 2 },
  { loss: 'soft', distance: 'plain' },
  { normalize: false, margin: 2 },
  { dataset: 'digits', loss: 'hinge', dimensions: 3, normalize: true },
] as const;

for (const id of FIGURE_IDS) {
  const tag = ['scores', 'encoder', 'lab'].includes(id) ? [] : '@full';
  test(`a translated figure lives and tells the truth: ${id}`, { tag }, async ({ page }) => {
    await rewriteTexts(page);
    const figure = new Lab(page);
    await figure.goto(`./?figure=${id}&lang=en#v=1`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await figure.hello();
    const trains = (await figure.ask({ type: 'play' })).type === 'state';
    for (const settings of CHANGES) {
      await figure.set(settings);
      if (trains) await figure.until(({ status, step }) => status === 'stopped' || step > 2);
      await expect(page.getByRole('figure').first()).toBeVisible();
    }
    // Everything that can be pressed and does not leave the page.
    const buttons = page.locator('figure').first().locator('button:enabled:visible, summary:visible');
    const count = Math.min(await buttons.count(), 40);
    for (let i = 0; i < count; i++) {
      const button = buttons.nth(i);
      if (await button.isVisible()) await button.click({ trial: false, timeout: 2000 }).catch(() => {});
      await page.keyboard.press('Escape');
    }
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect(new SitePage(page).alert).toHaveCount(0);
  });
}

test('a translated article goes on through another language and other data', async ({ page }) => {
  await rewriteTexts(page);
  const lab = await new Lab(page).open('./?lang=en#d=students');
  const site = new SitePage(page);
  await lab.until(({ step }) => step > 3);
  await site.language('简体中文').click();
  await expect(site.document).toHaveAttribute('lang', 'zh-CN');
  await lab.ask({ type: 'preset', id: 'toppers' });
  await lab.ask({ type: 'play' });
  const { step } = await lab.until((now) => now.step > 3);
  await lab.ask({ type: 'pause' });
  await lab.still();
  // What is read is what is.
  const now = await lab.state();
  expect(now.step).toBeGreaterThanOrEqual(step);
  await expect(lab.stepCount).toContainText(String(now.step));
  await expect(site.alert).toHaveCount(0);
});

test('numbers that change while a run trains are not given to a translator', async ({ page }) => {
  const seen: string[] = [];
  for (const id of process.env.NUMS ? FIGURE_IDS.filter((i)=>!['triplet','scores','equation','people'].includes(i)) : ['lab', 'verify', 'compare']) {
    const figure = new Lab(page);
    await figure.goto(`./?figure=${id}${process.env.NUMS && ['oneshot','scale'].includes(id) ? '' : '#d=students'}`);
    await figure.hello();
    const numbers = await watchNumbers(page);
    for (const summary of await page.locator('figure summary').all()) await summary.click();
    await figure.ask({ type: 'play' });
    await figure.until(({ step }) => step > 30, 60_000);
    seen.push(...(await numbers()).map((number) => `${id}: ${number}`));
  }
  expect(seen).toEqual([]);
});
