// The settings, examples, starts, and what the lab says of a run that goes wrong.
import type { Settings } from '../../../src/session/settings/settingsTable';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';

const STUDENTS = './?figure=lab&autoplay=0#d=students';

/** The run's numbers as the page's table has them, but for how fast it was. */
async function numbers(lab: Lab): Promise<Record<string, string>> {
  const { 'Steps per second': _, ...numbers } = await lab.table();
  return numbers;
}

test('the settings come in one list, and every one of them is worked by keyboard', async ({ page }) => {
  const lab = await new Lab(page).open(STUDENTS);
  await expect(page.getByLabel('Mining')).toHaveCount(0);
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Mining')).toBeVisible();
  await expect(page.getByLabel('Learning rate').first()).toBeVisible();

  await test.step('each of them is reached by the Tab key, shows its focus, and has a name', async () => {
    await lab.ring.focus();
    const reached = new Set<string>();
    for (let i = 0; i < 90; i++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const label =
          element.ariaLabel ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
        const outline = getComputedStyle(element);
        const shown = outline.outlineStyle !== 'none' || outline.boxShadow !== 'none';
        return `${element.localName} ${label?.trim()}${shown ? '' : ' WITHOUT A RING'}`;
      });
      if (name.startsWith('body')) break;
      expect(name).not.toContain('WITHOUT A RING');
      reached.add(name);
    }
    const controls = await lab.controls.count();
    // Sliders share their name with their number field.
    expect(reached.size).toBeGreaterThan(controls * 0.6);
    for (const wanted of ['input Margin', 'input Speed limit', 'select Mining', 'input Learning rate', 'select Loss']) {
      expect([...reached].some((name) => name.startsWith(wanted))).toBe(true);
    }
  });

  await test.step('choices, switches and sliders change by keys', async () => {
    await page.getByLabel('Mining').focus();
    await page.keyboard.press('h');
    await expect.poll(async () => (await lab.step(1)).settings.mining).toBe('hard');
    await lab.slider('Margin').focus();
    await page.keyboard.press('ArrowRight');
    await expect(lab.field('Margin')).toHaveValue('0.21');
    await expect(lab.slider('Margin')).toHaveAttribute('aria-valuetext', /0\.21 distance/);
    await page.getByLabel('Unseen pictures').focus();
    await page.keyboard.press('Space');
    expect((await lab.state()).settings['lab.unseen']).toBe(true);
  });
});

test('a panel opens beside the picture where the rail stands below it: sum, time and slow motion stay in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 740, height: 760 });
  const lab = await new Lab(page).open('./?figure=lab&lang=en&autoplay=0#d=students');
  await lab.step(3);
  const before = await lab.timeline.boundingBox();
  await lab.openTab('Settings');
  await expect(lab.root.getByRole('tabpanel')).toBeInViewport({ ratio: 0.6 });
  for (const part of [lab.stage, lab.ruler, lab.timeline, lab.button('Slow motion'), lab.ring]) {
    await expect(part).toBeInViewport({ ratio: 0.9 });
  }
  expect(await lab.timeline.boundingBox()).toEqual(before);
});

test('a number field takes what makes sense, keeps what does not, marked, and changes nothing for it', async ({
  page,
}) => {
  const lab = await new Lab(page).open(STUDENTS);
  await lab.openTab('Settings');
  await lab.step(3);
  const before = await lab.state();
  const margin = lab.field('Margin');
  for (const nonsense of ['', '-1', '7', 'abc', '1e3', '0x2', 'NaN', '0.2.1']) {
    await margin.fill(nonsense);
    if (nonsense) await expect(margin).toHaveAttribute('aria-invalid', 'true');
    expect(await lab.margin()).toBe(0.2);
  }
  await margin.fill('1.25');
  await expect(margin).toHaveAttribute('aria-invalid', 'false');
  expect(await lab.margin()).toBe(0.2);
  await margin.press('Enter');
  expect(await lab.margin()).toBe(1.25);
  const seed = lab.field('Seed');
  await seed.fill('4.5');
  await expect(seed).toHaveAttribute('aria-invalid', 'true');
  await seed.blur();
  await expect(seed).toHaveValue('4.5');
  await expect(seed).toHaveAccessibleDescription(/“4\.5” is not a whole number/);
  await seed.press('Escape');
  await expect(seed).toHaveValue('7');
  const after = await lab.state();
  expect({ step: after.step, recall: after.recall, distances: after.distances }).toEqual({
    step: before.step,
    recall: before.recall,
    distances: before.distances,
  });
});

test('the same start repeats every number, a new start does not, and one step is one step', async ({ page }) => {
  const lab = await new Lab(page).open(STUDENTS);
  await lab.button('One step').click();
  const first = await lab.until(({ step, recallStep }) => step === 1 && recallStep === 1);
  expect(first.status).toBe('paused');
  await lab.step(9);
  const first10 = await numbers(lab);
  expect(first10.Step).toBe('10');

  await lab.button('Same start').click();
  await lab.until(({ step }) => step === 0);
  await lab.step(10);
  expect(await numbers(lab)).toEqual(first10);

  await lab.button('New start').click();
  await lab.until(({ step }) => step === 0);
  await lab.step(10);
  const others = await numbers(lab);
  expect(others.Step).toBe('10');
  expect(others['Distance anchor–positive']).not.toBe(first10['Distance anchor–positive']);
  expect((await lab.state()).settings.seed).not.toBe(7);
});

const FACENET = { classes: [0, 1, 2, 3, 4], classesPerBatch: 5, distance: 'squared', normalize: true };
const SPHERE = { ...FACENET, dimensions: 3 };
const FACES = {
  dataset: 'faces',
  dimensions: 32,
  classesPerBatch: 16,
  itemsPerClass: 4,
  distance: 'squared',
  normalize: true,
};

/** Every preset that the README names, and what it changes of the settings a page opens with. */
const PRESETS: Readonly<Record<string, Record<string, unknown>>> = {
  'drag-the-ring': {},
  'first-clusters': SPHERE,
  toppers: { dataset: 'students', learningRate: 0.01 },
  'no-margin': { ...FACENET, mining: 'hard', margin: 0 },
  collapse: { ...FACENET, mining: 'hard' },
  rescue: FACENET,
  'margin-out-of-reach': { ...FACENET, mining: 'all', margin: 5 },
  faces: FACES,
  'too-few-people': { ...FACES, people: 10, classesPerBatch: 10 },
  'same-hairdresser': { ...FACES, difficulty: 'same-hairdresser' },
  'hard-from-scratch': { ...FACES, mining: 'hard' },
  temperature: { ...SPHERE, loss: 'infonce' },
  arcface: { ...SPHERE, loss: 'arcface' },
  'wrong-labels': { ...SPHERE, mislabelled: 0.2 },
};

test('a preset is chosen by button, address or message and changes what it is known for, and nothing else', {
  tag: '@full',
}, async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0');
  const { settings: defaults } = await lab.state();
  const withPreset = (id: string) => ({ ...defaults, ...PRESETS[id] }) as Settings;

  await lab.visit('./?figure=lab&autoplay=0#preset=collapse');
  await expect(lab.preset).toContainText('Only the hardest negatives teach');
  await expect(await lab.example('Collapse')).toHaveAttribute('aria-pressed', 'true');
  expect(await lab.state()).toMatchObject({ settings: withPreset('collapse'), status: 'paused' });

  await (await lab.example('Three streams')).click();
  await lab.until(({ step, status }) => status === 'playing' && step > 0);
  await expect(lab.preset).toContainText('Three streams of students');
  expect((await lab.state()).settings).toEqual(withPreset('toppers'));
  await lab.ask({ type: 'pause' });
  for (const id of Object.keys(PRESETS)) {
    const { settings } = await lab.ask({ type: 'preset', id });
    expect(settings, id).toEqual(withPreset(id));
  }
});

test('a collapse is seen coming: the gauge says packed, then collapsed', { tag: '@full' }, async ({ page }) => {
  test.setTimeout(120_000);
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0#preset=collapse');
  const packed = lab.packed;
  const collapsed = lab.collapsed;
  await expect(packed.or(collapsed)).toHaveCount(0);
  let saw = false;
  for (let steps = 0; steps < 200 && (await collapsed.count()) === 0; steps += 25) {
    await lab.step(25, 60_000);
    saw ||= (await packed.count()) > 0;
  }
  expect(saw).toBe(true);
  await expect(collapsed).toHaveText(/nearly the same point for every item/);
  const { loss } = await lab.state();
  expect(Math.abs((loss ?? 0) - 0.2)).toBeLessThan(0.02);
});

test('after a wider margin the lab says what it did, and offers to forbid zooming', { tag: '@full' }, async ({
  page,
}) => {
  test.setTimeout(90_000);
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0');
  await lab.step(40, 30_000);
  await lab.set({ margin: 1 });
  await lab.step(60, 30_000);
  await expect(lab.twist).toContainText(/Different items now stand [\d.]+ × as far apart|Different items now stand/);
  await lab.button('Forbid zooming starts again').first().click();
  await lab.until(({ step, settings }) => step < 40 && settings.normalize);
  expect((await lab.state()).settings.margin).toBe(1);
});

test('the speed limit limits, and training without it is faster', { tag: '@full' }, async ({ page }) => {
  const lab = await new Lab(page).open(`${STUDENTS}&sp=5`);
  await lab.step(40);
  await lab.ask({ type: 'play' });
  const rate = (await lab.until(({ step, stepsPerSecond }) => step > 50 && stepsPerSecond > 0)).stepsPerSecond;
  expect(rate).toBeLessThanOrEqual(6);
  await lab.set({ speed: 240 });
  expect((await lab.until(({ stepsPerSecond }) => stepsPerSecond > 15)).status).toBe('playing');
});
