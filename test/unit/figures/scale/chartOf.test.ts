import { describe, expect, it } from 'vitest';
import { baselinesOf, marksOf, mediansOf } from '../../../../src/figures/scale/chartOf';
import { commonOf, jobsOf, type ScaleJob } from '../../../../src/session/scalePlan';
import { EMPTY_QUEUE, type ScalePoint } from '../../../../src/session/scaleQueue';
import type { ScaleView } from '../../../../src/session/scaleRuns';
import { DEFAULTS } from '../../../../src/session/settingsTable';

const common = commonOf({ ...DEFAULTS, dataset: 'faces' });
const [ten, , many] = jobsOf('people', common, 7);
const [tenAgain] = jobsOf('people', common, 8);

function view(points: readonly ScalePoint[], part: Partial<ScaleView> = {}): ScaleView {
  return { ...EMPTY_QUEUE, points, common, inputs: { snapshot: 0.687 }, untrained: null, ...part };
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

describe('the baselines', () => {
  const untrained = {
    settings: { ...DEFAULTS, dataset: 'faces', normalize: true, people: 10, dimensions: 32 },
    auc: 0.6,
  } as const;

  it('are level where only people differ', () => {
    const [inputs, encoder] = baselinesOf(view([over(ten, 0.77), over(many, 0.96)]), 'people');
    expect(inputs.values.map(({ auc }) => auc)).toEqual([0.687, 0.687, 0.687]);
    expect([encoder.level, ...encoder.values.map(({ auc }) => auc)]).toEqual([true, 0.65, 0.65, 0.65]);
  });

  it('are there before the first run is over, from the encoder it begins with', () => {
    expect(baselinesOf(view([], { untrained }), 'people')[1].values[0].auc).toBe(0.6);
    expect(baselinesOf(view([], { untrained }), 'dimensions')[1]).toMatchObject({
      level: false,
      values: [{ place: 32, auc: 0.6 }],
    });
    expect(baselinesOf(view([], { inputs: {} }), 'people').map(({ values }) => values)).toEqual([[], []]);
  });

  it('take no encoder of other settings', () => {
    const other = { ...untrained, settings: { ...untrained.settings, dimensions: 2 } } as const;
    expect(baselinesOf(view([], { untrained: other }), 'people')[1].values).toEqual([]);
    const free = { ...untrained, settings: { ...untrained.settings, normalize: false } } as const;
    expect(baselinesOf(view([], { untrained: free }), 'dimensions')[1].values).toEqual([]);
  });
});
