// A course page with twenty figures: those that are out of sight take no step, and cost nothing.
import { expect, test } from '../fixtures';

const FIGURES = 20;
/** Of one core, while all twenty are out of sight. */
const MOST_LOAD = 0.01;
const SECONDS = 10;
const FRAMES = Array.from(
  { length: FIGURES },
  (_, place) => `<iframe name="figure-${place}" title="Figure ${place}" width="100%" height="700"></iframe>`,
);

test('twenty figures that have trained rest once they are out of sight: no step, and under a hundredth of a core', {
  tag: ['@full', '@timing'],
}, async ({ page, browser, baseURL }) => {
  test.setTimeout(600_000);
  const host = `http://127.0.0.1:${(process.env.TRIPLET_LAB_PORTS ?? '').split(' ')[1]}/`;
  const body = `${FRAMES.join('')}<div style="height: 6000px"></div>`;
  await page.goto(`${host}course?${new URLSearchParams({ body })}`);
  await page.evaluate((address) => {
    const steps: Record<string, number> = {};
    const asleep: Record<string, string> = {};
    addEventListener('message', ({ source, data }) => {
      if (data.type !== 'state') return;
      const name = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source)?.name ?? '';
      steps[name] = data.step;
      asleep[name] = data.status;
    });
    Object.assign(window, { steps, asleep });
    for (const frame of document.querySelectorAll('iframe')) frame.src = address;
  }, `${baseURL}?figure=lab&lang=en#d=students`);
  const steps = () => page.evaluate(() => ({ ...(window as unknown as { steps: Record<string, number> }).steps }));
  const states = () => page.evaluate(() => Object.values((window as unknown as { asleep: object }).asleep));
  for (let place = 0; place < FIGURES; place++) {
    await page.getByTitle(`Figure ${place}`, { exact: true }).scrollIntoViewIfNeeded();
    await expect.poll(async () => (await steps())[`figure-${place}`] ?? 0).toBeGreaterThan(0);
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(states).toEqual(Array(FIGURES).fill('resting'));

  const session = await browser.newBrowserCDPSession();
  const busy = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = { steps: await steps(), busy: await busy() };
  // The time over which the load is measured.
  await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), 1000 * SECONDS);
  const load = ((await busy()) - before.busy) / SECONDS;
  expect(await steps()).toEqual(before.steps);
  console.log(`twenty figures out of sight: ${(100 * load).toFixed(2)} % of a core`);
  expect(load).toBeLessThan(MOST_LOAD);
});
