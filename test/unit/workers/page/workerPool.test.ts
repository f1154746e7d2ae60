import { describe, expect, it } from 'vitest';
import { createWorkers, type WorkerEvents } from '../../../../src/workers/page/workerPool';
import { fakeWorkers } from '../../training/fakeWorkers';

const SILENT: WorkerEvents = { report: () => {}, error: () => {} };

describe('the workers of a trainer', () => {
  it('are one of a kind, also when two ask for it at once', async () => {
    const { make, made } = fakeWorkers();
    const workers = createWorkers(make, SILENT);
    const [first, second] = await Promise.all([workers.open('cpu'), workers.open('cpu')]);
    expect(first).toBe(second);
    expect(await workers.open('cpu')).toBe(first);
    await workers.open('webgl');
    expect(made.map(({ kind }) => kind)).toEqual(['cpu', 'webgl']);
    expect(workers.count()).toBe(2);
  });

  it('are made anew after they were closed, and after one could not be made', async () => {
    let allowed = false;
    const { make, made } = fakeWorkers(undefined, () => (allowed ? null : new Error('not here')));
    const workers = createWorkers(make, SILENT);
    await expect(workers.open('cpu')).rejects.toMatchObject({
      code: 'no-worker',
      values: { message: 'Error: not here' },
    });
    allowed = true;
    const first = await workers.open('cpu');
    workers.close('cpu');
    expect(workers.get('cpu')).toBeUndefined();
    expect(await workers.open('cpu')).not.toBe(first);
    expect(made.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('are all ended for good, the one that is being made included', async () => {
    const { make, made } = fakeWorkers();
    const workers = createWorkers(make, SILENT);
    await workers.open('cpu');
    const late = workers.open('webgl');
    workers.closeAll();
    await expect(late).rejects.toMatchObject({ code: 'worker-gone' });
    expect(made.every(({ terminated }) => terminated)).toBe(true);
    expect(workers.count()).toBe(0);
  });

  it('answer nobody once they are closed', async () => {
    const workers = createWorkers(fakeWorkers().make, SILENT);
    const link = await workers.open('cpu');
    const asked = link.ask('gpu', { type: 'probeGpu' });
    workers.close('cpu');
    await expect(asked).rejects.toMatchObject({ code: 'worker-gone' });
    await expect(link.ask('gpu', { type: 'probeGpu' })).rejects.toMatchObject({ code: 'worker-gone' });
  });
});
