import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jobsOf } from '../../../../src/session/scale/scalePlan';
import type { ScaleResults } from '../../../../src/session/scale/scaleRuns';
import { pass, useFakeTime } from '../../training/worker/testRun';
import { createRuns as create } from './createRuns';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('a queue whose figure is put away', () => {
  const put = async (when: 'trains' | 'loads') => {
    const results: ScaleResults = { points: [], inputs: {}, unfinished: null };
    const before = await create(undefined, results);
    before.runs.enter();
    before.runs.setCommon({ steps: 50 });
    const { common } = before.runs.view.getState();
    const jobs = jobsOf('dimensions', common, 7).slice(0, 3);
    if (when === 'loads') before.renderer.hold(true);
    before.runs.enqueue(when === 'loads' ? jobsOf('people', common, 7).slice(0, 2) : jobs);
    if (when === 'trains') {
      await before.until(() => before.runs.view.getState().points.length === 1);
      await before.until(() => (before.runs.view.getState().current?.step ?? 0) > 0);
    }
    before.experiment.dispose();
    before.runs.leave();
    before.renderer.hold(false);
    await pass(2000);
    return { results, jobs, common };
  };

  it('comes back, says so, and goes on to its end, the run that was under way from its start', async () => {
    const { results, jobs, common } = await put('trains');
    const { runs, until } = await create(undefined, results);
    expect(runs.view.getState()).toMatchObject({ waiting: jobs.slice(1), current: null, cameBack: true, common });
    runs.enter();
    expect(runs.view.getState()).toMatchObject({ current: { job: jobs[1], step: 0 }, cameBack: true });
    await until(() => runs.view.getState().points.length === 3);
    expect(runs.view.getState()).toMatchObject({ current: null, waiting: [], cameBack: false });
    expect(results.unfinished).toBeNull();
  });

  it('comes back also where the pictures of a run were not there yet', async () => {
    const { results } = await put('loads');
    expect(results.unfinished?.jobs).toHaveLength(2);
  });

  it('goes on while the experiment still opens', async () => {
    const { results } = await put('trains');
    const { runs, until } = await create(undefined, results, 0, (runs) => runs.enter());
    await until(() => runs.view.getState().points.length === 3);
  });

  it('stays paused where the reader has paused it', async () => {
    const results: ScaleResults = { points: [], inputs: {}, unfinished: null };
    const before = await create(undefined, results);
    before.runs.enqueue(jobsOf('dimensions', before.runs.view.getState().common, 7).slice(0, 2));
    before.runs.pause();
    before.experiment.dispose();
    before.runs.leave();
    const { runs } = await create(undefined, results);
    runs.enter();
    expect(runs.view.getState()).toMatchObject({ current: null, paused: true });
    expect(runs.view.getState().waiting).toHaveLength(2);
    runs.resume();
    expect(runs.view.getState().current).not.toBeNull();
  });
});
