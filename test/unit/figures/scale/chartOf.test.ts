import { describe, expect, it } from 'vitest';
import { baselinesOf, besideOf, marksOf, mediansOf } from '../../../../src/figures/scale/chartOf';
import { commonOf, jobsOf, type ScaleJob, settingsOfJob } from '../../../../src/session/scale/scalePlan';
import { EMPTY_QUEUE, type ScalePoint } from '../../../../src/session/scale/scaleQueue';
import type { ScaleView, Seen } from '../../../../src/session/scale/scaleRuns';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

const common = commonOf({ ...DEFAULTS, dataset: 'faces' });
const [ten, , many] = jobsOf('people', common, 7);
const [tenAgain] = jobsOf('people', common, 8);

function view(points: readonly ScalePoint[], part: Partial<ScaleView> = {}): ScaleView {
  return { ...EMPTY_QUEUE, points, common, inputs: { snapshot: 0.687 }, cameBack: false, seen: null, ...part };
}

function over(job: ScaleJob, auc: number | null, untrained = 0.65): ScalePoint {
  return { ...job, taken: 400, auc, untrained, seconds: 9, engine: 'wasm' };
}

describe('the marks', () => {
  it('are the runs of the chart, by place and seed, however they came', () => {
    const points = [over(many, 0.96), over(tenAgain, 0.78), over(ten, 0.77), over({ ...ten, steps: 50 }, 0.7)];
    expect(marksOf(view(points), 'people').map(({ place, auc }) => [place, auc])).toEqual([
      [10, 0.77],
      [10, 0.78],
      [200, 0.96],
    ]);
    expect(marksOf(view(points), 'dimensions').map(({ place }) => place)).toEqual([32]);
  });

  it('leave out a run without an AUC', () => {
    expect(marksOf(view([over(ten, null)]), 'people')).toEqual([]);
  });
});

describe('the medians', () => {
  it('are one a place: the middle one, or the mean of two', () => {
    const at = (place: number, ...aucs: number[]) => aucs.map((auc) => ({ place, auc }));
    const medians = mediansOf('people', [...at(200, 0.9), ...at(10, 0.75, 0.25), ...at(40, 0.5, 0.9, 0.6)]);
    expect(medians).toEqual([
      { place: 10, auc: 0.5 },
      { place: 40, auc: 0.6 },
      { place: 200, auc: 0.9 },
    ]);
  });
});

const present: Seen = { settings: settingsOfJob(ten, DEFAULTS), auc: 0.7, untrained: 0.6 };

describe('the baselines', () => {
  it('are level where only people differ', () => {
    const [inputs, encoder] = baselinesOf(view([over(ten, 0.77), over(many, 0.96)]), 'people');
    expect(inputs.values.map(({ auc }) => auc)).toEqual([0.687, 0.687, 0.687]);
    expect([encoder.level, ...encoder.values.map(({ auc }) => auc)]).toEqual([true, 0.65, 0.65, 0.65]);
  });

  it('are there before the first run is over, from the encoder it begins with', () => {
    expect(baselinesOf(view([], { seen: present }), 'people')[1].values[0].auc).toBe(0.6);
    expect(baselinesOf(view([], { seen: present }), 'dimensions')[1]).toMatchObject({
      level: false,
      values: [{ place: 32, auc: 0.6 }],
    });
    expect(baselinesOf(view([], { inputs: {} }), 'people').map(({ values }) => values)).toEqual([[], []]);
  });

  it('take no encoder of other settings', () => {
    for (const part of [{ dimensions: 2 }, { normalize: false }, { difficulty: 'street' }] as const) {
      const other = { ...present, settings: { ...present.settings, ...part } };
      expect(baselinesOf(view([], { seen: other }), 'people')[1].values).toEqual([]);
    }
  });
});

describe('a run that somebody else has started', () => {
  it('climbs at its place as long as no run of the figure trains', () => {
    expect(besideOf(view([], { seen: present }), 'people')).toMatchObject({
      job: { people: 10 },
      auc: 0.7,
      untrained: 0.6,
    });
    const current = { job: many, begun: true, step: 3, auc: 0.8, untrained: 0.6 };
    expect(besideOf(view([], { seen: present, current }), 'people')).toBeNull();
  });

  it('stands there before it has learned, but not where its point is, or where the chart has no place for it', () => {
    expect(besideOf(view([], { seen: { ...present, auc: 0.6 } }), 'people')).toMatchObject({ auc: 0.6 });
    expect(besideOf(view([over(ten, 0.77)], { seen: present }), 'people')).toBeNull();
    expect(besideOf(view([], { seen: present }), 'dimensions')).toBeNull();
    const hard = { ...present, settings: { ...present.settings, mining: 'hard' } } as const;
    expect(besideOf(view([], { seen: hard }), 'people')).toBeNull();
  });
});
