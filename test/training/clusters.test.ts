// What the page promises of training that succeeds. The runs are taken first, so that a test's name can say what the
// three seeds came to.
import { describe, expect, it } from 'vitest';
import { recallAt1 } from '../../src/core/evaluation/retrieval';
import { startRun } from './run';
import { forEachSeed, median, spread } from './seeds';

describe('First clusters', async () => {
  const runs = await forEachSeed(async (seed) => {
    const run = startRun('first-clusters', seed);
    const start = run.measure().recall;
    await run.steps(200);
    return { start, end: run.measure().recall };
  });
  const end = runs.map((run) => run.end);

  it(`reaches a recall@1 of at least 0.88 by step 200: ${spread(end)}`, () => {
    expect(median(end)).toBeGreaterThanOrEqual(0.88);
  });

  it(`starts from a jumble: ${spread(runs.map(({ start }) => start))}`, () => {
    for (const { start } of runs) expect(start).toBeLessThan(0.5);
  });
});

/** The ring is pulled where the opening stops, and in the middle of it. */
for (const pulledAt of [40, 15]) {
  describe(`Drag the ring, pulled from 0.2 to 1.0 at step ${pulledAt}`, async () => {
    const runs = await forEachSeed(async (seed) => {
      const run = startRun('drag-the-ring', seed);
      await run.steps(15);
      const opening = run.measure();
      await run.steps(pulledAt - 15);
      const before = run.measure();
      run.setMargin(1);
      await run.steps(40);
      return { opening, before, after: run.measure() };
    });
    const opening = runs.map((run) => run.opening.recall);
    const growth = runs.map(({ before, after }) => after.different / before.different);
    const change = runs.map(({ before, after }) => after.recall - before.recall);

    it(`sorts the digits to a recall of at least 0.9 by step 15: ${spread(opening)}`, () => {
      expect(median(opening)).toBeGreaterThanOrEqual(0.9);
    });

    it(`drives different digits at least twice as far apart within 40 steps: ${spread(growth)}`, () => {
      expect(median(growth)).toBeGreaterThanOrEqual(2);
    });

    it(`leaves recall what it was, within 0.03: ${spread(change)}`, () => {
      for (const difference of change) expect(Math.abs(difference)).toBeLessThanOrEqual(0.03);
    });
  });
}

describe('Toppers', async () => {
  const runs = await forEachSeed(async (seed) => {
    const run = startRun('toppers', seed);
    const totals = Float64Array.from(run.data.heldOutItems, (item) => total(run.data.picture(item)));
    await run.steps(100);
    return { learned: run.measure().recall, byTotal: recallAt1(totals, run.labels, 1).recall ?? Number.NaN };
  });
  const learned = runs.map((run) => run.learned);
  const byTotal = runs.map((run) => run.byTotal);

  it(`learns which marks matter, to a recall of at least 0.85 by step 100: ${spread(learned)}`, () => {
    expect(median(learned)).toBeGreaterThanOrEqual(0.85);
  });

  it(`cannot be solved by adding up the marks, where a third is chance: ${spread(byTotal)}`, () => {
    for (const recall of byTotal) expect(Math.abs(recall - 1 / 3)).toBeLessThan(0.15);
  });
});

function total(picture: ReturnType<ReturnType<typeof startRun>['data']['picture']>): number {
  if (picture.kind !== 'marks') throw new Error('students have marks');
  return picture.marks.reduce((sum, mark) => sum + mark, 0);
}
