// Time in the lab: back along the run and on from there, one step in slow motion, and the arrows of the followed triplet.
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';

const STUDENTS = './?figure=lab&autoplay=0&test=1#d=students';

test('the timeline leads back to kept points by keys, shows the run as it was, and forth again', async ({ page }) => {
  const lab = await new Lab(page).open(STUDENTS);
  const start = await lab.state();
  const end = await lab.step(40);
  const { timeline } = lab;
  await expect(timeline).toHaveAttribute('aria-valuetext', 'step 40 of 40');

  await timeline.focus();
  await page.keyboard.press('Home');
  const back = await lab.until(({ step, recallStep }) => step === 0 && recallStep === 0);
  expect(back.status).toBe('paused');
  expect(back.distances).toEqual(start.distances);
  await expect(lab.says).toContainText('Back at step 0 of 40');
  await expect(lab.timelineSays).toHaveText('step 0 of 40');
  await expect(lab.chartMark('you are here')).toBeVisible();

  await page.keyboard.press('End');
  const forth = await lab.until(({ step, recallStep }) => step === 40 && recallStep === 40);
  expect(forth.distances).toEqual(end.distances);
  expect(forth.recall).toBe(end.recall);
});

test('training goes on from where the reader went back to, by another course if a setting is another', {
  tag: '@full',
}, async ({ page }) => {
  const lab = await new Lab(page).open(STUDENTS);
  const first = await lab.step(40);
  const { timeline } = lab;
  await timeline.focus();
  await page.keyboard.press('Home');
  await lab.until(({ step }) => step === 0);
  const again = await lab.step(40);
  expect(again.distances).toEqual(first.distances);
  await expect(lab.timelineSays).toHaveText('step 40 of 40');

  await timeline.focus();
  await page.keyboard.press('Home');
  await lab.until(({ step }) => step === 0);
  await lab.set({ margin: 1.5 });
  const other = await lab.step(40);
  expect(other.settings.margin).toBe(1.5);
  expect(other.distances).not.toEqual(first.distances);
});

test('one click on the timeline goes back, and play goes on from there', { tag: '@full' }, async ({ page }) => {
  const lab = await new Lab(page).open(STUDENTS);
  await lab.step(20);
  await lab.timeline.click({ position: { x: 4, y: 18 } });
  await lab.until(({ step }) => step === 0);
  await lab.button(/Play/).first().click();
  await lab.until(({ step, status }) => status === 'playing' && step > 2);
  await expect(lab.says).not.toContainText('Back at');
});

test('slow motion names the six parts of a step, and the step it takes is the one it took apart', {
  tag: '@full',
}, async ({ page }) => {
  const lab = await new Lab(page).open(STUDENTS);
  await lab.step(5);
  await lab.button('Slow motion').click();
  const slow = lab.slowMotion;
  await expect(slow.getByRole('heading', { name: 'Step 6 in slow motion' })).toBeVisible();
  const text = slow.getByRole('status');
  const seen: Record<string, string> = {};
  for (const name of ['Forward', 'Distances', 'Mining', 'Loss', 'Backward', 'Update']) {
    await slow.getByRole('button', { name }).click();
    await expect(text.getByRole('heading')).toHaveText(name);
    await expect(lab.slowMotionPicture).toBeVisible();
    seen[name] = (await text.textContent()) ?? '';
  }
  expect(seen.Forward).toContain('24 items, 8 of each of 3 classes');
  const loss = /their mean, ([\d.]+), is the loss/.exec(seen.Loss)?.[1];
  const after = await lab.until(({ step, status }) => step === 6 && status === 'paused');
  expect(after.loss).not.toBeNull();
  expect(after.loss?.toFixed(3)).toBe(loss);
  expect(seen.Update).toContain(`cost ${loss} before`);
  const active = /([\d,]+) of them have a loss/.exec(seen.Mining)?.[1];
  expect(seen.Loss).toContain(`${active} of`);

  await slow.getByRole('button', { name: 'Next step' }).click();
  await expect(slow.getByRole('heading', { name: 'Step 7 in slow motion' })).toBeVisible();
  expect((await lab.state()).step).toBe(6);
});

test('slow motion follows the margin, steps aside for a run, and plays by itself', { tag: '@full' }, async ({
  page,
}) => {
  const lab = await new Lab(page).open(STUDENTS);
  await lab.button('Slow motion').click();
  const slow = lab.slowMotion;
  await slow.getByRole('button', { name: 'Mining' }).click();
  await expect(slow.getByRole('status')).toContainText('of them have a loss');
  const before = await slow.getByRole('status').textContent();
  await lab.set({ margin: 0.01 });
  await expect(slow.getByRole('status')).not.toHaveText(before ?? '');

  await lab.ask({ type: 'play' });
  await expect(slow.getByRole('status')).toContainText('The run goes on.');
  await slow.getByRole('button', { name: 'Pause the run' }).click();
  await slow.getByRole('button', { name: 'Forward' }).click();
  await slow.getByRole('button', { name: 'Play' }).click();
  await expect(slow.getByRole('status').getByRole('heading')).toHaveText('Distances');
  await slow.getByRole('button', { name: 'Close' }).click();
  await expect(slow).toHaveCount(0);
});

test('arrows on the map say where the triplet pulls and where it went', async ({ page }) => {
  const lab = await new Lab(page).open(`${STUDENTS}&lv=map&la=1&m=1`);
  await expect(lab.arrowsNote).toHaveText('Arrows appear with the next step.');
  await lab.step(1);
  await expect(lab.arrowsNote).toContainText(/anchor \d+°, positive \d+°, negative \d+°/);
  await expect(lab.pulls).toHaveCount(3);
  await expect(lab.wentTo.first()).toBeVisible();
  await lab.openTab('Settings');
  await page.getByLabel('Arrows').uncheck();
  await expect(lab.arrows).toHaveCount(0);
});

test('slow motion goes on with the new run, however the data change while a step is looked at', {
  tag: '@full',
}, async ({ page }) => {
  const lab = await new Lab(page).open(STUDENTS);
  await lab.openTab('Settings');
  const slow = lab.slowMotion;
  await lab.button('Slow motion').click();
  const ways: [string, () => Promise<unknown>][] = [
    ['Backward', () => lab.set({ dataset: 'shapes', seed: 3 })],
    ['Mining', () => lab.set({ dataset: 'digits' })],
    ['Loss', () => lab.set({ classes: [1, 4, 7] })],
    ['Forward', () => lab.ask({ type: 'preset', id: 'first-clusters' })],
    ['Distances', () => lab.ask({ type: 'reset', seed: 12 })],
    ['Backward', () => page.evaluate(() => location.assign('#d=students'))],
    ['Forward', () => page.getByRole('combobox', { name: 'Data' }).selectOption({ label: 'Shapes' })],
  ];
  for (const [part, change] of ways) {
    await slow.getByRole('button', { name: part }).click();
    await expect(slow.getByRole('status').getByRole('heading')).toHaveText(part);
    await change();
    await lab.until(({ step, status, recallStep }) => step === 0 && recallStep === 0 && status === 'paused');
    await expect(slow.getByRole('heading', { name: 'Step 1 in slow motion' })).toBeVisible();
    await expect(slow.getByRole('status').getByRole('heading')).toHaveText('Forward');
  }
  await expect(lab.slowMotionPicture.getByRole('img', { name: /point of class/ }).first()).toBeVisible();
});
