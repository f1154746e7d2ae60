// What the page promises of training that fails, on purpose.
import { describe, expect, it } from 'vitest';
import { presetSettings } from '../../src/session/settings/presets';
import { startRun } from './run';
import { forEachSeed, median, spread } from './seeds';

describe('Collapse', async () => {
  const { margin } = presetSettings('collapse');
  const runs = await forEachSeed(async (seed) => {
    const run = startRun('collapse', seed);
    const start = run.measure().differentSquared;
    const reports = await run.steps(200);
    return { left: run.measure().differentSquared / start, loss: reports[199].loss };
  });
  const left = runs.map((run) => run.left);
  const loss = runs.map((run) => run.loss);

  it(`leaves less than 1 % of the squared distance of different digits by step 200: ${spread(left)}`, () => {
    expect(median(left)).toBeLessThan(0.01);
  });

  it(`costs the margin of ${margin} within 5 %: ${spread(loss)}`, () => {
    expect(Math.abs(median(loss) - margin)).toBeLessThan(0.05 * margin);
  });
});

describe('No margin', async () => {
  const runs = await forEachSeed(async (seed) => {
    const run = startRun('no-margin', seed);
    const reports = await run.steps(200);
    return { loss: reports[199].loss, recall: run.measure().recall };
  });
  const loss = runs.map((run) => run.loss);
  const recall = runs.map((run) => run.recall);

  it(`brings the loss under 0.02 by step 200: ${spread(loss)}`, () => {
    expect(median(loss)).toBeLessThan(0.02);
  });

  it(`leaves the encoder useless all the same, recall under 0.45: ${spread(recall)}`, () => {
    expect(median(recall)).toBeLessThan(0.45);
  });
});
