// What the page promises of the same start with gentler triplets, and of a margin that nothing can reach.
import { describe, expect, it } from 'vitest';
import { presetSettings } from '../../src/session/settings/presets';
import { startRun } from './run';
import { forEachSeed, median, spread } from './seeds';

describe('Rescue', async () => {
  const recall = await forEachSeed(async (seed) => {
    const run = startRun('rescue', seed);
    await run.steps(400);
    return run.measure().recall;
  });

  it(`reaches a recall@1 of at least 0.70 by step 400: ${spread(recall)}`, () => {
    expect(median(recall)).toBeGreaterThanOrEqual(0.7);
  });
});

describe('Margin out of reach', async () => {
  const { margin, classes } = presetSettings('margin-out-of-reach');
  // C class centres on a sphere are at most 2C/(C − 1) apart in mean square.
  const least = margin - (2 * classes.length) / (classes.length - 1);
  const runs = await forEachSeed(async (seed) => startRun('margin-out-of-reach', seed).steps(80));
  const lowest = runs.map((reports) => Math.min(...reports.map(({ loss }) => loss)));

  it(`never costs less than the margin minus 2C/(C − 1), ${least}, and comes near it: ${spread(lowest)}`, () => {
    for (const loss of lowest) expect(loss).toBeGreaterThanOrEqual(least);
    expect(median(lowest)).toBeLessThan(least + 0.5);
  });

  it('leaves every triplet active at every step, whatever the seed', () => {
    const fractions = runs.flatMap((reports) => reports.map(({ activeFraction }) => activeFraction));
    expect(new Set(fractions)).toEqual(new Set([1]));
  });
});
