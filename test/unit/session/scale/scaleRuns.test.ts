import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { jobsOf, settingsOfJob } from '../../../../src/session/scale/scalePlan';
import type { ScaleResults } from '../../../../src/session/scale/scaleRuns';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';
import { cheapEngine } from '../run/cheapEngine';
import { createRuns as create } from './createRuns';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('the experiment of the figure', () => {
  it('opens with the first run, whole and untrained, and waits', async () => {
    const { experiment, runs } = await create();
    expect(experiment.settings.getState()).toMatchObject({ people: 3, dimensions: 2, normalize: true, margin: 0.2 });
    const { status, data, evaluation } = experiment.run.getState();
    expect([status, evaluation?.step, data?.count]).toEqual(['paused', 0, 500 + 6]);
    const { inputs, seen } = runs.view.getState();
    expect(inputs.snapshot).toBeGreaterThan(0.9);
    expect(seen?.auc).toBeGreaterThan(0);
    expect(seen?.untrained).toBe(seen?.auc);
  });
});

describe('the runs', () => {
  it('are taken one after another to their last step, and become points', async () => {
    const { experiment, runs, until } = await create();
    runs.setCommon({ steps: 3 });
    runs.enqueue(jobsOf('dimensions', runs.view.getState().common, 7).slice(0, 2));
    await until(() => runs.view.getState().points.length === 2);
    const { points, current, waiting } = runs.view.getState();
    expect([current, waiting]).toEqual([null, []]);
    expect(points.map(({ dimensions, seed, taken, steps }) => [dimensions, seed, taken, steps])).toEqual([
      [2, 7, 3, 3],
      [3, 7, 3, 3],
    ]);
    for (const { auc, untrained, seconds } of points) {
      expect(auc).toBeGreaterThan(0.4);
      expect(untrained).toBeGreaterThan(0.4);
      expect(auc).not.toBe(untrained);
      expect(seconds).toBeGreaterThan(0);
    }
    expect(experiment.run.getState()).toMatchObject({
      status: 'paused',
      pauseReason: 'steps-done',
      evaluation: { step: 3 },
    });
  });

  it('go on also where a page is so slow that the last frame of a run comes after its pause', async () => {
    const { runs, until } = await create(undefined, undefined, 500);
    runs.setCommon({ steps: 3 });
    runs.enqueue(jobsOf('dimensions', runs.view.getState().common, 7).slice(0, 2));
    await until(() => runs.view.getState().points.length === 2);
    expect(runs.view.getState()).toMatchObject({ current: null, waiting: [] });
  });

  it('are the same with the same seed', async () => {
    const aucs: (number | null)[] = [];
    for (let i = 0; i < 2; i++) {
      const { runs, until } = await create();
      runs.setCommon({ steps: 2 });
      runs.enqueue(jobsOf('dimensions', runs.view.getState().common, 11).slice(1, 2));
      await until(() => runs.view.getState().points.length === 1);
      aucs.push(runs.view.getState().points[0].auc);
    }
    expect(aucs[0]).toBe(aucs[1]);
  });

  it('are paused and go on to the same end, also when they rest meanwhile or a host plays on', async () => {
    const { experiment, runs, until } = await create();
    runs.setCommon({ steps: 400 });
    runs.enqueue(jobsOf('dimensions', runs.view.getState().common, 7).slice(0, 1));
    const step = () => runs.view.getState().current?.step ?? -1;
    await until(() => step() >= 2);
    runs.pause();
    await pass(100);
    const pausedAt = step();
    await pass(2000);
    expect([step(), runs.view.getState().paused, experiment.run.getState().status]).toEqual([pausedAt, true, 'paused']);
    runs.resume();
    experiment.rest(true);
    await pass(2000);
    expect(experiment.run.getState().status).toBe('resting');
    expect(runs.view.getState().points).toEqual([]);
    experiment.rest(false);
    experiment.pause();
    await pass(10);
    expect(runs.view.getState().paused).toBe(true);
    experiment.play();
    await until(() => runs.view.getState().points.length === 1);
    expect(runs.view.getState().points[0].taken).toBe(400);
  });

  it('can be paused while pictures are still made, and begin only when they are to', async () => {
    const { experiment, runs, renderer, until } = await create();
    runs.setCommon({ steps: 2 });
    renderer.hold(true);
    runs.enqueue(jobsOf('people', runs.view.getState().common, 7).slice(0, 1));
    runs.pause();
    renderer.hold(false);
    await until(() => experiment.run.getState().status === 'paused');
    await pass(1000);
    expect(runs.view.getState()).toMatchObject({ paused: true, points: [], current: { step: 0 } });
    runs.resume();
    await until(() => runs.view.getState().points.length === 1);
  });

  it('are skipped, and stopped all together', async () => {
    const { experiment, runs, until } = await create();
    runs.setCommon({ steps: 400 });
    runs.enqueue(jobsOf('dimensions', runs.view.getState().common, 7).slice(0, 3));
    await until(() => (runs.view.getState().current?.step ?? 0) > 0);
    runs.skip();
    expect(runs.view.getState().current?.job.dimensions).toBe(3);
    await until(() => (runs.view.getState().current?.step ?? 0) > 0);
    expect(experiment.settings.getState().dimensions).toBe(3);
    runs.stop();
    await pass(500);
    expect(runs.view.getState()).toMatchObject({ current: null, waiting: [], points: [], paused: false });
    expect(experiment.run.getState().status).toBe('paused');
  });

  it('give way to another run that somebody starts, and begin anew after it', async () => {
    const { experiment, runs, until } = await create();
    runs.setCommon({ steps: 50 });
    runs.enqueue(jobsOf('dimensions', runs.view.getState().common, 7).slice(0, 2));
    await until(() => (runs.view.getState().current?.step ?? 0) > 0);
    experiment.reset(99);
    await pass(500);
    expect(runs.view.getState()).toMatchObject({ current: null, paused: true, common: { seed: 99, people: 3 } });
    expect(runs.view.getState().waiting).toHaveLength(2);
    runs.resume();
    await until(() => runs.view.getState().points.length === 2);
    expect(runs.view.getState().points.map(({ seed }) => seed)).toEqual([7, 7]);
  });

  it('that break say why, leave the points that are there, and wait', async () => {
    let refuses = false;
    const workers = fakeWorkers(undefined, () => (refuses ? new CodedError('no-worker', {}) : null), cheapEngine);
    const { runs, until } = await create(workers);
    runs.setCommon({ steps: 2 });
    const jobs = jobsOf('dimensions', runs.view.getState().common, 7);
    runs.enqueue(jobs.slice(0, 1));
    await until(() => runs.view.getState().points.length === 1);
    refuses = true;
    runs.enqueue(jobs.slice(1, 3));
    workers.latest('cpu').crash('gone');
    await until(() => runs.view.getState().failures.length === 1);
    const { failures, points, waiting, paused } = runs.view.getState();
    expect(failures[0].job.dimensions).toBe(3);
    expect([points.length, waiting.length, paused]).toEqual([1, 1, true]);
    refuses = false;
    runs.resume();
    await until(() => runs.view.getState().points.length === 2);
  });

  it('that are no longer finite are failures, with that as the reason, and never points that ended early', async () => {
    const { runs, until } = await create(fakeWorkers(undefined, undefined, notFiniteFrom(2)));
    runs.setCommon({ steps: 5 });
    runs.enqueue(jobsOf('dimensions', runs.view.getState().common, 7).slice(0, 1));
    await until(() => runs.view.getState().failures.length === 1);
    expect(runs.view.getState()).toMatchObject({ failures: [{ code: 'not-finite' }], points: [], current: null });
  });

  it('stay with the page when their figure is put away', async () => {
    const results: ScaleResults = { points: [], inputs: {}, unfinished: null };
    const { runs, until } = await create(undefined, results);
    runs.setCommon({ steps: 2 });
    runs.enqueue(jobsOf('dimensions', runs.view.getState().common, 7).slice(0, 1));
    await until(() => runs.view.getState().points.length === 1);
    const again = await create(undefined, results);
    expect(again.runs.view.getState().points).toEqual(runs.view.getState().points);
  });
});

describe('a run that is not of the queue', () => {
  it('becomes a point of the chart where it is one of its runs, from the start to the last step', async () => {
    const { experiment, runs, until } = await create();
    runs.setCommon({ steps: 3 });
    const [job] = jobsOf('dimensions', runs.view.getState().common, 7);
    experiment.restart(settingsOfJob(job, experiment.settings.getState()));
    experiment.play(3);
    await until(() => runs.view.getState().points.length === 1);
    const [{ auc, untrained, ...point }] = runs.view.getState().points;
    expect(point).toMatchObject({ ...job, taken: 3 });
    expect(auc).not.toBe(untrained);
    expect(point.seconds).toBeGreaterThan(0);
  });

  it('need not be run again by a queue that it has interrupted', async () => {
    const { experiment, runs, until } = await create();
    runs.setCommon({ steps: 3 });
    const [job, other] = jobsOf('dimensions', runs.view.getState().common, 7);
    runs.enqueue([job, other]);
    experiment.restart(settingsOfJob(job, experiment.settings.getState()));
    experiment.play(3);
    await until(() => runs.view.getState().points.length === 1);
    expect(runs.view.getState().waiting).toEqual([other]);
  });

  it('is no point where it was changed before its first step', async () => {
    const { experiment, runs } = await create();
    runs.setCommon({ steps: 3 });
    const [job] = jobsOf('dimensions', runs.view.getState().common, 7);
    experiment.restart(settingsOfJob(job, experiment.settings.getState()));
    experiment.pause();
    await pass(100);
    experiment.set('margin', 0.4);
    experiment.play(3);
    await pass(2000);
    expect(experiment.run.getState()).toMatchObject({ pauseReason: 'steps-done', evaluation: { step: 3 } });
    expect(runs.view.getState().points).toEqual([]);
  });

  it('is no point where it was changed on its way, or ends at another step', async () => {
    const { experiment, runs, until } = await create();
    runs.setCommon({ steps: 4 });
    const [job] = jobsOf('dimensions', runs.view.getState().common, 7);
    experiment.restart(settingsOfJob(job, experiment.settings.getState()));
    experiment.play(2);
    await until(() => experiment.run.getState().evaluation?.step === 2);
    expect(runs.view.getState().points).toEqual([]);
    experiment.set('margin', 1);
    experiment.play(4);
    await until(() => experiment.run.getState().evaluation?.step === 4);
    await pass(500);
    expect(runs.view.getState().points).toEqual([]);
  });
});

it('a run does not change what its settings are once it has begun', async () => {
  const { experiment, runs, until } = await create();
  runs.setCommon({ steps: 2 });
  const [job] = jobsOf('dimensions', runs.view.getState().common, 7);
  runs.enqueue([job]);
  await until(() => runs.view.getState().points.length === 1);
  expect(experiment.settings.getState()).toEqual(settingsOfJob(job, experiment.settings.getState()));
});

/** An engine whose steps fail from `step` on, as they do where weights have become useless. */
function notFiniteFrom(step: number): typeof cheapEngine {
  return (setup) => {
    const engine = cheapEngine(setup);
    let taken = 0;
    return {
      ...engine,
      step(items, live) {
        if (++taken >= step) throw new CodedError('not-finite');
        return engine.step(items, live);
      },
    };
  };
}
