// The page as a reader gets it: when it moves, how its frames come with and without training, what drawing costs, and how
// fast a small net trains while its picture is drawn.
import type { Page } from '@playwright/test';
import { type BrowserSession, CHECKS } from './browserSession';
import { frameTimes } from './frameTimes';
import type { Measure } from './report';

const SECONDS = 5;

export async function pageMeasures(session: BrowserSession): Promise<Measure[]> {
  const first = await session.withPage('', async (page) => {
    const mark = await page.waitForFunction(
      () => performance.getEntriesByName('triplet-lab:first-step')[0]?.startTime,
      null,
      { timeout: 30_000 },
    );
    return mark.jsonValue();
  });
  const lab = './?figure=lab&test=1&autoplay=0#preset=first-clusters&margin=6&mining=all&backend=cpu';
  const [training, still] = await session.withPage(lab, async (page) => {
    await drawn(page);
    await say(page, { type: 'play' });
    await page.waitForFunction(() => /[1-9]/.test(document.querySelector('.transport-step')?.textContent ?? ''));
    const while_ = await frameTimes(page, SECONDS);
    await say(page, { type: 'pause' });
    return [while_, await frameTimes(page, SECONDS)];
  });
  const drawing = await session.withPage(`${CHECKS}drawing.html`, (page) => drawingCost(page, 500));
  const rate = await session.withPage(
    './?figure=lab&test=1&autoplay=0#d=shapes&sp=10000&backend=cpu&loss=soft',
    stepsWhileDrawn,
  );
  return [
    { what: 'page, navigation to the first drawn step', value: first, unit: 'ms' },
    { what: 'page, median frame while training', value: training.median, unit: 'ms' },
    { what: 'page, median frame without training', value: still.median, unit: 'ms' },
    { what: 'page, 95 % of frames while training', value: training.p95, unit: 'ms' },
    { what: 'page, tasks over 50 ms while training', value: training.longTasks, unit: '', bound: { most: 0 } },
    { what: 'drawing 500 moving points, main thread a frame', value: drawing, unit: 'ms', bound: { most: 10 } },
    { what: 'points, steps while drawn', value: rate, unit: 'steps/s', bound: { least: 3750 } },
  ];
}

async function drawn(page: Page): Promise<void> {
  await page.locator('.stage').waitFor();
}

function say(page: Page, message: object): Promise<void> {
  return page.evaluate((given) => window.postMessage({ app: 'triplet-lab', version: 1, ...given }, '*'), message);
}

/** Milliseconds of main-thread work a frame, tasks of the browser included. */
async function drawingCost(page: Page, points: number): Promise<number> {
  const frames = 120;
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await client.send('Performance.enable');
  const work = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  await page.waitForFunction(() => window.drawFrames !== undefined);
  await page.evaluate(([count]) => window.drawFrames(count, 30), [points]);
  const before = await work();
  await page.evaluate(([count, pictures]) => window.drawFrames(count, pictures), [points, frames]);
  return ((await work()) - before) / frames;
}

/** Of the second half of a run, which has warmed up by then; the run ends by itself. */
function stepsWhileDrawn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const times = new Map<number, number>();
        window.addEventListener('message', ({ data }) => {
          if (data?.type !== 'state') return;
          if (data.status === 'paused' && data.step === 0 && times.size === 0) {
            window.postMessage({ app: 'triplet-lab', version: 1, type: 'step', count: 10_000 }, '*');
            times.set(0, performance.now());
          }
          if (data.step > 0) times.set(data.step, performance.now());
          if (data.step < 10_000) return;
          const steps = [...times.keys()];
          const middle = steps.find((step) => step >= 5000) ?? 0;
          const last = steps[steps.length - 1];
          resolve((1000 * (last - middle)) / ((times.get(last) ?? 0) - (times.get(middle) ?? 0)));
        });
        window.postMessage({ app: 'triplet-lab', version: 1, type: 'get' }, '*');
      }),
  );
}
