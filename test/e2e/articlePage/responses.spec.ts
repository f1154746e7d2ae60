// What is pressed answers with the next picture: the time from the press to that picture, as the browser tells it (Interaction to
// Next Paint), on a processor four times as slow.
import type { Page } from '@playwright/test';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';

/** ms. */
const MOST = 100;
/** A machine that is busy elsewhere can hold up any answer; one that is late by itself would be so in every round. */
const ROUNDS = 5;

type Recorded = Window & { answers: number[] };

test('the ring and every control of the lab answer within 100 ms on a processor four times as slow', {
  tag: ['@timing', '@full'],
}, async ({ page }) => {
  test.setTimeout(300_000);
  await page.addInitScript(() => {
    Object.assign(window, { answers: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId) (window as unknown as Recorded).answers.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  const lab = await new Lab(page).open('./?figure=lab&test=1&autoplay=0#d=digits');
  await lab.step(20);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });

  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, press] of Object.entries(presses(page))) {
      const took = await answerTo(page, press);
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, took));
    }
    if ([...best.values()].every((took) => took <= MOST)) break;
  }
  console.log(`       answers at a quarter of the speed, ms: ${JSON.stringify(Object.fromEntries(best))}`);
  expect([...best].filter(([, took]) => took > MOST)).toEqual([]);
});

/** Everything that a reader presses in the lab at this size, by turns, so that each round ends as it began. */
function presses(page: Page): Record<string, () => Promise<unknown>> {
  const ring = page.getByRole('slider', { name: 'Margin ring' });
  const button = (name: string) => () => page.getByRole('button', { name, exact: true }).first().click();
  const tab = (name: string) => () => page.getByRole('tab', { name }).click();
  return {
    'ring by key': async () => {
      await ring.focus();
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    },
    'ring by mouse': async () => {
      const box = await ring.boundingBox();
      if (!box) throw new Error('there is no ring');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let i = 1; i <= 8; i++) await page.mouse.move(x + (i < 5 ? i : 8 - i) * 6, y);
      await page.mouse.up();
    },
    settings: tab('Settings'),
    export: tab('Export'),
    charts: tab('Charts'),
    examples: button('Examples'),
    'examples closed': () => page.keyboard.press('Escape'),
    map: button('Map'),
    'bull’s-eye': button('Bull’s-eye'),
    play: button('Play'),
    pause: button('Pause'),
    step: button('One step'),
    'slow motion': button('Slow motion'),
    'slow motion closed': button('Slow motion'),
    'same start': button('Same start'),
    'new start': button('New start'),
  };
}

/** The longest answer to what `press` does, 0 where the browser tells of none, which is under 16 ms. */
async function answerTo(page: Page, press: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => (window as unknown as Recorded).answers.splice(0));
  await press();
  // Entries come once their picture is there.
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    await new Promise((idle) => requestIdleCallback(idle));
  });
  return page.evaluate(() => Math.max(0, ...(window as unknown as Recorded).answers));
}
