// The figure in other people's pages: on another origin, and in a sandbox without an origin. Hosts speak to it by
// message, and it answers them and nobody else.
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';

for (const host of ['iframe', 'sandboxed'] as const) {
  test(`digits load and train in a frame of a page on another origin: ${host}`, async ({ page, hostAddress }) => {
    const lab = await new Lab(page, { framed: true }).open(hostAddress(host, './?figure=lab'));
    const { status, settings } = await lab.until(({ step }) => step >= 5);
    expect(status).toBe('playing');
    expect(settings.dataset).toBe('digits');
    const [ready] = (await lab.said()).filter(({ type }) => type === 'ready');
    expect(ready).toMatchObject({ app: 'triplet-lab', version: 1, figures: ['lab'], backend: 'cpu' });
    expect(ready.settings).toMatchObject({ margin: 0.2 });
    expect((await lab.said()).some(({ type, height }) => type === 'resize' && Number(height) > 400)).toBe(true);
    await lab.ask({ type: 'pause' });
    await lab.until(({ status, recallStep }) => status === 'paused' && recallStep !== null);
  });
}

test.describe('the message API', () => {
  let lab: Lab;
  test.beforeEach(async ({ page, hostAddress }) => {
    lab = await new Lab(page, { framed: true }).open(hostAddress('iframe', './?figure=lab&autoplay=0#d=students'));
  });

  test('states come at most ten a second, and after each change', { tag: '@timing' }, async ({ page }) => {
    await lab.set({ speed: 240 });
    await page.evaluate(() => {
      Object.assign(window, { states: [] });
      window.addEventListener('message', ({ data }) => {
        if (data.type === 'state' && data.id === undefined)
          (window as unknown as { states: number[] }).states.push(performance.now());
      });
    });
    await lab.ask({ type: 'play' });
    const times = await page.waitForFunction(() => {
      const { states } = window as unknown as { states: number[] };
      return states.length >= 15 && states;
    });
    const at = (await times.jsonValue()) as number[];
    // Over any second, with a tenth for the clock of the page that listens.
    for (let i = 11; i < at.length; i++) expect(at[i] - at[i - 11]).toBeGreaterThan(900);
    await lab.ask({ type: 'pause' });
  });

  test('play, pause, step, reset, preset, get and diagnostics do what they say and repeat the id', async ({ page }) => {
    expect((await lab.state()).status).toBe('paused');
    expect(await lab.step(7)).toMatchObject({ step: 7, status: 'paused', recallStep: 7 });
    expect((await lab.ask({ type: 'play' })).status).toBe('playing');
    await lab.until(({ step }) => step > 9);
    expect((await lab.ask({ type: 'pause' })).status).toBe('paused');
    await lab.ask({ type: 'reset', seed: 12 });
    expect((await lab.until(({ step }) => step === 0)).settings.seed).toBe(12);
    const preset = await lab.ask({ type: 'preset', id: 'toppers' });
    expect(preset).toMatchObject({ type: 'state', id: 'toppers' });
    const { settings, status } = await lab.until((now) => now.status !== 'loading' && now.step === 0);
    expect({ data: settings.dataset, rate: settings.learningRate, status }).toEqual({
      data: 'students',
      rate: 0.01,
      status: 'paused',
    });
    const diagnostics = await lab.ask({ type: 'diagnostics' });
    expect(diagnostics).toMatchObject({ type: 'diagnostics', engine: 'wasm', workers: 1, programs: 0, tensors: 0 });
    // An id may be a number; and every answer so far has repeated a text.
    await page.evaluate(() => {
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage({ app: 'triplet-lab', version: 1, type: 'get', id: 5 }, '*');
    });
    await expect.poll(async () => (await lab.said()).filter(({ id }) => id === 5).length).toBe(1);
  });

  test('set is all or nothing: what is wrong is named, and nothing has changed', async () => {
    await lab.step(2);
    const before = await lab.state();
    const refused: [Record<string, unknown>, string, string][] = [
      [{ margin: 0.5, dimensions: 4 }, 'not-a-choice', 'dimensions'],
      [{ margin: '0.5' }, 'not-a-number', 'margin'],
      [{ margin: 6.01 }, 'out-of-range', 'margin'],
      [{ margin: Number.NaN }, 'not-a-number', 'margin'],
      [{ margin: 0.5, colour: 'red' }, 'unknown-setting', 'colour'],
      [{ classesPerBatch: 9 }, 'classes-per-batch', 'classesPerBatch'],
      [{ classes: [0] }, 'too-few-classes', 'classes'],
    ];
    for (const [settings, code, key] of refused) {
      const answer = await lab.ask({ type: 'set', settings });
      expect(answer).toMatchObject({ type: 'error', code, key });
      expect(String((answer as unknown as { message: string }).message)).toMatch(/\.$/);
    }
    expect({ ...(await lab.state()), id: 0 }).toEqual({ ...before, id: 0 });

    const after = await lab.set({ margin: 0.5, mining: 'hard' });
    expect(after.type).toBe('state');
    expect((await lab.step(1)).settings).toMatchObject({ margin: 0.5, mining: 'hard' });
    expect((await lab.state()).step).toBe(3);
  });

  test('bad messages are answered by an error each, and other people’s are not answered at all', async ({ page }) => {
    const bad: [Record<string, unknown>, string][] = [
      [{ type: 'dance' }, 'message-type'],
      [{ type: 'get', version: 2 }, 'message-version'],
      [{ type: 'step' }, 'missing-field'],
      [{ type: 'step', count: 0 }, 'out-of-range'],
      [{ type: 'step', count: 1e9 }, 'out-of-range'],
      [{ type: 'play', loud: true }, 'unknown-field'],
      [{ type: 'set', settings: [1] }, 'not-an-object'],
      [{ type: 'reset', seed: -1 }, 'out-of-range'],
      [{ type: 'preset', id: 'nothing' }, 'unknown-preset'],
      [{ type: 'loseContext' }, 'not-allowed'],
      [{ type: 'redraw', count: 1 }, 'not-allowed'],
    ];
    for (const [message, code] of bad) {
      expect(await lab.ask(message as { type: string })).toMatchObject({ type: 'error', code });
    }
    const before = (await lab.said()).length;
    await page.evaluate(() => {
      const figure = document.querySelector('iframe')?.contentWindow;
      const get = { app: 'triplet-lab', version: 1, type: 'get', id: 'from elsewhere' };
      for (const data of [null, 'get', 7, [], {}, { ...get, app: 'other' }, { type: 'webpackOk' }])
        figure?.postMessage(data, '*');
      // A window that is not the parent: a second frame of the host page.
      const other = document.createElement('iframe');
      document.body.append(other);
      Object.assign(other.contentWindow as Window, { figure, get });
      (other.contentWindow as unknown as { eval(code: string): void }).eval(
        "figure.postMessage({ ...get, type: 'play' }, '*')",
      );
    });
    // Messages keep their order, so an answer to a later question comes after all others.
    const { status } = await lab.state();
    expect(status).toBe('paused');
    const later = (await lab.said()).slice(before);
    expect(later.filter(({ type }) => type === 'error')).toEqual([]);
    expect(later.filter(({ id }) => id === 'from elsewhere')).toEqual([]);
  });

  test('the height is told when it changes, and a frame that follows it comes to rest at once', {
    tag: '@full',
  }, async ({ page }) => {
    const heights = async () =>
      (await lab.said()).filter(({ type }) => type === 'resize').map(({ height }) => Number(height));
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    const before = (await heights()).at(-1) ?? 0;
    const real = await lab.frame.evaluate((body) => body.getBoundingClientRect().height);
    expect(Math.abs(before - real)).toBeLessThan(5);
    // What is opened in the figure moves nothing around it.
    await lab.openTab('Settings');
    await lab.button('Slow motion').click();
    await expect(lab.slowMotion).toBeVisible();
    expect((await heights()).at(-1)).toBe(before);
    await page.setViewportSize({ width: 420, height: 800 });
    await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(before + 40);
    for (const start of [150, 400, 2000]) {
      await lab.resizeFrame(start);
      await lab.frames(10);
      const told = (await heights()).at(-1) ?? 0;
      await lab.resizeFrame(told);
      await lab.frames(10);
      expect((await heights()).at(-1), `from ${start} px`).toBe(told);
    }
  });
});

test('a page that is not framed is its own host and does not answer itself', { tag: '@full' }, async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0#d=students');
  await lab.step(3);
  await lab.ask({ type: 'diagnostics' });
  expect((await lab.said()).filter(({ type }) => type === 'error')).toEqual([]);
  expect((await lab.said()).length).toBeLessThan(200);
});
