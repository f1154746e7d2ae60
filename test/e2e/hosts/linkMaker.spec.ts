// The link-maker, as a teacher uses it: below a figure, in a chapter, in a sandbox, by the keyboard alone.
import { HostedFigure } from '../figures/hostedFigure';
import { FIGURE_IDS } from '../figures/ids';
import { expect, test } from '../fixtures';
import { changeScheme, expectAccessible } from '../page/accessibility';

const OPENER = 'Link or embed…';

test('is opened, gone through and closed by the keyboard, and what it makes opens in the preview', async ({ page }) => {
  await page.goto('./?figure=equation&lang=en#em=0.4');
  const opener = page.getByRole('button', { name: OPENER });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/\?figure=equation&lang=en#v=1&em=0.4$/);
  const preview = page.frameLocator('.link-preview iframe');
  await expect(preview.getByRole('figure')).toBeVisible();
  await expect(preview.getByLabel('Margin', { exact: false }).first()).toHaveValue('40');
  await dialog.getByRole('tab', { name: 'Link', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('textbox', { name: 'iframe' })).toHaveValue(/^<iframe /);
  await dialog.getByText('Hide').click();
  await dialog.getByText('Lock').click();
  for (const scheme of ['light', 'dark'] as const) {
    await changeScheme(page, scheme);
    await expectAccessible(page, `the dialog, ${scheme}`, ['.link-maker']);
    await expectAccessible(page, `the line below the figure, ${scheme}`, ['.embed-credit']);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test.describe('in a sandbox that allows scripts alone', () => {
  test.use({ allowed: [/Clipboard API has been blocked/] });
  test('it works, and says where copying is not allowed', async ({ page, hostAddress }) => {
    const figure = new HostedFigure(page, { framed: true });
    await figure.goto(hostAddress('sandboxed', './?figure=equation&lang=en'));
    await figure.isReady();
    await figure.root.getByRole('button', { name: OPENER }).click();
    const dialog = figure.root.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByText('Copying is not allowed here.', { exact: false })).toBeVisible();
    const inside = page.frameLocator('iframe').frameLocator('.link-preview iframe');
    await expect(inside.getByRole('figure')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });
});

test('makes a link to each figure', { tag: '@full' }, async ({ page }) => {
  test.slow();
  for (const id of FIGURE_IDS) {
    await page.goto(`./?figure=${id}&autoplay=0&lang=en`);
    await page.getByRole('button', { name: OPENER }).last().click();
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(new RegExp(`figure=${id}`));
    await expect(page.frameLocator('.link-preview iframe').getByRole('figure').first()).toBeVisible();
  }
});

test('a figure takes the whole screen and gives it back', async ({ page }) => {
  await page.goto('./?figure=mining&autoplay=0&lang=en#d=students');
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.locator('.embed:fullscreen')).toBeVisible();
  const step = page.locator('.transport-step');
  const before = await step.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(step).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(page.locator('.embed:fullscreen')).toHaveCount(0);
});
