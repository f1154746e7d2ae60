// A page whose texts are rewritten while it runs, as by a translator: it lives, and what it says stays true.
import { FULL } from '../../tier';
import { FIGURE_IDS } from '../figures/ids';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { SitePage } from '../page/sitePage';
import { rewriteTexts, watchNumbers } from '../page/textRewriting';

/** Changes after which other sentences stand in a figure: data with a note and without, other units, other states. */
const CHANGES = [
  { dataset: 'students' },
  { dataset: 'shapes', dimensions: 2 },
  ...(FULL
    ? ([
        { loss: 'soft', distance: 'plain' },
        { normalize: false, margin: 2 },
        { dataset: 'digits', loss: 'hinge', dimensions: 3, normalize: true },
      ] as const)
    : []),
] as const;

/** Buttons and folds that are pressed in each figure. */
const PRESSES = FULL ? 40 : 8;

for (const id of FIGURE_IDS) {
  const tag = ['scores', 'encoder'].includes(id) ? [] : '@full';
  test(`a figure lives through a translator, other data and every button: ${id}`, { tag }, async ({ page }) => {
    await rewriteTexts(page);
    const figure = new Lab(page);
    await figure.goto(`./?figure=${id}&lang=en`);
    const whole = page.getByRole('figure').first();
    await expect(whole).toBeVisible();
    await figure.hello();
    const trains = (await figure.ask({ type: 'play' })).type === 'state';
    for (const settings of CHANGES) {
      await figure.set(settings);
      if (trains) await figure.until(({ status, step }) => status === 'stopped' || step > 2);
      await expect(whole).toBeVisible();
    }
    const buttons = figure.pressable;
    for (let i = 0; i < Math.min(await buttons.count(), PRESSES); i++) {
      // What a press before has covered or taken away is passed over.
      await buttons
        .nth(i)
        .click({ timeout: 1000 })
        .catch(() => {});
      await page.keyboard.press('Escape');
    }
    await expect(whole).toBeVisible();
    await expect(new SitePage(page).alert).toHaveCount(0);
  });
}

test('a translated article goes on through another language and other data', { tag: '@full' }, async ({ page }) => {
  await rewriteTexts(page);
  const lab = await new Lab(page).open('./?lang=en#d=students');
  const site = new SitePage(page);
  await lab.until(({ step }) => step > 3);
  await site.language('简体中文').click();
  await expect(site.document).toHaveAttribute('lang', 'zh-CN');
  await lab.ask({ type: 'preset', id: 'toppers' });
  await lab.ask({ type: 'play' });
  await lab.until(({ step }) => step > 3);
  await lab.ask({ type: 'pause' });
  await lab.still();
  await expect(lab.stepCount).toContainText(String((await lab.state()).step));
  await expect(site.alert).toHaveCount(0);
});

test('numbers that change while a run trains are not given to a translator', { tag: '@full' }, async ({ page }) => {
  const still = ['triplet', 'scores', 'equation', 'people', 'angles', 'margins'];
  const ids = FULL ? FIGURE_IDS.filter((id) => !still.includes(id)) : (['lab', 'verify'] as const);
  const found: string[] = [];
  for (const id of ids) {
    const figure = new Lab(page);
    await figure.goto(`./?figure=${id}${['oneshot', 'scale', 'fairness'].includes(id) ? '' : '#d=students'}`);
    await figure.hello();
    const numbers = await watchNumbers(page);
    for (const fold of await figure.folds.all()) await fold.click();
    await figure.ask({ type: 'play' });
    await figure.until(({ step }) => step > 30, 60_000);
    found.push(...(await numbers()).map((number) => `${id}: ${number}`));
  }
  expect(found).toEqual([]);
});
