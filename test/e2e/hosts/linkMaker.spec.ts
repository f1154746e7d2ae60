// The link-maker, as a teacher uses it: below a figure, in a chapter, in a sandbox, by the keyboard alone.
import { HostedFigure } from '../figures/hostedFigure';
import { FIGURE_IDS } from '../figures/ids';
import { expect, test } from '../fixtures';
import { changeScheme } from '../page/accessibility';
import { LinkMaker, stepCount, wholeScreen } from './pages/linkMaker';

test('is opened, gone through and closed by the keyboard, and what it makes opens in the preview', async ({ page }) => {
  await page.goto('./?figure=equation&lang=en#em=0.4');
  const maker = new LinkMaker(page);
  await maker.opener.focus();
  await page.keyboard.press('Enter');
  await expect(maker.dialog).toBeVisible();
  await expect(maker.text('Link')).toHaveValue(/\?figure=equation&lang=en#v=1&em=0.4$/);
  await expect(maker.preview.getByRole('figure')).toBeVisible();
  await expect(maker.preview.getByLabel('Margin').first()).toHaveValue('40');
  await maker.tab('Link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(maker.text('iframe')).toHaveValue(/^<iframe /);
  await maker.dialog.getByText('Hide').click();
  await maker.dialog.getByText('Lock').click();
  for (const scheme of ['light', 'dark'] as const) {
    await changeScheme(page, scheme);
    await maker.isAccessible(page, scheme);
  }
  await page.keyboard.press('Escape');
  await expect(maker.dialog).toBeHidden();
  await expect(maker.opener).toBeFocused();
});

test.describe('in a sandbox that allows scripts alone', () => {
  test.use({ allowed: [/Clipboard API has been blocked/] });
  test('it works, and says where copying is not allowed', async ({ page, hostAddress }) => {
    const figure = new HostedFigure(page, { framed: true });
    await figure.goto(hostAddress('sandboxed', './?figure=equation&lang=en'));
    await figure.isReady();
    const { opener, dialog, preview } = new LinkMaker(page.frameLocator('iframe'));
    await opener.click();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByText('Copying is not allowed here.', { exact: false })).toBeVisible();
    await expect(preview.getByRole('figure')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });
});

test.describe('gone through figure by figure', () => {
  // A preview may still be making its worker when the page goes on to the next figure.
  test.use({ allowed: [/^request failed: blob:.*ERR_ABORTED/] });
  test('makes a link to each figure', { tag: '@full' }, async ({ page }) => {
    test.slow();
    for (const id of FIGURE_IDS) {
      await page.goto(`./?figure=${id}&autoplay=0&lang=en`);
      const maker = new LinkMaker(page);
      await maker.opener.click();
      await expect(maker.text('Link')).toHaveValue(new RegExp(`figure=${id}`));
      await expect(maker.preview.getByRole('figure').first()).toBeVisible();
    }
  });
});

test('a figure takes the whole screen and gives it back, and its keys work there', async ({ page }) => {
  await page.goto('./?figure=mining&autoplay=0&lang=en#d=students');
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(wholeScreen(page)).toBeVisible();
  const before = await stepCount(page).textContent();
  await page.keyboard.press('ArrowRight');
  await expect(stepCount(page)).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(wholeScreen(page)).toHaveCount(0);
});
