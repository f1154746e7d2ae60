// A link to a moment: copied beside the timeline, opened elsewhere, refused where this browser cannot repeat the run.
import type { Page } from '@playwright/test';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { servePolicy } from '../page/policy';
import { SitePage } from '../page/sitePage';

test('a link opens the moment that it was copied at, number for number, with the same triplet, and goes on from there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await new Lab(page).open('./?figure=lab&lang=en&autoplay=0#dim=3');
  await lab.step(20);
  await lab.set({ margin: 0.7 });
  await lab.step(15);
  await lab.set({ mining: 'hard', learningRate: 0.002 });
  const there = await lab.step(10);
  const link = await copied(page, lab);
  const further = await lab.step(10);

  const other = new Lab(await context.newPage());
  await other.visit(link);
  await expect(other.root.getByText('This is step 45, the moment of the link.')).toBeVisible();
  const here = await other.until(({ step, recallStep }) => step === 45 && recallStep === 45);
  expect(comparable(here)).toEqual(comparable(there));
  expect(here.status).toBe('paused');
  expect(other.page.url()).toBe(link);
  expect(comparable(await other.step(10))).toEqual(comparable(further));
});

test('a link that was cut off is said to be, and the lab works with its settings', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await new Lab(page).open('./?figure=lab&lang=en&autoplay=0#d=students&m=0.4');
  await lab.step(5);
  const link = await copied(page, lab);
  await lab.visit(link.slice(0, -3));
  await expect(new SitePage(page).problems).toHaveText([/damaged or was cut off/]);
  const { step, settings } = await lab.step(2);
  expect(step).toBe(2);
  expect(settings).toMatchObject({ dataset: 'students', margin: 0.4 });
});

test('a run that a reload has ended is offered, and comes back when the reader asks for it', async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&lang=en&autoplay=0#d=students');
  await lab.step(20);
  await lab.set({ margin: 0.7 });
  const there = await lab.step(15);
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('m=0.7');
  const other = new Lab(await page.context().newPage());
  await other.visit(page.url());
  await expect(other.button('Go on from there')).toHaveCount(0);

  await page.reload();
  await lab.isReady();
  await expect(lab.root.getByText('had come to step 35')).toBeVisible();
  expect((await lab.state()).step).toBe(0);
  await lab.button('Go on from there').click();
  const here = await lab.until(({ step, recallStep }) => step === 35 && recallStep === 35);
  expect(comparable(here)).toEqual(comparable(there));
  await expect(lab.button('Go on from there')).toHaveCount(0);
});

test.describe('without WebAssembly', () => {
  // What the browser itself says of it.
  test.use({ allowed: [/console error: .*(WebAssembly|wasm)/i] });

  test('a link to a run that needs it is refused in one sentence, and nothing is trained', { tag: '@full' }, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const lab = await new Lab(page).open('./?figure=lab&lang=en&autoplay=0#d=students');
    await lab.step(5);
    const link = await copied(page, lab);
    await servePolicy(page, "script-src 'self' 'unsafe-inline'; worker-src blob:");
    await lab.visit(link);
    await expect(new SitePage(page).problems).toHaveText([/trained with WebAssembly, which this browser does not/]);
    expect(await lab.state()).toMatchObject({ engine: 'plain', status: 'paused', step: 0 });
  });
});

async function copied(page: Page, lab: Lab): Promise<string> {
  await lab.button('Copy link to this moment').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole('button', { name: 'Close' }).click();
  return link;
}

/** What a state says of the run itself. */
function comparable({
  step,
  loss,
  recall,
  activeFraction,
  counts,
  distances,
  settings,
}: Awaited<ReturnType<Lab['state']>>) {
  return { step, loss, recall, activeFraction, counts, distances, settings: { ...settings, backend: 'cpu' } };
}
