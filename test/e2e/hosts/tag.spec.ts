// The element `<triplet-lab>` in a page on another origin: its attributes are settings both ways, it looks and speaks as the page
// does, and figures of one link travel together.
import { test as base, expect } from '../fixtures';
import { heard, Tag } from './pages/tag';

const STILL = 'autoplay="off" dataset="students"';

/** Opens a page with this markup, and gives its elements. */
const test = base.extend<{ open: (html: string) => Promise<Tag[]> }>({
  open: async ({ page, hostAddress, baseURL }, use) => {
    await use((html) => Tag.open(page, hostAddress('iframe'), baseURL ?? '', html));
  },
});

test('the element does what its attributes say, and its attributes say what the reader does', async ({
  page,
  open,
}) => {
  const [tag] = await open(`<triplet-lab figure="lab" margin="0.5" learning-rate="0.01" ${STILL}></triplet-lab>`);
  expect(await tag.settings()).toMatchObject({ margin: 0.5, learningRate: 0.01, dataset: 'students' });
  await tag.margin.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => Number(await tag.element.getAttribute('margin'))).toBeGreaterThan(0.5);
  expect((await tag.settings())?.margin).toBe(Number(await tag.element.getAttribute('margin')));

  await tag.write('margin', '0.9');
  await expect.poll(async () => (await tag.settings())?.margin).toBe(0.9);
  await tag.write('margin', '9');
  await expect(tag.element).toHaveAttribute('margin', '0.9');
  expect(await heard(page, 'error')).toMatchObject([{ code: 'out-of-range', key: 'margin' }]);
  await tag.write('margin', null);
  await expect.poll(async () => (await tag.settings())?.margin).toBe(0.2);
  await tag.write('preset', 'toppers');
  await expect.poll(async () => (await tag.settings())?.learningRate).toBe(0.01);
});

test('the element takes orders by methods that answer when they are carried out, and tells each step', async ({
  page,
  open,
}) => {
  const [tag] = await open(`<triplet-lab figure="lab" ${STILL}></triplet-lab>`);
  expect(await tag.step(100)).toMatchObject({ step: 100 });
  const steps = (await heard(page, 'step')).map(({ step }) => Number(step));
  expect(steps.at(-1)).toBe(100);
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
  expect(await tag.order('play')).toMatchObject({ status: 'playing' });
  expect(await tag.order('pause')).toMatchObject({ status: 'paused' });
  expect(await tag.set({ margin: 7 })).toMatchObject({
    code: 'out-of-range',
    key: 'margin',
    message: expect.stringMatching(/\.$/),
  });
  expect(await heard(page, 'error')).toEqual([]);
});

test('the element gives picture, table and state, takes the state back, and goes to a step', async ({ page, open }) => {
  const [tag] = await open(`<triplet-lab figure="lab" ${STILL}></triplet-lab>`);
  await tag.step(20);
  expect(await heard(page, 'stepsDone')).toMatchObject([{ step: 20, reason: 'steps-done' }]);
  expect(await tag.call('getPicture')).toMatchObject({ format: 'svg', data: expect.stringMatching(/^<svg/) });
  expect(await tag.call('getCsv')).toMatch(/^step,/);
  expect(await tag.call('capabilities')).toMatchObject({ figure: 'lab' });
  const saved = await tag.call('getState');
  const after = await tag.step(5);
  expect(await tag.call('goTo', 0)).toMatchObject({ step: 0 });
  expect(await tag.call('setState', saved)).toMatchObject({ step: 20, status: 'paused' });
  expect(await tag.step(5)).toMatchObject({ step: 25, loss: after.loss });
  expect(await tag.call('follow', { anchor: 1, positive: 1, negative: 2 })).toMatchObject({ code: 'not-a-triplet' });
});

test('the element is as high as its figure, looks and speaks as its page does, has a name, and hands on keys', async ({
  page,
  open,
}) => {
  const [tag] = await open(`<triplet-lab figure="equation"></triplet-lab>`);
  await expect.poll(() => tag.fits()).toBe(true);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(() => tag.fits()).toBe(true);
  await expect(tag.root).toHaveAttribute('data-theme', 'light');
  await expect(tag.frame).toHaveAttribute('title', 'Triplet Lab: equation');
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await expect(tag.root).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'zh-Hans'));
  await expect(tag.root).toHaveAttribute('lang', 'zh-CN');
  await expect(tag.frame).toHaveAttribute('title', '三元组实验室: equation');
  await tag.write('theme', 'projector');
  await expect(tag.root).toHaveAttribute('data-theme', 'projector');
  await tag.write('title', 'Three terms');
  await expect(tag.frame).toHaveAttribute('title', 'Three terms');

  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => Object.assign(window, { pressed: key }));
  });
  await tag.clickBeside();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate(() => (window as { pressed?: string }).pressed)).toBe('PageDown');
});

test('elements of one link travel together: margin and distance, under each figure’s own name', async ({
  page,
  open,
}) => {
  const [lab, equation, triplet, alone] =
    await open(`<triplet-lab figure="lab" link="a" margin="0.4" ${STILL}></triplet-lab>
      <triplet-lab figure="equation" link="a"></triplet-lab><triplet-lab figure="triplet" link="a"></triplet-lab>
      <triplet-lab figure="equation"></triplet-lab>`);
  const margins = async () => [
    (await lab.settings())?.margin,
    (await equation.settings())?.['equation.margin'],
    (await triplet.settings())?.['triplet.margin'],
  ];
  await expect.poll(margins).toEqual([0.4, 0.4, 0.4]);
  await expect(equation.element).toHaveAttribute('margin', '0.4');
  await equation.margin.focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await margins())[0]).toBeGreaterThan(0.4);
  await expect.poll(async () => new Set(await margins()).size).toBe(1);
  await lab.set({ distance: 'squared', margin: 1 });
  await expect.poll(margins).toEqual([1, 1, 1]);
  expect((await equation.settings())?.['equation.distance']).toBe('squared');
  expect((await alone.settings())?.['equation.margin']).toBe(0.2);
});

test('the element tells a prediction that was made in the article', { tag: '@full' }, async ({ page, open }) => {
  const [tag] = await open(`<triplet-lab chapter="equation" height="600" lang="en"></triplet-lab>`);
  await tag.card('equation').answer('0.05').check();
  await tag.card('equation').run.click();
  await expect.poll(() => heard(page, 'prediction')).toMatchObject([{ chapter: 'equation', correct: true }]);
});

test('the element loads its frame anew where only the address can say what changed, and leaves no trace', {
  tag: '@full',
}, async ({ page, open }) => {
  const [tag] = await open(`<triplet-lab figure="equation"></triplet-lab>`);
  const before = await page.evaluate(() => history.length);
  await tag.write('figure', 'scores');
  await tag.isReady();
  await expect(tag.figure('scores')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await tag.element.evaluate((element) => element.remove());
  expect(page.frames()).toHaveLength(1);
  expect(await heard(page, 'error')).toEqual([]);
});
