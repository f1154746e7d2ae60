// What the cards of the chapters call right of runs on digits, over three seeds: each outcome is judged as the page judges it.
import { describe, expect, it } from 'vitest';
import { PLANS } from '../../src/article/chapters/plans';
import type { Measured } from '../../src/prediction/cardRun';
import type { ChapterId } from '../../src/session/page/chapters';
import { startRun } from './run';
import { forEachSeed } from './seeds';

const CARDS = ['wonder', 'train', 'mining', 'breaking', 'try-it'] as const satisfies readonly ChapterId[];
/** Of the last steps, whose mean is set against the first. */
const RECENT = 10;

describe('The cards', async () => {
  for (const id of CARDS) {
    const { preset, card } = PLANS[id];
    if (card.run.kind !== 'train') throw new Error(`the card of ${id} trains nothing`);
    const { steps } = card.run;
    const outcomes = await forEachSeed(async (seed) => {
      const run = startRun(preset, seed);
      const measure = (reports: Awaited<ReturnType<typeof run.steps>>): Measured => {
        const { recall, different } = run.measure();
        const mean = (of: (report: (typeof reports)[number]) => number) =>
          reports.reduce((sum, report) => sum + of(report), 0) / reports.length;
        return {
          recall,
          different,
          auc: null,
          same: null,
          loss: mean((report) => report.loss),
          teaching: mean((report) => report.teachingPairs / report.pairs),
          active: mean((report) => report.activeFraction),
        };
      };
      const [first] = [await run.steps(1)];
      const before = measure(first);
      const after = measure((await run.steps(steps - 1)).slice(-RECENT));
      return { run: 1, steps, unit: 'plain' as const, closer: null, before, after };
    });
    const came = outcomes.map((outcome) => card.cameTrue?.(outcome));

    it(`of ${id} say what comes true after ${steps} steps, whatever the seed`, () => {
      expect(came).toEqual([true, true, true]);
    });
  }
});
