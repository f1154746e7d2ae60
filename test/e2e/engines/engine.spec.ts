// The WebGL engine on a real context in a real worker. The checks themselves are in test/browser/checks.
import type { ParityReport, ParityRun } from '../../browser/checks/parity';
import { expect } from '../fixtures';
import { test } from './engineFixtures';

/** A software renderer on a busy machine computes pictures slowly. */
const SLOW = 150_000;

const MININGS = ['random', 'all', 'semi-hard', 'hard'] as const;
const LOSSES = ['hinge', 'soft'] as const;
const DISTANCES = ['squared', 'plain'] as const;
const DIMENSIONS = [2, 3, 8, 32, 128] as const;

test.describe("the WebGL engine takes the plain engine's steps", () => {
  for (const normalize of [true, false]) {
    const space = normalize ? 'on the unit circle' : 'unnormalised';
    test(`20 of points, whatever is mined: ${space}`, { tag: '@full' }, async ({ checks }) => {
      test.setTimeout(SLOW);
      const runs = MININGS.flatMap((mining) =>
        LOSSES.flatMap((loss) =>
          DISTANCES.map((distance) => pointsRun({ options: { normalize }, live: { mining, loss, distance } })),
        ),
      );
      expectSameLosses(await checks.run('parity', runs), runs, 1e-3);
    });
  }

  test('4 of pictures, semi-hard and hard', async ({ checks }) => {
    const runs = (['semi-hard', 'hard'] as const).map((mining) =>
      picturesRun({ live: { mining, margin: 1 }, steps: 4 }),
    );
    expectSameLosses(await checks.run('parity', runs), runs, 1e-3);
  });

  test('20 of pictures, whatever is mined', { tag: '@full' }, async ({ checks }) => {
    test.setTimeout(SLOW);
    const runs = MININGS.map((mining) => picturesRun({ live: { mining, margin: 1 } }));
    expectSameLosses(await checks.run('parity', runs), runs, 1e-3);
  });

  test('8 of pictures with 128 dimensions, to a hundred-thousandth', { tag: '@full' }, async ({ checks }) => {
    test.setTimeout(SLOW);
    const runs = [picturesRun({ options: { classes: 8, dimensions: 128 }, steps: 8, batch: [8, 4] })];
    expectSameLosses(await checks.run('parity', runs), runs, 1e-5);
  });

  test('8 of points, to a hundred-thousandth', async ({ checks }) => {
    const runs = MININGS.map((mining) => pointsRun({ live: { mining }, steps: 8, batch: [5, 4] }));
    expectSameLosses(await checks.run('parity', runs), runs, 1e-5);
  });

  test('8 of points under the losses of pairs, to a hundred-thousandth', async ({ checks }) => {
    const contrastive = [0.3, 1].map((margin) => pointsRun({ live: { loss: 'contrastive', margin }, steps: 8 }));
    const infonce = [0.05, 0.1, 1].map((temperature) =>
      pointsRun({ live: { loss: 'infonce', temperature }, options: { dimensions: 3 }, steps: 8, batch: [5, 4] }),
    );
    const runs = [...contrastive, ...infonce];
    expectSameLosses(await checks.run('parity', runs), runs, 1e-5);
  });

  test('4 of pictures under the losses of pairs', { tag: '@full' }, async ({ checks }) => {
    const runs = (['contrastive', 'infonce'] as const).map((loss) =>
      picturesRun({ live: { loss, margin: 1 }, steps: 4 }),
    );
    expectSameLosses(await checks.run('parity', runs), runs, 1e-4);
  });

  test("and those of tfjs's own operations over 8 steps, with pictures too", { tag: '@full' }, async ({ checks }) => {
    test.setTimeout(SLOW);
    const runs = MININGS.map((mining) => pointsRun({ live: { mining }, steps: 8, against: 'opByOp' }));
    runs.push(picturesRun({ live: { margin: 1 }, steps: 4, against: 'opByOp' }));
    expectSameLosses(await checks.run('parity', runs), runs, 1e-4);
  });

  test('20 in every number of dimensions, normalised and not', { tag: '@full' }, async ({ checks }) => {
    test.setTimeout(SLOW);
    const runs = DIMENSIONS.flatMap((dimensions) =>
      [true, false].map((normalize) => pointsRun({ options: { dimensions, normalize }, live: { mining: 'all' } })),
    );
    expectSameLosses(await checks.run('parity', runs), runs, 1e-3);
  });

  test('where two items coincide, at both distances', async ({ checks }) => {
    const runs = MININGS.flatMap((mining) =>
      DISTANCES.map((distance) =>
        pointsRun({ live: { mining, distance }, options: { normalize: false }, steps: 8, twice: true }),
      ),
    );
    expectSameLosses(await checks.run('parity', runs), runs, 1e-4);
  });

  test('with batches of 5 × 3, 3 × 5, 8 × 4 and 200 items, whatever is mined', { tag: '@full' }, async ({ checks }) => {
    test.setTimeout(SLOW);
    const many = { classes: 10, itemsPerClass: 24 };
    const shapes = [
      [5, 3],
      [3, 5],
      [8, 4],
      [10, 20],
    ] as const;
    const runs = shapes.flatMap((batch) =>
      MININGS.map((mining) => pointsRun({ options: many, live: { mining }, batch, steps: 4 })),
    );
    runs.push(picturesRun({ options: { ...many, dimensions: 8 }, batch: [10, 20], steps: 2 }));
    expectSameLosses(await checks.run('parity', runs), runs, 1e-4);
  });
});

test('the WebGL engine is trusted by the check against the plain engine, with points and with pictures', async ({
  checks,
}) => {
  for (const net of ['points', 'conv'] as const) {
    const { trusted, difference } = await checks.run('selfTest', net);
    expect(trusted, `difference ${difference}`).toBe(true);
  }
});

test('the places of a frame are those of the embeddings, also where they do not fit one pass', {
  tag: '@full',
}, async ({ checks }) => {
  for (const [net, dimensions, count] of [
    ['points', 2, 12],
    ['points', 3, 1700],
    ['conv', 128, 70],
  ] as const) {
    const difference = await checks.run('places', net, dimensions, count);
    expect(difference, `${net}, ${dimensions}, ${count}`).toBeLessThan(1e-5);
  }
});

test('what pads weights and moments to fours is zero and stays zero', { tag: '@full' }, async ({ checks }) => {
  for (const [net, dimensions] of [
    ['points', 2],
    ['points', 3],
    ['conv', 2],
  ] as const) {
    const report = await checks.run('padding', net, dimensions, 10);
    const name = `${net}, ${dimensions}`;
    expect(report.padded, name).toBeGreaterThan(0);
    expect(report.largest, name).toBe(0);
    expect(report.moved, name).toBeGreaterThan(1e-3);
  }
});

for (const { what, parameters, tag } of [
  {
    what: '4,000 pictures of 32 × 32 fit, the last as well as the first',
    parameters: [4000, 64] as const,
    tag: [],
  },
  {
    what: 'six hundred faces are embedded at once, by the encoder that faces have',
    parameters: [700, 600, [32, 48, 64]] as const,
    tag: '@full',
  },
]) {
  test(what, { tag }, async ({ checks }) => {
    test.setTimeout(SLOW);
    const [count, asked, filters] = parameters;
    const { embeddings, loss } = await checks.run('manyPictures', count, asked, filters && [...filters]);
    expect(embeddings).toBeLessThan(1e-5);
    expect(loss).toBeLessThan(1e-5);
  });
}

test('inputs that come later are taken up', async ({ checks }) => {
  const { before, after } = await checks.run('laterInputs');
  expect(before).toBeGreaterThan(0.01);
  expect(after).toBeLessThan(1e-5);
});

test('weights that are no numbers are told from good ones, and leave no trace', async ({ checks }) => {
  const { step, drain, afterwards } = await checks.run('notFinite');
  expect([step, drain]).toEqual(['not-finite', 'not-finite']);
  expect(afterwards).toBeLessThan(1e-6);
});

test('the WebGL engine lets two runs share a worker without touching each other', async ({ checks }) => {
  expect(await checks.run('twoEngines')).toBeLessThan(1e-4);
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
