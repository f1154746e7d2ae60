import { describe, expect, it } from 'vitest';
import type { Loss } from '../../../../src/core/loss/kinds';
import { isClassLoss } from '../../../../src/core/loss/lossTraits';
import { createDataSet } from '../../../../src/data/createDataSet';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import { underDials } from '../../../../src/figures/losses/dials';
import { pushesOf, pushFacts } from '../../../../src/figures/losses/pushes';
import { liveSettings, runConfig } from '../../../../src/session/run/runConfig';
import { brokenRules } from '../../../../src/session/settings/settingsRules';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { lossSettings, SIDE_BY_SIDE } from '../../../../src/session/settings/sideBySide';
import type { StepReport } from '../../../../src/training/protocol/run';
import { Learner } from '../../../../src/training/worker/learner';
import { NOTHING_LOADED } from '../../session/settings/facts';

const BLOBS = createDataSet({ dataset: 'shapes', shape: 'blobs', classes: [], seed: 7, digits: null });
const RUN: Settings = {
  ...DEFAULTS,
  dataset: 'shapes',
  normalize: true,
  classesPerBatch: 3,
  itemsPerClass: 4,
  margin: 0.8,
};

async function firstReport(loss: Loss, part: Partial<Settings> = {}): Promise<StepReport> {
  const settings: Settings = { ...RUN, loss, ...part };
  const start = {
    run: 1,
    config: runConfig(settings, BLOBS),
    live: liveSettings(settings),
    guests: new Float32Array(),
  };
  const learner = new Learner(start, () => {});
  await learner.takeStep(createPlainEngine(learner.setup));
  if (!learner.report) throw new Error('no report');
  return learner.report;
}

describe('who is pushed, and how hard', () => {
  it.each(SIDE_BY_SIDE)(
    '%s: everything that it compares an anchor with, once, at a distance of unit vectors',
    async (loss) => {
      const { of, all } = pushesOf(await firstReport(loss), BLOBS, 0, RUN.seed, 0);
      expect(of).toBe(isClassLoss(loss) ? 'classes' : 'items');
      expect(all).toHaveLength(isClassLoss(loss) ? BLOBS.classes.length : 11);
      expect(all.filter(({ same }) => same)).toHaveLength(isClassLoss(loss) ? 1 : 3);
      for (const { distance, weight } of all) {
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(2.0001);
        expect(weight).toSatisfy(Number.isFinite);
      }
      expect(all.some(({ weight }) => weight !== 0)).toBe(true);
    },
  );

  it('divides one push under the losses that share it: what others get is what the own class lacks', async () => {
    for (const loss of ['infonce', 'softmax', 'arcface'] as const) {
      const { all } = pushesOf(await firstReport(loss), BLOBS, 5, RUN.seed, 0);
      expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0, 5);
      const pushed = all.filter(({ same }) => !same).reduce((sum, { weight }) => sum + weight, 0);
      expect(pushed).toBeGreaterThan(0);
      expect(pushed).toBeLessThanOrEqual(1);
    }
  });

  it('leaves fewer with a push the lower the temperature, and none beyond the margin', async () => {
    const report = await firstReport('infonce');
    const factsAt = (temperature: number) =>
      pushFacts(pushesOf({ ...report, live: { ...report.live, temperature } }, BLOBS, 0, RUN.seed, 0));
    expect(factsAt(0.01).pushed).toBeLessThan(factsAt(1).pushed);
    expect(factsAt(0.01).most).toBeGreaterThan(factsAt(1).most);
    const { all } = pushesOf(await firstReport('contrastive', { margin: 0.3 }), BLOBS, 0, RUN.seed, 0);
    for (const { same, distance, weight } of all) {
      if (!same) expect(weight).toBeCloseTo(Math.max(0, 0.3 - distance), 5);
    }
  });

  it('of ArcFace, counts the own vector farther off by its angle, and no other loss does', async () => {
    const degrees = 0.3 * (180 / Math.PI);
    for (const loss of SIDE_BY_SIDE) {
      const pushes = pushesOf(await firstReport(loss, { arcMargin: 0.3 }), BLOBS, 5, RUN.seed, 0);
      expect(pushes.countedAt !== null).toBe(loss === 'arcface');
      expect(pushFacts(pushes).addedDegrees).toBeCloseTo(loss === 'arcface' ? degrees : 0, 3);
    }
    const none = pushesOf(await firstReport('arcface', { arcMargin: 0 }), BLOBS, 5, RUN.seed, 0);
    expect(pushFacts(none).addedDegrees).toBeCloseTo(0, 3);
  });

  it('lets be what a loss has all but finished with, and says so with no push at all', async () => {
    // At so low a temperature the nearest vector takes the whole share: where it is the own one, nothing is left for the others.
    const report = await firstReport('softmax', { temperature: 0.01 });
    const all = [...report.items.keys()].map((place) => pushesOf(report, BLOBS, place, RUN.seed, 0));
    for (const pushes of all) {
      const sum = pushes.all.reduce((total, { same, weight }) => (same ? total : total + weight), 0);
      const own = pushes.all.find(({ same }) => same)?.weight ?? Number.NaN;
      expect(sum).toSatisfy((left: number) => left === 0 || left >= 0.005);
      expect(own === 0).toBe(sum === 0);
      expect(pushFacts(pushes).pushed === 0).toBe(sum === 0);
    }
    expect(all.some((pushes) => pushFacts(pushes).pushed === 0)).toBe(true);
  });

  it('counts nobody where nobody is pushed', () => {
    expect(
      pushFacts({ of: 'items', all: [{ label: 1, same: false, distance: 2, weight: 0 }], countedAt: null }),
    ).toEqual({
      others: 1,
      pushed: 0,
      most: 0,
      addedDegrees: 0,
    });
  });
});

describe('a batch under other dials', () => {
  const OTHERS = { margin: 0.2, temperature: 0.6, arcMargin: 0.9 };
  const draw = { seed: RUN.seed, step: 0 };

  it.each(SIDE_BY_SIDE)('%s: is counted as a step with them would have counted it', async (loss) => {
    const [report, turned] = [await firstReport(loss), await firstReport(loss, OTHERS)];
    const { live, pairs, teachingPairs } = underDials(report, OTHERS, BLOBS, draw);
    expect(live).toEqual(turned.live);
    // The same weights, the same batch: the first step is the same up to its dials.
    expect({ pairs, teachingPairs }).toEqual({ pairs: turned.pairs, teachingPairs: turned.teachingPairs });
    expect(teachingPairs).not.toBe(report.teachingPairs);
  });

  it('is the report of its step where no dial was turned', async () => {
    const report = await firstReport('infonce');
    expect(underDials(report, report.live, BLOBS, draw)).toBe(report);
  });
});

describe('the runs side by side', () => {
  it('obey the rules, and differ in the loss alone', () => {
    const records = lossSettings({ ...DEFAULTS, margin: 0.8, temperature: 0.05, seed: 3 });
    expect(records.map(({ loss }) => loss)).toEqual(SIDE_BY_SIDE);
    for (const record of records) {
      expect(brokenRules(record, NOTHING_LOADED)).toEqual([]);
      expect({ ...record, loss: 'hinge' }).toEqual(records[0]);
      expect(record).toMatchObject({ seed: 3, margin: 0.8, temperature: 0.05, backend: 'cpu' });
    }
  });
});
