// Faces as a reader meets them: in the lab, in the encoder and in `verify`; and what rendering them costs.
import { readdirSync } from 'node:fs';
import { classHalves } from '../../src/core/evaluation/halves';
import { pairDistances, rocCurve } from '../../src/core/evaluation/verification';
import { facePool } from '../../src/data/faces/facePool';
import { renderFaces } from '../../src/data/faces/renderFaces';
import type { FaceRendererCommand } from '../../src/pictures/protocol/faceRendererProtocol';
import type { Answer as WorkerAnswer } from '../../src/workers/protocol/messages';
import { expect, test } from './fixtures';
import { Lab } from './lab';

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
    await expect(page.locator('.rendering')).toHaveCount(0);
    await lab.step(61, RENDERED);
    await expect(page.locator('.rendering')).toHaveCount(0);
    await expect(page.locator('.triplet-item [role="img"]').first()).toHaveAccessibleName(/^anchor: person \d+$/);
    const { recall } = await lab.state();
    expect(recall).toBeGreaterThan(start.recall ?? 1);
  });

  test('give the same numbers from the same seed, whenever their pictures came', async ({ page }) => {
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

  test('are chosen for the encoder by one click, and its differences add up to the squared distances', async ({
    page,
  }) => {
    await page.goto(`./?figure=encoder&autoplay=0${FEW}&dimensions=128`);
    const figure = page.locator('figure.encoder');
    const names = figure.locator('.encoder-choose [role="img"]');
    await expect(names).toHaveCount(3, { timeout: RENDERED });
    const [anchor, positive, negative] = await names.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')?.split(': ')[1]),
    );
    expect(positive).toBe(anchor);
    expect(negative).not.toBe(anchor);

    await figure.getByRole('button', { name: 'another negative' }).click();
    await expect(names.nth(2)).not.toHaveAccessibleName(`negative: ${negative}`);
    await expect(names.nth(0)).toHaveAccessibleName(`anchor: ${anchor}`);
    await figure.getByRole('button', { name: 'another anchor' }).click();
    await expect(names.nth(0)).not.toHaveAccessibleName(`anchor: ${anchor}`);

    for (const role of ['positive', 'negative']) {
      const pair = figure.locator(`[data-pair="${role}"]`);
      const distance = Number(await pair.locator('.encoder-distance').textContent());
      const sum = Number((await pair.locator('.encoder-difference').textContent())?.match(/[\d.]+$/)?.[0]);
      expect(Math.abs(sum - distance ** 2)).toBeLessThan(0.01 + 0.01 * distance);
    }
  });

  test('are verified on strangers of whom none served to choose the threshold, as core says', async ({ page }) => {
    await page.goto(`./?figure=verify&autoplay=0${FEW}`);
    const figure = page.locator('figure.verify');
    await expect(figure.locator('.roc')).toBeVisible({ timeout: RENDERED });
    await figure.locator('.numbers summary').click();
    const strangers = facePool(2, 2).items.filter(({ person }) => person >= 10_000);
    const people = strangers.map(({ person }) => person);
    const { judging } = classHalves(people);
    expect([...new Set(judging.map((row) => people[row]))]).toEqual(Array.from({ length: 50 }, (_, i) => 10_050 + i));
    const { inputs } = renderFaces(
      [...judging].map((row) => strangers[row]),
      'snapshot',
    );
    const { auc, equalErrorRate } = rocCurve(
      pairDistances(
        inputs,
        [...judging].map((row) => people[row]),
        1024,
        'plain',
      ),
    );
    const shown = async (row: string) => Number(await figure.locator(`tr[data-row="${row}"] td`).first().textContent());
    expect(await shown('inputs auc')).toBeCloseTo(auc ?? -1, 3);
    expect(await shown('inputs eer')).toBeCloseTo(equalErrorRate ?? -1, 3);
    expect([await shown('same'), await shown('different')]).toEqual([500, 30_625]);
    await expect(figure.getByText('50 strangers serve to choose a threshold, 50 others to judge it')).toBeVisible();
  });

  test('are rendered by one worker at 4 ms a picture or less, a thousand of them in 4 s', async ({ page }) => {
    const assets = new URL('../../dist/assets/', import.meta.url);
    const script = readdirSync(assets).find((name) => /^faceRenderer\.worker-.*\.js$/.test(name));
    await page.goto('./?figure=scores');
    // Somebody else may use the processor now and then, but not during all of so many batches.
    const fastest = await page.evaluate(
      async (address) => {
        const worker = new Worker(address);
        const ask = (command: FaceRendererCommand) =>
          new Promise<WorkerAnswer>((resolve) => {
            worker.onmessage = ({ data }) => resolve(data.answer);
            worker.postMessage(command);
          });
        const times: number[] = [];
        for (let person = 1; person <= 40; person++) {
          const items = Array.from({ length: 25 }, (_, item) => ({ person, item }));
          const start = performance.now();
          await ask({ type: 'renderInputs', requestId: person, difficulty: 'snapshot', items });
          times.push((performance.now() - start) / items.length);
        }
        worker.terminate();
        times.sort((a, b) => a - b);
        return times[Math.floor(times.length / 4)];
      },
      new URL(`./assets/${script}`, page.url()).href,
    );
    test.info().annotations.push({ type: 'ms a picture', description: fastest.toFixed(2) });
    expect(fastest).toBeLessThan(4);
  });
});
