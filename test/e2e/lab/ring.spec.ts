// The gesture everything is built around: the outer ring pulled from 0.2 to 1.0, by mouse, by touch and by keys.
import type { Page } from '@playwright/test';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { touch } from '../page/touch';

const PAUSED = './?figure=lab&autoplay=0#margin=0.2';

/**
 * Pulls as a hand does that looks where it is going: towards a margin of 1.0, by what is still missing. Training moves
 * the positive meanwhile, and the ring with it.
 */
async function pullByEye(lab: Lab, moveTo: (x: number) => Promise<unknown>, from: number): Promise<void> {
  let x = from;
  for (let tries = 0; tries < 40; tries++) {
    const missing = 1 - (await lab.margin());
    if (Math.abs(missing) <= 0.02) return;
    const scale = await lab.scaleOfRing();
    x += Math.max(-30, Math.min(30, missing * scale));
    await moveTo(x);
    await lab.frames(1);
  }
}

const HANDS: Readonly<Record<string, (lab: Lab, page: Page) => Promise<void>>> = {
  async mouse(lab, page) {
    const { x, y } = await lab.handle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await pullByEye(lab, (at) => page.mouse.move(at, y), x);
    await page.mouse.up();
  },
  async touch(lab, page) {
    const { x, y } = await lab.handle();
    const finger = await touch(page);
    await finger.down({ x, y });
    await pullByEye(lab, (at) => finger.move({ x: at, y }), x);
    await finger.up();
  },
  async keys(lab, page) {
    await lab.ring.focus();
    for (let i = 0; i < 16; i++) await page.keyboard.press(i % 2 ? 'ArrowUp' : 'ArrowRight');
  },
};

for (const [hand, pull] of Object.entries(HANDS)) {
  // A finger that pulls the ring is in stage.spec.ts too.
  const tag = hand === 'touch' ? '@full' : [];
  test(`the ring pulled from 0.2 to 1.0 by ${hand} while training: the next step is taken with it, nothing restarts`, {
    tag,
  }, async ({ page }) => {
    const lab = await new Lab(page).open(PAUSED);
    await lab.step(30);
    await lab.set({ speed: 10 });
    await lab.ask({ type: 'play' });
    await lab.until(({ status, step }) => status === 'playing' && step >= 32);

    const said = await page.evaluate(() => window.received.length);
    await pull(lab, page);
    await expect.poll(() => lab.margin()).toBeCloseTo(1, 1);
    const margin = await lab.margin();
    const { step } = await lab.state();
    await lab.until((now) => now.step >= step + 2);

    const states = await page.evaluate((from) => window.received.slice(from), said);
    const reports = states.flatMap((data) => {
      const { type, step, settings } = data as { type: string; step: number; settings: { margin: number } };
      return type === 'state' ? [{ step, margin: settings.margin }] : [];
    });
    // Steps only go on, and no later one has another margin than the ring.
    expect(reports.map((report) => report.step)).toEqual(reports.map((report) => report.step).sort((a, b) => a - b));
    expect(reports[0].step).toBeGreaterThanOrEqual(32);
    expect(reports.filter((report) => report.step >= step + 2).every((report) => report.margin === margin)).toBe(true);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain(`m=${margin}`);
    await expect(lab.field('Margin')).toHaveValue(String(margin));
  });
}

test('the step after a moved ring is taken with the new margin, and the one before keeps its own', {
  tag: '@full',
}, async ({ page }) => {
  const lab = await new Lab(page).open(PAUSED);
  expect((await lab.step(5)).settings.margin).toBe(0.2);
  await lab.ring.focus();
  await page.keyboard.press('End');
  expect(await lab.margin()).toBe(6);
  const moved = await lab.state();
  expect({ now: moved.settings.margin, ofTheStep: moved.stepSettings.margin }).toEqual({ now: 6, ofTheStep: 0.2 });
  const after = await lab.step(1);
  expect({ step: after.step, ofTheStep: after.stepSettings.margin }).toEqual({ step: 6, ofTheStep: 6 });
});

test('a pull after the opening lights up what the ring swallows within a frame', async ({ page }) => {
  const lab = await new Lab(page).open(PAUSED);
  await lab.step(40);
  const before = await lab.caught();

  // Distances of all different items, off the screen, to a hundredth of a pixel.
  const items = await lab.walk();
  const scale = await lab.scaleOfRing();
  const { x: cx, y: cy } = await lab.centre();
  const positive = await lab.radius('inner');
  const different = items
    .filter(({ text }) => /different class|negative/.test(text))
    .map(({ x, y }) => Math.hypot(x - cx, y - cy) / scale);
  expect(different.length).toBeGreaterThan(20);

  const shown = await lab.watchRing();
  await lab.ring.focus();
  for (let i = 0; i < 16; i++) {
    await page.keyboard.press('ArrowUp');
    if (i % 2) await lab.frames(1);
  }
  await lab.frames(1);
  const frames = await shown();
  expect(frames).toHaveLength(16);
  for (const { keys, margin, caught, outer } of frames) {
    expect(margin).toBeCloseTo(0.2 + keys * 0.05, 9);
    expect(outer).toBeCloseTo(positive + margin, 6);
    expect(caught).toBe(different.filter((distance) => distance < positive + margin).length);
  }
  expect(frames[15].caught).toBeGreaterThan(before);
});
