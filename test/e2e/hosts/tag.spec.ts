// The element `<triplet-lab>` in a page on another origin: its attributes are settings both ways, it looks and speaks as the page
// does, and figures of one link travel together.
import type { Locator, Page } from '@playwright/test';
import type { Settings } from '../../../src/session/settings/settingsTable';
import { expect, test } from '../fixtures';

/** The element as the host's scripts have it. */
type Tag = HTMLElement & {
  readonly ready: Promise<unknown>;
  readonly settings: Settings | null;
  set(settings: Partial<Settings>): Promise<{ settings: Settings }>;
  step(count: number): Promise<{ step: number }>;
  play(): Promise<{ status: string }>;
  pause(): Promise<{ status: string }>;
};

const STILL = 'autoplay="off" dataset="students"';

test.describe('the element', () => {
  test.beforeEach(({ page }) => {
    page.setDefaultTimeout(30_000);
  });

  test('does what its attributes say, and its attributes say what the reader does', async ({ page, hostAddress }) => {
    const [tag] = await open(
      page,
      hostAddress('iframe'),
      `<triplet-lab figure="lab" margin="0.5" learning-rate="0.01" ${STILL}></triplet-lab>`,
    );
    expect(await settings(tag)).toMatchObject({ margin: 0.5, learningRate: 0.01, dataset: 'students' });
    const ring = tag
      .frameLocator('iframe')
      .getByRole('slider', { name: /margin/i })
      .first();
    await ring.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => Number(await tag.getAttribute('margin'))).toBeGreaterThan(0.5);
    expect((await settings(tag))?.margin).toBe(Number(await tag.getAttribute('margin')));

    await write(tag, 'margin', '0.9');
    await expect.poll(async () => (await settings(tag))?.margin).toBe(0.9);
    await write(tag, 'margin', '9');
    await expect(tag).toHaveAttribute('margin', '0.9');
    expect(await heard(page, 'error')).toMatchObject([{ code: 'out-of-range', key: 'margin' }]);
    await tag.evaluate((element) => element.removeAttribute('margin'));
    await expect.poll(async () => (await settings(tag))?.margin).toBe(0.2);
    await write(tag, 'preset', 'toppers');
    await expect.poll(async () => (await settings(tag))?.learningRate).toBe(0.01);
  });

  test('takes orders by methods that answer when they are carried out, and tells each step', async ({
    page,
    hostAddress,
  }) => {
    const [tag] = await open(page, hostAddress('iframe'), `<triplet-lab figure="lab" ${STILL}></triplet-lab>`);
    expect(await tag.evaluate((element: Tag) => element.step(100))).toMatchObject({ step: 100 });
    expect(await heard(page, 'step')).not.toEqual([]);
    const steps = (await heard(page, 'step')).map(({ step }) => Number(step));
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    expect(await tag.evaluate((element: Tag) => element.play())).toMatchObject({ status: 'playing' });
    expect(await tag.evaluate((element: Tag) => element.pause())).toMatchObject({ status: 'paused' });
    const refused = tag.evaluate((element: Tag) =>
      element.set({ margin: 7 }).catch(({ code, key, message }) => ({ code, key, message })),
    );
    expect(await refused).toMatchObject({ code: 'out-of-range', key: 'margin', message: expect.stringMatching(/\.$/) });
    expect(await heard(page, 'error')).toEqual([]);
  });

  test('is as high as its figure, looks and speaks as its page does, has a name, and hands on keys', async ({
    page,
    hostAddress,
  }) => {
    const [tag] = await open(page, hostAddress('iframe'), `<triplet-lab figure="equation"></triplet-lab>`);
    const frame = tag.locator('iframe');
    const inside = tag.frameLocator('iframe').locator('html');
    const fits = () =>
      inside.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > 100 && scrollHeight - clientHeight <= 1);
    await expect.poll(fits).toBe(true);
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(fits).toBe(true);
    await expect(inside).toHaveAttribute('data-theme', 'light');
    await expect(frame).toHaveAttribute('title', 'Triplet Lab: equation');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await expect(inside).toHaveAttribute('data-theme', 'dark');
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'zh-Hans'));
    await expect(inside).toHaveAttribute('lang', 'zh-CN');
    await expect(frame).toHaveAttribute('title', '三元组实验室: equation');
    await write(tag, 'theme', 'projector');
    await expect(inside).toHaveAttribute('data-theme', 'projector');
    await write(tag, 'title', 'Three terms');
    await expect(frame).toHaveAttribute('title', 'Three terms');
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => Object.assign(window, { pressed: key }));
    });
    await inside.locator('.embed-credit').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => (window as { pressed?: string }).pressed)).toBe('PageDown');
  });

  test('travels with the figures of its link: margin and distance, under each figure’s own name', async ({
    page,
    hostAddress,
  }) => {
    const html = `<triplet-lab figure="lab" link="a" margin="0.4" ${STILL}></triplet-lab>
      <triplet-lab figure="equation" link="a"></triplet-lab><triplet-lab figure="triplet" link="a"></triplet-lab>
      <triplet-lab figure="equation"></triplet-lab>`;
    const [lab, equation, triplet, alone] = await open(page, hostAddress('iframe'), html);
    const margins = async () => [
      (await settings(lab))?.margin,
      (await settings(equation))?.['equation.margin'],
      (await settings(triplet))?.['triplet.margin'],
    ];
    await expect.poll(margins).toEqual([0.4, 0.4, 0.4]);
    const inEquation = equation
      .frameLocator('iframe')
      .getByRole('slider', { name: /margin/i })
      .first();
    await inEquation.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(async () => new Set(await margins()).size).toBe(1);
    await expect.poll(async () => (await margins())[0]).toBeGreaterThan(0.4);
    await lab.evaluate((element: Tag) => element.set({ distance: 'squared', margin: 1 }));
    await expect.poll(margins).toEqual([1, 1, 1]);
    expect((await settings(equation))?.['equation.distance']).toBe('squared');
    expect((await settings(alone))?.['equation.margin']).toBe(0.2);
  });

  test('tells a prediction that was made in the article', async ({ page, hostAddress }) => {
    const [tag] = await open(
      page,
      hostAddress('iframe'),
      `<triplet-lab chapter="equation" height="600" lang="en"></triplet-lab>`,
    );
    const card = tag.frameLocator('iframe').locator('#chapter-equation .card');
    await card.getByRole('radio', { name: '0.05' }).check();
    await card.getByRole('button').click();
    await expect.poll(() => heard(page, 'prediction')).toMatchObject([{ chapter: 'equation', correct: true }]);
  });

  test('loads its frame anew where only the address can say what changed, and goes away without a trace', {
    tag: '@full',
  }, async ({ page, hostAddress }) => {
    const [tag] = await open(page, hostAddress('iframe'), `<triplet-lab figure="equation"></triplet-lab>`);
    const before = await page.evaluate(() => history.length);
    await write(tag, 'figure', 'scores');
    await tag.evaluate((element: Tag) => element.ready);
    await expect(tag.frameLocator('iframe').locator('figure.scores')).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await tag.evaluate((element) => element.remove());
    expect(page.frames()).toHaveLength(1);
    expect(await heard(page, 'error')).toEqual([]);
  });
});

/** Opens a host page with this markup, and gives its elements once all are ready; they load as they come into view. */
async function open(page: Page, host: string, html: string): Promise<Locator[]> {
  const script = new URL('embed.js', test.info().project.use.baseURL).href;
  const address = new URL('tag.html', host);
  address.search = new URLSearchParams({ script, html }).toString();
  await page.goto(address.href);
  const tags = await page.locator('triplet-lab').all();
  for (const tag of tags) {
    await tag.scrollIntoViewIfNeeded();
    await tag.evaluate(async (element: Tag) => {
      await customElements.whenDefined('triplet-lab');
      await element.ready;
    });
  }
  return tags;
}

function settings(tag: Locator): Promise<Settings | null> {
  return tag.evaluate((element: Tag) => element.settings);
}

function write(tag: Locator, attribute: string, text: string): Promise<void> {
  return tag.evaluate((element, [attribute, text]) => element.setAttribute(attribute, text), [attribute, text]);
}

/** What the events of a type have told so far. */
function heard(page: Page, type: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (type) =>
      (window as unknown as { events: [string, Record<string, unknown>][] }).events
        .filter(([one]) => one === type)
        .map(([, detail]) => detail),
    type,
  );
}
