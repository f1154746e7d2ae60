import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/session/margins/marginPlan';
import { liveSettings, runConfig } from '../../../src/session/run/runConfig';
import { presetSettings } from '../../../src/session/settings/presets';
import { createSweepPool } from '../../../src/sweep/page/sweepPool';
import { dataOf } from '../../training/dataOf';
import { fakeWorkers } from '../training/fakeWorkers';

const settings = presetSettings('toppers');
const data = dataOf(settings);
const { data: training, ...config } = runConfig(settings, data);
const run = { config, live: liveSettings(settings), steps: 2, shown: Int32Array.of(0), pictures: [0] };
const sent = { key: 'students', data: training };

describe('the pool of workers', () => {
  it.each([
    [1, 1],
    [2, 2],
    [16, 4],
  ])('with %i processors makes %i workers, and none before the first run', async (processors, count) => {
    const workers = fakeWorkers();
    const pool = createSweepPool(workers.make, processors);
    expect([pool.lanes, workers.made.length]).toEqual([count, 0]);
    await Promise.all(Array.from({ length: 6 }, () => pool.take(sent, run)));
    expect(workers.made.length).toBe(count);
  });

  it('sends the data once to each worker, and not with each run', async () => {
    const workers = fakeWorkers();
    const pool = createSweepPool(workers.make, 2);
    for (let round = 0; round < 3; round++) await Promise.all([pool.take(sent, run), pool.take(sent, run)]);
    for (const { commands } of workers.made)
      expect(commands.filter(({ type }) => type === 'sweepData')).toHaveLength(1);
  });

  it('ends all of it when it is closed, and begins anew with the next run', async () => {
    const workers = fakeWorkers();
    const pool = createSweepPool(workers.make, 1);
    const cut = pool.take(sent, run);
    const waiting = pool.take(sent, run);
    pool.close();
    await expect(cut).rejects.toMatchObject({ code: 'worker-gone' });
    await expect(waiting).rejects.toMatchObject({ code: 'worker-gone' });
    expect((await pool.take(sent, run)).step).toBe(2);
    expect(workers.made.filter(({ terminated }) => !terminated)).toHaveLength(1);
  });

  it('says what broke a worker, and takes the next run in a new one', async () => {
    const workers = fakeWorkers();
    const pool = createSweepPool(workers.make, 1);
    await pool.take(sent, run);
    workers.made[0].hang();
    const broken = pool.take(sent, run);
    await new Promise((resolve) => setTimeout(resolve, 0));
    workers.made[0].crash('out of memory');
    await expect(broken).rejects.toMatchObject({ code: 'worker-error', values: { message: 'out of memory' } });
    expect((await pool.take(sent, run)).step).toBe(2);
  });

  it('knows a run by its settings alone: the grid asks for none twice', () => {
    const keys = gridOf({ ...settings, 'margins.seeds': 3 }).cells.flatMap(({ jobs }) => jobs.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
