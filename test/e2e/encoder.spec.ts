// The figure `encoder` as a reader uses it: layers are opened, the threshold is moved, steps are taken, numbers read.
import { distance } from './expectations/triplet';
import { EncoderFigure } from './figures/encoder';
import { expect, test } from './fixtures';
import { expectFitsEveryWidth } from './page/widths';

const STILL = './?figure=encoder&autoplay=0';

test.describe('the figure encoder', () => {
  test('writes distances that are those of the vectors in its table', { tag: '@full' }, async ({ page }) => {
    const encoder = new EncoderFigure(page);
    for (const hash of ['#dim=2', '#dim=8&norm=1', '#dim=128&norm=1&dist=squared']) {
      await encoder.open(STILL + hash);
      await encoder.openTable();
      const [anchor, positive, negative] = await encoder.vectors();
      // The table rounds each number to 4 decimals.
      const rounding = 0.005 + 1e-4 * Math.sqrt(anchor.length);
      const kind = hash.includes('squared') ? 'squared' : 'plain';
      const off = async (role: 'positive' | 'negative', other: number[]) =>
        Math.abs((await encoder.distance(role)) - distance(anchor, other, kind));
      // Rounding counts up to four times where distances of unit vectors are squared.
      const most = kind === 'squared' ? 4 * rounding : rounding;
      expect(await off('positive', positive)).toBeLessThan(most);
      expect(await off('negative', negative)).toBeLessThan(most);
      if (hash.includes('norm')) expect(Math.hypot(...anchor)).toBeCloseTo(1, 2);
    }
  });

  test('judges both pairs by the threshold: same where the distance is not above it, at ten thresholds', {
    tag: '@full',
  }, async ({ page }) => {
    const encoder = new EncoderFigure(page);
    await encoder.open(`${STILL}#dim=8&norm=1`);
    const [ap, an] = [await encoder.distance('positive'), await encoder.distance('negative')];
    const nearer = Math.min(ap, an);
    const thresholds = [0, 0.1, nearer - 0.02, nearer + 0.02, (ap + an) / 2, ap + 0.02, an - 0.02, an + 0.02, 2, 6];
    for (const threshold of thresholds) {
      await encoder.threshold.fill(threshold.toFixed(3));
      const judged = (away: number) => (away <= threshold ? 'same' : 'different');
      await encoder.expectJudged('positive', judged(ap), judged(ap) === 'same');
      await encoder.expectJudged('negative', judged(an), judged(an) === 'different');
    }
  });

  test('moves with every step, and goes on saying what it shows', { tag: '@full' }, async ({ page }) => {
    const encoder = new EncoderFigure(page);
    await encoder.open(`${STILL}#dim=8&norm=1`);
    await encoder.openTable();
    const before = await encoder.vectors();
    await encoder.transport.oneStep.click();
    await expect.poll(() => encoder.tableStep()).toBe(1);
    expect(await encoder.vectors()).not.toEqual(before);
    await expect(encoder.status).toContainText('Step 1.');
  });

  test('follows the run while it plays', { tag: '@full' }, async ({ page }) => {
    const encoder = new EncoderFigure(page);
    await encoder.open('./?figure=encoder#dim=8&norm=1');
    await encoder.openTable();
    await expect.poll(() => encoder.tableStep()).toBeGreaterThan(5);
  });

  test('opens each layer, by pointer and by keyboard, with its maps and its weights', async ({ page }) => {
    const encoder = new EncoderFigure(page);
    await encoder.open(`${STILL}#dim=32`);
    // Kernels of 3 × 3 side by side with a line between them; the last layer has 512 × 32 weights.
    const sizes = [
      [8 * 4 - 1, 3],
      [16 * 4 - 1, 8 * 4 - 1],
      [32 * 4 - 1, 16 * 4 - 1],
      [512, 32],
    ];
    for (const [i, name] of ['Layer 1', 'Layer 2', 'Layer 3', 'Vector'].entries()) {
      await encoder.layer(name).focus();
      await page.keyboard.press('Enter');
      await expect(encoder.layer(name)).toHaveAttribute('aria-pressed', 'true');
      await expect.poll(async () => (await encoder.weights()).size).toEqual(sizes[i]);
      const [width, height] = sizes[i];
      expect((await encoder.weights()).inked).toBeGreaterThan((width * height) / 4);
    }
  });

  test('draws the layers of a small net as bars', { tag: '@full' }, async ({ page }) => {
    const encoder = new EncoderFigure(page);
    await encoder.open(`${STILL}#d=students`);
    await expect(encoder.layers).toHaveCount(3);
    // Two hidden layers, the vector and the embedding, for three students.
    await expect(encoder.bars).toHaveCount(12);
  });

  test('divides by the length or not, and by 2 to 128 numbers, as the reader asks', { tag: '@full' }, async ({
    page,
  }) => {
    const encoder = new EncoderFigure(page);
    await encoder.open(STILL);
    await expect(encoder.root.getByText('not divided')).toBeVisible();
    await encoder.divide.check();
    await expect(encoder.root.getByText('not divided')).toHaveCount(0);
    await expect(encoder.root.getByText('length 1.00')).toHaveCount(3);
    await encoder.root.getByLabel('Embedding size').selectOption('128');
    await expect(encoder.layer('Vector')).toContainText('128');
  });

  test('fits screens from 320 to 1920 px', { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const encoder = new EncoderFigure(page);
    await encoder.open(`${STILL}#dim=128&norm=1&dist=squared&enl=3`);
    await encoder.openTable();
    await expectFitsEveryWidth(page, encoder.root, { inFigure: 'canvas, svg, button, input, li' });
  });
});
