// A figure on paper: controls say what they are set to, and nothing lies on anything else.
import type { Locator } from '@playwright/test';
import { open, takeSteps } from '../access/views';
import { expect, test } from '../fixtures';

async function bottom(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  return box ? box.y + box.height : Number.NaN;
}

test('a printed figure shows the values of its controls and nothing to press, laid out whole', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  await open(page, './?figure=oneshot&autoplay=0#d=students');
  await takeSteps(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('textbox', { name: 'Threshold' })).toHaveValue('1.1');
  await expect(page.getByRole('textbox', { name: 'Threshold' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Data' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Threshold' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden();
  const note = page.getByText('These data have 3 classes');
  const caption = page.getByText('Every class on the shelf is enrolled');
  expect((await caption.boundingBox())?.y).toBeGreaterThan(await bottom(note));
});

test('on paper all five losses are seen, none beside the page or below the next part', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  await open(page, './?figure=losses&autoplay=0#m=0.8');
  await takeSteps(page);
  await page.emulateMedia({ media: 'print' });
  const last = page.getByRole('region', { name: 'ArcFace' });
  const box = await last.boundingBox();
  expect((box?.x ?? Number.NaN) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(720);
  const caption = page.getByText('Five runs from the same weights');
  expect((await caption.boundingBox())?.y).toBeGreaterThan(await bottom(last));
});

test('on paper a chapter has its figure only once that has a picture', async ({ page }) => {
  await page.goto('./?autoplay=0');
  const waits = page.getByText(/^(Loading…|The figure appears here\.)$/).filter({ visible: true });
  await page.getByRole('heading', { name: 'Train it' }).scrollIntoViewIfNeeded();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Since then' })).toBeVisible();
  await expect(waits).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('figure').first()).toBeVisible();
});

test('on paper further reading is written out, though on screen it is folded', async ({ page }) => {
  await page.goto('./?autoplay=0');
  const source = page
    .getByRole('link', { name: 'FaceNet: A Unified Embedding for Face Recognition and Clustering' })
    .last();
  const title = page.getByRole('heading', { name: 'Further reading' });
  await expect(title).toBeAttached();
  await expect(source).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(title).toBeVisible();
  await expect(source).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(source).toBeHidden();
});
