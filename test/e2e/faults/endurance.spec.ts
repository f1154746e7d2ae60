// A page that stays open: what it holds does not grow while it trains, starts again and again, and loses its graphics card.
import { type Answer, HostedFigure } from '../figures/hostedFigure';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { expectWeightsOfLastCopy, watchRecoveries } from '../page/faults/contextLosses';
import { held, ownBytes } from '../page/memory';

const PRESETS = ['first-clusters', 'drag-the-ring', 'no-margin', 'toppers'];
/** ms, in the full test. */
const LONG = 900_000;

/** ms for a software renderer to build the engine and check it, and for training to go on after a loss. */
const ON_WEBGL_AGAIN = 120_000;
const RECOVERED = 5_000;

const SWITCHES = 300;
const LOSSES = 100;

/** Drawing would cost a software renderer most of its time: a small picture, and nothing beside it. */
const SMALL = { width: 480, height: 480 };
const BARE = 'hide=charts,controls,caption';
/** Every triplet goes on teaching. */
const ON_WEBGL = '#d=students&b=webgl&mi=all&m=3';

test(`after ${SWITCHES} changes of the preset the page holds as many nodes, listeners, canvases and workers as before`, {
  tag: '@full',
}, async ({ page }) => {
  test.setTimeout(LONG);
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0');
  const change = async (count: number) => {
    for (let i = 0; i < count; i++) {
      await lab.ask({ type: 'preset', id: PRESETS[i % PRESETS.length] });
      await lab.until(({ status }) => status !== 'loading');
    }
    await lab.still();
  };
  // The first rounds load what each preset needs, and compile what is used often.
  await change(100);
  const [before, own] = [await held(page), await ownBytes(page)];
  await change(SWITCHES);
  const [after, ownAfter] = [await held(page), await ownBytes(page)];
  expect(after.workers).toBe(before.workers);
  expect(after.canvases).toBe(before.canvases);
  expect(after.nodes).toBeLessThanOrEqual(1.1 * before.nodes);
  expect(after.listeners).toBeLessThanOrEqual(1.1 * before.listeners);
  // What the page itself has made is gone with its run.
  expect((ownAfter - own) / SWITCHES).toBeLessThan(50);
  // The heap still grows: the browser goes on compiling what is used often. Heap snapshots show nothing else, and without
  // its compilers nothing grows.
  expect((after.heap - before.heap) / SWITCHES).toBeLessThan(3_000);
});

test('a run of tens of thousands of steps, and of many starts, takes no more memory than a short one', {
  tag: '@full',
}, async ({ page }) => {
  test.setTimeout(LONG);
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0#d=students&sp=10000');
  const train = async (steps: number) => {
    const { step } = await lab.state();
    await lab.ask({ type: 'play' });
    await playOn(lab, (now) => now.step >= step + steps, LONG);
    await lab.ask({ type: 'pause' });
    await lab.still();
  };
  // By then the browser has compiled what is used often; its compiled code counts as heap, too.
  await train(12_000);
  const [before, own] = [await held(page), await ownBytes(page)];
  await train(30_000);
  expect((await held(page)).heap).toBeLessThan(1.1 * before.heap);
  expect(await ownBytes(page)).toBeLessThan(1.1 * own);
  for (let seed = 0; seed < 30; seed++) {
    await lab.ask({ type: 'reset', seed });
    await train(200);
  }
  expect((await held(page)).heap).toBeLessThan(1.1 * before.heap);
});

test(`${LOSSES} times a context is lost, and training goes on within 5 s from the weights of the last copy`, {
  tag: '@full',
}, async ({ page }) => {
  test.setTimeout(2 * LONG);
  await page.setViewportSize(SMALL);
  await watchRecoveries(page);
  const lab = await new Lab(page).open(`./?figure=lab&test=1&autoplay=0&${BARE}${ON_WEBGL}`);
  await lab.ask({ type: 'play' });
  for (let loss = 0; loss < LOSSES; loss++) await loseAndRecover(lab);
  await expectWeightsOfLastCopy(page, LOSSES);
});

test('of two figures on a page each outlives the losses of its own context, and the other trains on', {
  tag: '@full',
}, async ({ page, hostAddress }) => {
  test.setTimeout(LONG);
  await page.setViewportSize({ width: 1280, height: 720 });
  await watchRecoveries(page);
  const source = `./?figure=lab&test=1&autoplay=0&${BARE}${ON_WEBGL}`;
  await page.goto(hostAddress('two', source, source));
  const figures = [0, 1].map((place) => new HostedFigure(page, { framed: true, place }));
  for (const figure of figures) await figure.isReady();
  for (const figure of figures) await figure.ask({ type: 'play' });
  for (let loss = 0; loss < 6; loss++) {
    const [losing, other] = loss % 2 === 0 ? figures : [...figures].reverse();
    await onWebgl(other);
    await loseAndRecover(losing);
    const { step, backend } = await other.state();
    expect(backend).toBe('webgl');
    await playOn(other, (now) => now.step > step, ON_WEBGL_AGAIN);
  }
  await expectWeightsOfLastCopy(page, 6);
});

/** Asks until the answer is as wanted, and for more where the run has paused by itself, as runs do for readers who have gone away. */
function playOn(figure: HostedFigure, wanted: (now: Answer) => boolean, timeout: number): Promise<Answer> {
  return figure.until((now) => {
    if (now.status === 'paused') void figure.ask({ type: 'play' });
    return wanted(now);
  }, timeout);
}

/** Until the figure trains on WebGL, which after a loss has to be asked for again. */
async function onWebgl(figure: HostedFigure): Promise<void> {
  if ((await figure.state()).backend === 'cpu') {
    await figure.set({ backend: 'cpu' });
    await figure.set({ backend: 'webgl' });
  }
  const wanted = ({ backend, status }: Answer) => backend === 'webgl' && status === 'playing';
  const { step } = await playOn(figure, wanted, ON_WEBGL_AGAIN);
  await playOn(figure, (now) => now.step > step, ON_WEBGL_AGAIN);
}

async function loseAndRecover(figure: HostedFigure): Promise<void> {
  await onWebgl(figure);
  await figure.ask({ type: 'loseContext' });
  const back = await playOn(figure, ({ backend }) => backend === 'cpu', RECOVERED);
  await playOn(figure, (now) => now.step > back.step, RECOVERED);
}

test('two runs in lock-step train on the processor and go on when contexts are lost', async ({ page }) => {
  const compare = new HostedFigure(page);
  await compare.goto('./?figure=compare&test=1&autoplay=0#d=students');
  await compare.isReady();
  await compare.ask({ type: 'play' });
  const before = await compare.until(({ step }) => step > 2);
  await compare.ask({ type: 'loseContext' });
  expect((await compare.until(({ step }) => step > before.step + 2)).engine).toBe('wasm');
});
