// Faces as a reader meets them: in the lab, in the encoder and in `verify`; and what rendering them costs.
import { judgedStrangers } from './expectations/heldOut';
import { allPairs, areaUnderRoc, equalErrorRate } from './expectations/pairs';
import { EncoderFigure } from './figures/encoder';
import { Lab } from './figures/lab';
import { VerifyFigure } from './figures/verify';
import { expect, test } from './fixtures';
import { renderingTime } from './page/faceRendering';

/** As few people as have a pool that grows: 48 of them with 8 pictures, of whom 40 are there at first. */
const FEW = '#preset=faces&people=48&itemsPerPerson=8&classesPerBatch=6&itemsPerClass=3&speed=10000';
const RENDERED = 60_000;

test.describe('faces', () => {
  test.describe.configure({ timeout: 180_000 });

  test('train in the lab while their pictures are still being taken, and strangers are told apart better', async ({
    page,
  }) => {
    const lab = await new Lab(page).open(`./?figure=lab&autoplay=0${FEW}`);
    const start = await lab.until(({ status, recallStep }) => status === 'paused' && recallStep === 0, RENDERED);
    expect(start).toMatchObject({ engine: 'wasm', settings: { dataset: 'faces', people: 48 } });
    // Nothing is rendered for a run that nobody plays.
    await expect(lab.renderingNote).toHaveCount(0);
    await lab.step(61, RENDERED);
    await expect(lab.renderingNote).toHaveCount(0);
    await expect(lab.tripletPictures.first()).toHaveAccessibleName(/^anchor: person \d+$/);
    const { recall } = await lab.state();
    expect(recall).toBeGreaterThan(start.recall ?? 1);
  });

  test('are rendered while the code of the page is still on its way', async ({ page }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    const rendering = page.waitForEvent('worker');
    const lab = new Lab(page);
    const opening = lab.open('./?figure=lab&autoplay=0#preset=faces');
    await rendering;
    expect(await page.getByRole('figure').count()).toBe(0);
    release();
    await opening;
    await lab.until(({ status, recallStep }) => status === 'paused' && recallStep === 0, RENDERED);
  });

  test('give the same numbers from the same seed, whenever their pictures came', { tag: '@full' }, async ({ page }) => {
    const losses: unknown[] = [];
    for (let turn = 0; turn < 2; turn++) {
      await page.goto('about:blank');
      const lab = await new Lab(page).open(`./?figure=lab&autoplay=0${FEW}`);
      await lab.until(({ status }) => status === 'paused', RENDERED);
      // The second time, part of the pictures have come before the run has got to the step that needs them.
      if (turn === 1) await lab.step(5, RENDERED);
      const { step } = await lab.state();
      losses.push((await lab.step(64 - step, RENDERED)).loss);
    }
    expect(losses[1]).toBe(losses[0]);
  });

  test('are chosen for the encoder by one click, and its differences add up to the squared distances', {
    tag: '@full',
  }, async ({ page }) => {
    const encoder = new EncoderFigure(page);
    await encoder.open(`./?figure=encoder&autoplay=0${FEW}&dimensions=128`, RENDERED);
    const names = encoder.choices;
    await expect(names).toHaveCount(3);
    const [anchor, positive, negative] = await names.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')?.split(': ')[1]),
    );
    expect(positive).toBe(anchor);
    expect(negative).not.toBe(anchor);

    await encoder.root.getByRole('button', { name: 'another negative' }).click();
    await expect(names.nth(2)).not.toHaveAccessibleName(`negative: ${negative}`);
    await expect(names.nth(0)).toHaveAccessibleName(`anchor: ${anchor}`);
    await encoder.root.getByRole('button', { name: 'another anchor' }).click();
    await expect(names.nth(0)).not.toHaveAccessibleName(`anchor: ${anchor}`);

    for (const role of ['positive', 'negative'] as const) {
      expect(await encoder.ofDifference(role)).toBe(await encoder.distance(role));
    }
  });

  test('are verified on strangers of whom none served to choose the threshold, as counting through all pairs says', {
    tag: '@full',
  }, async ({ page }) => {
    const verify = new VerifyFigure(page);
    await verify.open(`./?figure=verify&autoplay=0${FEW}`, RENDERED);
    const pairs = allPairs(judgedStrangers());
    const shown = await verify.table.numbers();
    expect(shown['inputs auc']).toBeCloseTo(areaUnderRoc(pairs), 3);
    expect(shown['inputs eer']).toBeCloseTo(equalErrorRate(pairs), 3);
    expect([shown.same, shown.different]).toEqual([500, 30_625]);
    await verify.show('Fair choice');
    await expect(
      verify.element.getByText('50 strangers serve to choose a threshold, 50 others to judge it'),
    ).toBeVisible();
  });

  test('are rendered by one worker at 4 ms a picture or less, a thousand of them in 4 s', { tag: '@timing' }, async ({
    page,
  }) => {
    await page.goto('./?figure=scores');
    const milliseconds = await renderingTime(page);
    test.info().annotations.push({ type: 'ms a picture', description: milliseconds.toFixed(2) });
    expect(milliseconds).toBeLessThan(4);
  });
});
