// The WebGL engine on a real context in a real worker. The checks themselves are in test/browser/checks.
import { DIMENSIONS, DISTANCES, LOSS_FORMS, MININGS } from '../../src/core/loss/kinds';
import type { ParityReport, ParityRun } from '../browser/checks/parity';
import { expect, test } from './fixtures';

/** A software renderer on a busy machine computes pictures slowly. */
const SLOW = 150_000;

test.beforeEach(async ({ page, checksAddress }) => {
  await page.goto(checksAddress);
});

test.describe("the WebGL engine takes the plain engine's steps", () => {
  for (const normalize of [true, false]) {
    const space = normalize ? 'on the unit circle' : 'unnormalised';
    test(`20 of points, whatever is mined: ${space}`, async ({ page }) => {
      test.setTimeout(SLOW);
      const runs = MININGS.flatMap((mining) =>
        LOSS_FORMS.flatMap((loss) =>
          DISTANCES.map((distance) => pointsRun({ options: { normalize }, live: { mining, loss, distance } })),
        ),
      );
      expectSameLosses(await page.evaluate((given) => window.engineChecks.parity(given), runs), runs, 1e-3);
    });
  }

  test('20 of pictures, whatever is mined', async ({ page }) => {
    test.setTimeout(SLOW);
    const runs = MININGS.map((mining) => picturesRun({ live: { mining, margin: 1 } }));
    expectSameLosses(await page.evaluate((given) => window.engineChecks.parity(given), runs), runs, 1e-3);
  });

  test('8 of pictures with 128 dimensions, to a hundred-thousandth', async ({ page }) => {
    test.setTimeout(SLOW);
    const runs = [picturesRun({ options: { classes: 8, dimensions: 128 }, steps: 8, batch: [8, 4] })];
    expectSameLosses(await page.evaluate((given) => window.engineChecks.parity(given), runs), runs, 1e-5);
  });

  test('8 of points, to a hundred-thousandth', async ({ page }) => {
    const runs = MININGS.map((mining) => pointsRun({ live: { mining }, steps: 8, batch: [5, 4] }));
    expectSameLosses(await page.evaluate((given) => window.engineChecks.parity(given), runs), runs, 1e-5);
  });

  test("and those of tfjs's own operations on the same context", async ({ page }) => {
    test.setTimeout(SLOW);
    const runs = MININGS.map((mining) => pointsRun({ live: { mining }, steps: 8, against: 'opByOp' }));
    runs.push(picturesRun({ live: { margin: 1 }, steps: 4, against: 'opByOp' }));
    expectSameLosses(await page.evaluate((given) => window.engineChecks.parity(given), runs), runs, 1e-4);
  });

  test('in every number of dimensions, normalised and not', async ({ page }) => {
    test.setTimeout(SLOW);
    const runs = DIMENSIONS.flatMap((dimensions) =>
      [true, false].map((normalize) => pointsRun({ options: { dimensions, normalize }, live: { mining: 'all' } })),
    );
    expectSameLosses(await page.evaluate((given) => window.engineChecks.parity(given), runs), runs, 1e-3);
  });

  test('where two items coincide, at both distances', async ({ page }) => {
    const runs = MININGS.flatMap((mining) =>
      DISTANCES.map((distance) =>
        pointsRun({ live: { mining, distance }, options: { normalize: false }, steps: 8, twice: true }),
      ),
    );
    expectSameLosses(await page.evaluate((given) => window.engineChecks.parity(given), runs), runs, 1e-4);
  });

  test('with batches of 3 × 5, 5 × 3, 8 × 4 and 200 items, whatever is mined', async ({ page }) => {
    test.setTimeout(SLOW);
    const shapes = [
      [3, 5],
      [5, 3],
      [8, 4],
      [10, 20],
    ] as const;
    const runs = shapes.flatMap((batch) =>
      MININGS.map((mining) =>
        pointsRun({ options: { classes: 10, itemsPerClass: 24 }, live: { mining }, batch, steps: 4 }),
      ),
    );
    runs.push(picturesRun({ options: { classes: 10, itemsPerClass: 24, dimensions: 8 }, batch: [10, 20], steps: 2 }));
    expectSameLosses(await page.evaluate((given) => window.engineChecks.parity(given), runs), runs, 1e-4);
  });
});

test('the WebGL engine is trusted by the check against the plain engine, with points and with pictures', async ({
  page,
}) => {
  for (const net of ['points', 'conv'] as const) {
    const { trusted, difference } = await page.evaluate((given) => window.engineChecks.selfTest(given), net);
    expect(trusted, `difference ${difference}`).toBe(true);
  }
});

test('the places of a frame are those of the embeddings, also where they do not fit one pass', async ({ page }) => {
  for (const [net, dimensions, count] of [
    ['points', 2, 12],
    ['points', 3, 1700],
    ['conv', 128, 70],
  ] as const) {
    const given = [net, dimensions, count] as const;
    const difference = await page.evaluate(([n, d, c]) => window.engineChecks.places(n, d, c), given);
    expect(difference, given.join()).toBeLessThan(1e-5);
  }
});

test('what pads weights and moments to fours is zero and stays zero', async ({ page }) => {
  for (const [net, dimensions] of [
    ['points', 2],
    ['points', 3],
    ['conv', 2],
  ] as const) {
    const given = [net, dimensions] as const;
    const report = await page.evaluate(([n, d]) => window.engineChecks.padding(n, d, 10), given);
    expect(report.padded, given.join()).toBeGreaterThan(0);
    expect(report.largest, given.join()).toBe(0);
    expect(report.moved, given.join()).toBeGreaterThan(1e-3);
  }
});

test('4,000 pictures of 32 × 32 fit, the last as well as the first', async ({ page }) => {
  const { embeddings, loss } = await page.evaluate(() => window.engineChecks.manyPictures(4000, 64));
  expect(embeddings).toBeLessThan(1e-5);
  expect(loss).toBeLessThan(1e-5);
});

test('six hundred faces are embedded at once, by the encoder that faces have', async ({ page }) => {
  const { embeddings, loss } = await page.evaluate(() => window.engineChecks.manyPictures(700, 600, [32, 48, 64]));
  expect(embeddings).toBeLessThan(1e-5);
  expect(loss).toBeLessThan(1e-5);
});

test('inputs that come later are taken up', async ({ page }) => {
  const { before, after } = await page.evaluate(() => window.engineChecks.laterInputs());
  expect(before).toBeGreaterThan(0.01);
  expect(after).toBeLessThan(1e-5);
});

test('weights that are no numbers are told from good ones, and leave no trace', async ({ page }) => {
  const { step, drain, afterwards } = await page.evaluate(() => window.engineChecks.notFinite());
  expect([step, drain]).toEqual(['not-finite', 'not-finite']);
  expect(afterwards).toBeLessThan(1e-6);
});

test('the WebGL engine lets two runs share a worker without touching each other', async ({ page }) => {
  expect(await page.evaluate(() => window.engineChecks.twoEngines())).toBeLessThan(1e-4);
});

function pointsRun(part: Partial<ParityRun>): ParityRun {
  return { net: 'points', options: {}, live: {}, steps: 20, batch: [4, 3], against: 'plain', twice: false, ...part };
}

function picturesRun(part: Partial<ParityRun>): ParityRun {
  return {
    net: 'conv',
    options: { dimensions: 3 },
    live: {},
    steps: 20,
    batch: [4, 3],
    against: 'plain',
    twice: false,
    ...part,
  };
}

function expectSameLosses(report: ParityReport, runs: readonly ParityRun[], relative: number): void {
  const { losses, distances, counts, renderer, draws } = report;
  expect(renderer).not.toBe('');
  // An engine that quietly went elsewhere would agree too.
  expect(draws).toBeGreaterThan(runs.reduce((sum, { steps }) => sum + 10 * steps, 0));
  expect(losses).toHaveLength(runs.length);
  runs.forEach((run, i) => {
    const name = JSON.stringify(run);
    expect(losses[i], name).toHaveLength(run.steps);
    for (const [plain, webgl] of losses[i]) {
      expect(plain, name).toBeGreaterThan(0);
      expect(Math.abs(webgl - plain) / plain, name).toBeLessThanOrEqual(relative);
    }
    expect(distances[i], name).toBeLessThan(1e-4);
    expect(counts[i], name).toBe('');
  });
}
