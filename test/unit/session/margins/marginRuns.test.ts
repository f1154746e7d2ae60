import { describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { secondsOf } from '../../../../src/session/margins/gridNumbers';
import { gridOf } from '../../../../src/session/margins/marginPlan';
import { createMarginRuns } from '../../../../src/session/margins/marginRuns';
import { presetSettings } from '../../../../src/session/settings/presets';
import type { SweepPool } from '../../../../src/sweep/page/sweepPool';
import type { SweepOutcome, SweepRun } from '../../../../src/sweep/protocol/sweepProtocol';

const JOBS = gridOf(presetSettings('toppers')).jobs;
const OUTCOME: SweepOutcome = {
  end: 'steps-done',
  step: 150,
  recall: 0.5,
  teaching: 0.1,
  loss: 0.2,
  pictures: [],
};

/** Runs end when the test says so. */
function slowPool(lanes = 2) {
  const open: { run: SweepRun; end: (outcome: SweepOutcome) => void; fail: (error: unknown) => void }[] = [];
  const pool: SweepPool = {
    lanes,
    take: (_, run) => new Promise((end, fail) => open.push({ run, end, fail })),
    close: vi.fn(() => {
      for (const { fail } of open.splice(0)) fail(new CodedError('worker-gone'));
    }),
  };
  return { pool, open };
}

const turns = () => new Promise((resolve) => setTimeout(resolve, 5));

async function started(count = 6) {
  const { pool, open } = slowPool();
  const runs = createMarginRuns({ pool });
  runs.take(JOBS.slice(0, count));
  await vi.waitFor(() => expect(open).toHaveLength(2));
  return { runs, open, pool, now: () => runs.view.getState() };
}

describe('the runs of a grid', () => {
  it('are taken as many at once as there are workers, until none is left', async () => {
    const { open, now } = await started(3);
    expect(now()).toMatchObject({ status: 'running', left: 3 });
    open.shift()?.end(OUTCOME);
    await vi.waitFor(() => expect(open).toHaveLength(2));
    for (const { end } of open.splice(0)) end(OUTCOME);
    await vi.waitFor(() => expect(now()).toMatchObject({ status: 'idle', left: 0 }));
    expect(now().results.size).toBe(3);
  });

  it('halt when they are paused: those under way end, and no other begins', async () => {
    const { runs, open, now } = await started();
    runs.pause();
    for (const { end } of open.splice(0)) end(OUTCOME);
    await turns();
    expect(open).toHaveLength(0);
    expect(now()).toMatchObject({ status: 'waiting', left: 4 });
    runs.resume();
    await vi.waitFor(() => expect(open).toHaveLength(2));
    expect(now().results.size).toBe(2);
  });

  it('leave no worker while the figure rests, and go on with what was cut off', async () => {
    const { runs, open, pool, now } = await started();
    const cut = open.map(({ run }) => run.live.margin);
    runs.rest(true);
    await turns();
    expect(pool.close).toHaveBeenCalled();
    expect(open).toHaveLength(0);
    expect(now()).toMatchObject({ status: 'running', left: 6, failure: null });
    runs.rest(false);
    await vi.waitFor(() => expect(open).toHaveLength(2));
    expect(open.map(({ run }) => run.live.margin).sort()).toEqual(cut.sort());
  });

  it('stop at what breaks one, and say what it was', async () => {
    const { open, now } = await started();
    open.shift()?.fail(new CodedError('no-worker'));
    open.shift()?.end(OUTCOME);
    await vi.waitFor(() => expect(now().status).toBe('idle'));
    expect(now()).toMatchObject({ left: 0, failure: { code: 'no-worker' } });
    await turns();
    expect(open).toHaveLength(0);
  });

  it('are not taken twice, whatever is asked for again', async () => {
    const { runs, open, now } = await started(2);
    for (const { end } of open.splice(0)) end(OUTCOME);
    await vi.waitFor(() => expect(now().status).toBe('idle'));
    runs.take(JOBS.slice(0, 2));
    expect(now().status).toBe('idle');
    runs.take(JOBS.slice(0, 3));
    await vi.waitFor(() => expect(open).toHaveLength(1));
  });

  it('forget what waits when they are stopped, and everything when they are put away', async () => {
    const { runs, open, pool, now } = await started();
    runs.stop();
    expect(now().left).toBe(2);
    open.shift()?.end(OUTCOME);
    await vi.waitFor(() => expect(now().results.size).toBe(1));
    runs.dispose();
    await turns();
    expect(pool.close).toHaveBeenCalled();
    expect(now()).toMatchObject({ status: 'idle', left: 0 });
    expect(now().results.size).toBe(0);
  });

  it('count the seconds that they take, each what it added, and not those of a pause', async () => {
    let clock = 0;
    const { pool, open } = slowPool(1);
    const runs = createMarginRuns({ pool, now: () => clock });
    runs.take(JOBS.slice(0, 2));
    await vi.waitFor(() => expect(open).toHaveLength(1));
    clock = 2000;
    runs.pause();
    clock = 9000;
    runs.resume();
    clock = 10_000;
    open.shift()?.end(OUTCOME);
    await vi.waitFor(() => expect(open).toHaveLength(1));
    expect(secondsOf(JOBS, runs.view.getState())).toBeCloseTo(3, 6);
  });

  it('go on counting where the same grid is asked for again: in another tab, the figure had been put away', async () => {
    let clock = 0;
    const { pool, open } = slowPool(1);
    const runs = createMarginRuns({ pool, now: () => clock });
    const takeOne = async (until: number) => {
      await vi.waitFor(() => expect(open).toHaveLength(1));
      clock = until;
      open.shift()?.end(OUTCOME);
      await turns();
    };
    runs.take(JOBS.slice(0, 4));
    await takeOne(7000);
    await takeOne(14_000);
    runs.rest(true);
    await turns();
    clock = 60_000;
    runs.rest(false);
    runs.take(JOBS.slice(0, 4));
    await takeOne(62_500);
    expect(secondsOf(JOBS, runs.view.getState())).toBeCloseTo(16.5, 6);
    // What comes by itself afterwards is counted for itself alone.
    await takeOne(63_000);
    clock = 90_000;
    runs.take(JOBS.slice(4, 5));
    await takeOne(91_000);
    expect(secondsOf(JOBS.slice(4), runs.view.getState())).toBeCloseTo(1, 6);
    expect(secondsOf(JOBS, runs.view.getState())).toBeCloseTo(18, 6);
  });
});
