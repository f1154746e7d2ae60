import { describe, expect, it } from 'vitest';
import {
  commonOf,
  jobsOf,
  keyOfJob,
  onChart,
  placeOf,
  placesOf,
  sameJob,
  settingsOfJob,
} from '../../../../src/session/scale/scalePlan';
import { brokenRules } from '../../../../src/session/settings/settingsRules';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import { NOTHING_LOADED } from '../settings/facts';

const AXES = ['people', 'dimensions'] as const;
const common = commonOf({ ...DEFAULTS, dataset: 'faces' });

describe('the runs of a chart', () => {
  it('stand at its places, one each, those that are soon over first', () => {
    for (const axis of AXES) {
      const places = jobsOf(axis, common, 7).map((job) => placeOf(axis, job));
      expect(places).toEqual([...placesOf(axis)]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('differ in their place alone', () => {
    expect(new Set(jobsOf('people', common, 7).map(({ dimensions }) => dimensions))).toEqual(new Set([32]));
    expect(new Set(jobsOf('dimensions', common, 7).map(({ people }) => people))).toEqual(new Set([200]));
    for (const axis of AXES) {
      for (const { seed, steps, itemsPerPerson, difficulty } of jobsOf(axis, common, 9)) {
        expect([seed, steps, itemsPerPerson, difficulty]).toEqual([9, 400, 20, 'snapshot']);
      }
    }
  });

  it('are on no chart of other steps, pictures or difficulty, whatever their seed', () => {
    const [job] = jobsOf('people', common, 123);
    expect(onChart('people', common, job)).toBe(true);
    expect(onChart('people', { ...common, steps: 50 }, job)).toBe(false);
    expect(onChart('people', { ...common, itemsPerPerson: 5 }, job)).toBe(false);
    expect(onChart('people', { ...common, difficulty: 'street' }, job)).toBe(false);
  });

  it('are on both charts where both charts have them', () => {
    const shared = jobsOf('people', common, 7).filter((job) => onChart('dimensions', common, job));
    expect(shared).toHaveLength(1);
    expect(jobsOf('dimensions', common, 7).some((job) => sameJob(job, shared[0]))).toBe(true);
  });

  it('have a key each', () => {
    const all = AXES.flatMap((axis) => [7, 8].flatMap((seed) => jobsOf(axis, common, seed))).map(keyOfJob);
    expect(new Set(all).size).toBe(all.length - 2);
  });
});

describe('the settings of a run', () => {
  it('are FaceNet’s, break no rule, and leave pace, engine and looks as they are', () => {
    const now = {
      ...DEFAULTS,
      margin: 3,
      loss: 'soft',
      speed: 250,
      backend: 'cpu',
      'scale.axis': 'dimensions',
    } as const;
    for (const job of jobsOf('people', common, 7)) {
      const settings = settingsOfJob(job, now);
      expect(brokenRules(settings, NOTHING_LOADED)).toEqual([]);
      expect(settings).toMatchObject({
        dataset: 'faces',
        mining: 'semi-hard',
        loss: 'hinge',
        margin: 0.2,
        distance: 'squared',
        normalize: true,
        learningRate: 0.001,
        classesPerBatch: Math.min(16, job.people),
        itemsPerClass: 4,
        speed: 250,
        backend: 'cpu',
        'scale.axis': 'dimensions',
      });
    }
  });

  it('draw no more items of a person than there are', () => {
    const [job] = jobsOf('people', { ...common, itemsPerPerson: 2 }, 7);
    expect(settingsOfJob(job, DEFAULTS).itemsPerClass).toBe(2);
  });
});

it('the people of one run are those of the others only where people do not differ', () => {
  const one = { ...DEFAULTS, dataset: 'faces', people: 10 } as const;
  expect(commonOf({ ...one, 'scale.axis': 'people' }).people).toBe(200);
  expect(commonOf({ ...one, 'scale.axis': 'dimensions' }).people).toBe(10);
});
