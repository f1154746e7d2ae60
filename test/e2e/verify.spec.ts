// The figure `verify` as a reader uses it: the threshold is dragged, typed, stepped by keys and chosen by a button, steps
// are taken, and the numbers are read off its table.
import { judgedStudents } from './expectations/heldOut';
import { allPairs, areaUnderRoc, equalErrorRate } from './expectations/pairs';
import { VerifyFigure } from './figures/verify';
import { expect, test } from './fixtures';
import { expectFitsEveryWidth } from './page/widths';

const STILL = './?figure=verify&autoplay=0';
const STUDENTS = `${STILL}#d=students`;

test.describe('the figure verify', () => {
  test('says of the raw inputs what counting through all pairs says of them', async ({ page }) => {
    const verify = new VerifyFigure(page);
    await verify.open(STUDENTS);
    const pairs = allPairs(judgedStudents());
    const shown = await verify.table.numbers();
    expect(shown['inputs auc']).toBeCloseTo(areaUnderRoc(pairs), 4);
    expect(shown['inputs eer']).toBeCloseTo(equalErrorRate(pairs), 4);
    expect([shown.same, shown.different]).toEqual([pairs.same.length, pairs.different.length]);
  });

  test('accepts more of both kinds of pairs the higher the threshold, and its rates are those of its counts', async ({
    page,
  }) => {
    const verify = new VerifyFigure(page);
    await verify.open(`${STUDENTS}&norm=1`);
    let before = { val: 0, far: 0 };
    for (const threshold of [0, 0.05, 0.2, 0.5, 0.9, 1.3, 1.7, 2, 6]) {
      await verify.threshold.fill(String(threshold));
      await expect.poll(async () => (await verify.table.numbers()).threshold).toBe(threshold);
      const { val, far, accuracy, same, different, trueAccepts, falseAccepts } = await verify.table.numbers();
      expect(val).toBeCloseTo(trueAccepts / same, 4);
      expect(far).toBeCloseTo(falseAccepts / different, 4);
      expect(accuracy).toBeCloseTo((trueAccepts / same + 1 - falseAccepts / different) / 2, 4);
      expect(val).toBeGreaterThanOrEqual(before.val);
      expect(far).toBeGreaterThanOrEqual(before.far);
      const point = await verify.pointOnRoc();
      expect(point.val).toBeCloseTo(val, 4);
      expect(point.far).toBeCloseTo(far, 4);
      before = { val, far };
    }
    expect(before).toEqual({ val: 1, far: 1 });
  });

  test('has its threshold moved by keys and by hand', async ({ page }) => {
    const verify = new VerifyFigure(page);
    await verify.open(`${STUDENTS}&t=0.5`);
    await verify.handle.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'PageUp']) await page.keyboard.press(key);
    await expect(verify.threshold).toHaveValue('0.61');
    await page.keyboard.press('Home');
    await expect(verify.threshold).toHaveValue('0');
    await page.keyboard.press('End');
    await expect(verify.threshold).toHaveValue('6');
    await verify.threshold.fill('0.5');
    await verify.handle.scrollIntoViewIfNeeded();
    const { x, y } = await verify.handlePlace();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y + 3, { steps: 4 });
    await expect.poll(async () => Math.abs((await verify.handlePlace()).x - (x - 120))).toBeLessThan(3);
    await page.mouse.up();
    expect(Number(await verify.threshold.inputValue())).toBeLessThan(0.45);
  });

  test('chooses a threshold on one half by one click, and says what it is worth on the other', async ({ page }) => {
    const verify = new VerifyFigure(page);
    await verify.open(`${STUDENTS}&norm=1&t=0`);
    await verify.show('Fair choice');
    await verify.choose.click();
    await expect(verify.chosen).toContainText('Chosen at step 0');
    const { threshold, accuracy, same, different } = await verify.table.numbers();
    expect(threshold).toBeGreaterThan(0);
    await expect(verify.chosen).toContainText(`${(100 * accuracy).toFixed(1)}%`);
    // The halves are of one size, and its own threshold does at least as well there as accepting everything would.
    const [, there] = /with ([\d.]+)%/.exec((await verify.chosen.textContent()) ?? '') ?? [];
    expect(Number(there)).toBeGreaterThanOrEqual((100 * same) / (same + different) - 0.1);
    await verify.threshold.fill('0.3');
    await expect(verify.chosen).toContainText('that you have set');
  });

  test('measures again when a step is taken, while the untrained encoder stays what it was, and gets better than both baselines', {
    tag: '@full',
  }, async ({ page }) => {
    const verify = new VerifyFigure(page);
    await verify.open(`${STUDENTS}&lr=0.01`);
    const before = await verify.table.numbers();
    const untouched = ['untrained auc', 'untrained eer', 'inputs auc', 'inputs eer'];
    await test.step('one step', async () => {
      expect(before['trained auc']).toBe(before['untrained auc']);
      await verify.transport.oneStep.click();
      await expect.poll(async () => (await verify.table.numbers()).step).toBe(1);
      const after = await verify.table.numbers();
      expect(after['trained auc']).not.toBe(before['trained auc']);
      for (const row of untouched) expect(after[row]).toBe(before[row]);
      await expect(verify.status).toContainText('Step 1.');
    });

    await test.step('150 steps', async () => {
      await verify.train(149, 150);
      const after = await verify.table.numbers();
      expect(after['trained auc']).toBeGreaterThan(Math.max(after['untrained auc'], after['inputs auc']) + 0.1);
      expect(after['trained eer']).toBeLessThan(Math.min(after['untrained eer'], after['inputs eer']));
      for (const row of untouched) expect(after[row]).toBe(before[row]);
    });
  });

  test('shows at most four mistakes of either kind, worst first, each beyond or within the threshold', async ({
    page,
  }) => {
    const verify = new VerifyFigure(page);
    await verify.open(`${STUDENTS}&norm=1&t=0.2`);
    await verify.show('Mistakes');
    const missed = await verify.mistakenDistances('missed');
    const confused = await verify.mistakenDistances('confused');
    expect([missed.length, confused.length]).toEqual([4, 4]);
    expect(missed).toEqual([...missed].sort((a, b) => b - a));
    expect(confused).toEqual([...confused].sort((a, b) => a - b));
    expect(Math.min(...missed)).toBeGreaterThanOrEqual(0.2);
    expect(Math.max(...confused)).toBeLessThanOrEqual(0.2);
    await verify.threshold.fill('6');
    await expect(verify.mistakes('missed')).toContainText('None at this threshold.');
    expect(await verify.mistakenDistances('missed')).toEqual([]);
  });

  test('stays in numbers when the encoder collapses, and its curve is that of guessing', { tag: '@full' }, async ({
    page,
  }) => {
    const verify = new VerifyFigure(page);
    await verify.open(`${STILL}#preset=collapse`);
    await verify.train(150);
    const shown = await verify.table.numbers();
    expect(Math.abs(shown['trained auc'] - 0.5)).toBeLessThan(0.12);
    expect(Object.values(shown).filter((value) => Number.isNaN(value))).toEqual([]);
    await verify.show('Fair choice');
    await verify.choose.click();
    expect(await verify.element.textContent()).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('fits screens from 320 to 1920 px', { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const verify = new VerifyFigure(page);
    await verify.open(`${STUDENTS}&t=0.2`);
    const parts = { inFigure: 'canvas, svg, button, input, li, td, th', inWindow: 'svg text' };
    await expectFitsEveryWidth(page, verify.element, parts);
  });
});
