// Which engine trains in the page: what the reader asked for, what the browser has, and what happens when it is taken
// away. The renderer of these tests is SwiftShader: slow, and real WebGL.
import { type Answer, Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { servePolicy } from '../page/policy';

const SLOW = 150_000;
/** Whatever the encoder learns, its triplets go on teaching; and it learns so slowly that WebGL comes in time. */
const LASTING = 'd=students&mi=all&sp=6';

// Small and bare: drawing would cost a software renderer most of its time.
test.use({ viewport: { width: 480, height: 480 } });
const BARE = 'hide=charts,controls,caption';

async function onWebgl(lab: Lab, address: string): Promise<void> {
  await lab.open(address);
  await lab.until(({ backend, engine }) => backend === 'webgl' && engine === 'webgl', SLOW);
}

/**
 * What the engine holds when the run has gone on for forty steps and has been paused: it has then drawn frames, kept points
 * of its timeline and evaluated itself, each of which has shaders of its own.
 */
async function diagnosticsAfterFortySteps(lab: Lab): Promise<Answer> {
  const { step } = await lab.ask({ type: 'play' });
  await lab.until((now) => now.step >= step + 40, SLOW);
  await lab.ask({ type: 'pause' });
  await lab.until(({ status, step, recallStep }) => status === 'paused' && recallStep === step, SLOW);
  return lab.ask({ type: 'diagnostics' });
}

test('a backend of cpu trains on SIMD WebAssembly and never looks for another', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const lab = await new Lab(page).open('./?figure=lab#d=students&backend=cpu');
  expect(await lab.until(({ step }) => step >= 3)).toMatchObject({ backend: 'cpu', engine: 'wasm' });
  expect(requests.filter((url) => url.includes('webgl'))).toEqual([]);
  expect(await lab.ask({ type: 'diagnostics' })).toMatchObject({ engine: 'wasm', workers: 1 });
});

test('webgl takes a run over in mid-course, hears of a new margin with the next step, and compiles nothing for it', {
  tag: '@full',
}, async ({ page }) => {
  test.setTimeout(SLOW);
  const lab = new Lab(page);
  await onWebgl(lab, `./?figure=lab&test=1&hide=charts,caption#${LASTING}&backend=webgl`);
  const over = await lab.state();
  // It began on the processor and went on from there.
  const marks = (await lab.said()).filter(({ type }) => type === 'state') as Answer[];
  expect(marks.find(({ step }) => step > 0)?.engine).toBe('wasm');
  expect(marks.map(({ step }) => step)).toEqual(marks.map(({ step }) => step).sort((a, b) => a - b));
  const { step } = await lab.until(({ step, status }) => step >= over.step + 8 && status === 'playing', SLOW);
  await lab.openTab('Settings');
  await expect(lab.engineLine).toHaveText('Trains on WebGL.');

  await lab.set({ speed: 240 });
  await diagnosticsAfterFortySteps(lab);
  const before = await diagnosticsAfterFortySteps(lab);
  expect(before).toMatchObject({ type: 'diagnostics', engine: 'webgl' });
  await lab.ask({ type: 'play' });
  await lab.set({ margin: 1 });
  const wider = await lab.until(({ settings }) => settings.margin === 1, SLOW);
  expect(wider.step).toBeGreaterThanOrEqual(step);
  const diagnostics = await diagnosticsAfterFortySteps(lab);
  expect((await lab.state()).settings.margin).toBe(1);
  const states = (await lab.said()).filter(({ type }) => type === 'state') as Answer[];
  const reports = states.map(({ step, settings }) => ({ step, margin: settings.margin }));
  const turn = reports.findIndex(({ margin }) => margin === 1);
  expect(reports[turn].step).toBeLessThanOrEqual(wider.step);
  reports.forEach(({ margin }, i) => {
    expect(margin).toBe(i < turn ? 0.2 : 1);
  });
  for (const name of ['programs', 'tensors', 'gpuBytes']) {
    const held = (of: object) => (of as Record<string, number>)[name];
    expect(held(diagnostics), name).toBe(held(before));
    expect(held(diagnostics), name).toBeGreaterThan(0);
  }
});

test('a lost context is noticed within 3 s, said, and training goes on from at most 200 steps back', {
  tag: '@timing',
}, async ({ page }) => {
  test.setTimeout(SLOW);
  const lab = new Lab(page);
  await onWebgl(lab, `./?figure=lab&test=1&${BARE}#${LASTING}&m=3&backend=webgl`);
  const over = await lab.state();
  const lost = await lab.until(({ step }) => step >= over.step + 5, SLOW);
  const took = await lab.noticeTime({ type: 'loseContext' });
  await expect(lab.notice).toContainText('The browser took the graphics card away');
  expect(took).toBeLessThan(3_000);
  const back = await lab.until(({ backend }) => backend === 'cpu');
  expect(back.engine).toBe('wasm');
  expect(back.step).toBeGreaterThanOrEqual(lost.step - 200);
  expect((await lab.until(({ step }) => step >= lost.step + 5)).status).toBe('playing');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(lab.notice).toHaveCount(0);
});

test.describe('training on WebGL', () => {
  test('First clusters begin to gather: recall grows over 30 steps', { tag: '@full' }, async ({ page }) => {
    test.setTimeout(SLOW);
    const lab = new Lab(page);
    await onWebgl(lab, `./?figure=lab&autoplay=0&${BARE}#preset=first-clusters&backend=webgl`);
    const start = await lab.until(({ recallStep }) => recallStep === 0);
    const { recall, engine } = await lab.step(30, SLOW);
    expect(engine).toBe('webgl');
    expect(recall).toBeGreaterThan((start.recall ?? 1) + 0.05);
  });

  test('First clusters gather: recall of at least 0.85 after 200 steps', { tag: '@full' }, async ({ page }) => {
    test.setTimeout(2 * SLOW);
    const lab = new Lab(page);
    await onWebgl(lab, `./?figure=lab&autoplay=0&${BARE}#preset=first-clusters&backend=webgl`);
    const { recall, engine } = await lab.step(200, 2 * SLOW);
    expect(engine).toBe('webgl');
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  test('Collapse collapses: the loss settles at the margin while different digits fall together', {
    tag: '@full',
  }, async ({ page }) => {
    test.setTimeout(2 * SLOW);
    const lab = new Lab(page);
    await onWebgl(lab, `./?figure=lab&autoplay=0&${BARE}#preset=collapse&backend=webgl`);
    for (let i = 0; i < 4; i++) await lab.step(50, 2 * SLOW);
    const { loss, engine } = await lab.state();
    expect(engine).toBe('webgl');
    expect(Math.abs((loss ?? 0) - 0.2)).toBeLessThanOrEqual(0.05 * 0.2);
    await expect(lab.packed.or(lab.collapsed)).toBeVisible();
  });
});

test('a browser without WebGL trains on the processor and says nothing of it', async ({ page }) => {
  // In the worker, which is where WebGL is looked for, as on the page.
  await page.route('**/*worker*.js', async (route) => {
    const response = await route.fetch();
    const blind = 'OffscreenCanvas.prototype.getContext = () => null;\n';
    await route.fulfill({ response, body: blind + (await response.text()) });
  });
  const lab = await new Lab(page).open('./?figure=lab#d=students');
  const { step } = await lab.until(({ step }) => step >= 5);
  expect(await lab.until((now) => now.step >= step + 5)).toMatchObject({ engine: 'wasm', status: 'playing' });
  await expect(lab.complaints).toHaveCount(0);

  await lab.set({ backend: 'webgl' });
  await expect(lab.notice).toContainText('offers no WebGL 2 here. The processor trains instead');
  expect((await lab.state()).engine).toBe('wasm');
});

test.describe('under a content policy without wasm-unsafe-eval', () => {
  // What the browser itself says of it.
  test.use({ allowed: [/console error: .*(WebAssembly|wasm)/i] });

  test('the plain engine trains and the page says nothing of it', { tag: '@full' }, async ({ page }) => {
    // A worker that is made from a blob has the policy of its page.
    await servePolicy(page, "script-src 'self' 'unsafe-inline'; worker-src blob:");
    const lab = await new Lab(page).open('./?figure=lab#d=students&backend=cpu');
    const { step } = await lab.until(({ step }) => step >= 5);
    expect(await lab.until((now) => now.step >= step + 5)).toMatchObject({ engine: 'plain', status: 'playing' });
    expect(await lab.ask({ type: 'diagnostics' })).toMatchObject({ engine: 'plain', workers: 1 });
    await expect(lab.complaints).toHaveCount(0);
  });
});

test.describe('a policy of the server about workers', () => {
  test.use({ allowed: [/worker-src/] });

  for (const source of ['blob:', "'self'"]) {
    test(`that allows only ${source} lets the lab train`, { tag: '@full' }, async ({ page }) => {
      await servePolicy(page, `worker-src ${source}`);
      const lab = await new Lab(page).open('./?figure=lab#d=students');
      await lab.until(({ step }) => step >= 5);
      await expect(lab.fault).toHaveCount(0);
    });
  }

  test('that allows none is told in one sentence, to the reader and to the host, and the page stands', async ({
    page,
  }) => {
    await servePolicy(page, "worker-src 'none'");
    const lab = await new Lab(page).open('./?figure=lab#d=students');
    await expect(lab.fault).toHaveText(
      'This browser does not let the page start a worker, so nothing can be trained here.',
    );
    await expect(lab.fault).toHaveCount(1);
    expect((await lab.state()).status).toBe('stopped');
    expect((await lab.said()).filter(({ type }) => type === 'error')).toMatchObject([{ code: 'no-worker' }]);
  });
});
