import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import type { EngineHost } from '../../../../src/engines/engineHost';
import { serve } from '../../../../src/training/worker/serve';
import type { Command, Report, Scope } from '../../../../src/workers/protocol/messages';
import { CONFIG, pass, startCommand, testClock, useFakeTime } from './testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const PLAIN: EngineHost = { create: (setup) => createPlainEngine(setup) };

function worker(host: EngineHost = PLAIN) {
  const reports: Report[] = [];
  const scope: Scope = { onmessage: null, postMessage: (report) => void reports.push(report as Report) };
  serve(scope, host, testClock);
  return {
    reports,
    async send(...commands: Command[]) {
      for (const command of commands) scope.onmessage?.({ data: command } as MessageEvent);
      await pass(0);
    },
  };
}

const answersTo = (reports: Report[], requestId: number) =>
  reports.flatMap((report) => (report.type === 'answer' && report.requestId === requestId ? [report.answer] : []));

describe('the inbox of a worker', () => {
  it('passes over commands for a run it does not hold', async () => {
    const { send, reports } = worker();
    await send({ type: 'play', runId: 3, order: 1, until: null }, { type: 'grantFrame', runId: 3 });
    expect(reports).toEqual([]);
  });

  it('refuses questions about a run it does not hold, so that nobody waits for ever', async () => {
    const { send, reports } = worker();
    await send({ type: 'diagnose', runId: 3, requestId: 9 });
    expect(answersTo(reports, 9)).toEqual([{ kind: 'refused', code: 'worker-gone', values: {} }]);
  });

  it('starts a run and answers for it', async () => {
    const { send, reports } = worker();
    await send(
      startCommand({ runId: 5, generation: 2 }),
      { type: 'diagnose', runId: 5, requestId: 1 },
      { type: 'export', runId: 5, requestId: 2, halt: false },
    );
    expect(reports[0]).toEqual({ type: 'started', runId: 5, generation: 2, engine: 'plain' });
    expect(answersTo(reports, 1)).toMatchObject([
      { kind: 'diagnostics', diagnostics: { engine: 'plain', programs: 0 } },
    ]);
    expect(answersTo(reports, 2)).toMatchObject([{ kind: 'state', state: { engine: { step: 0 } } }]);
  });

  it('says with its code why a run could not start, and has none then', async () => {
    const { send, reports } = worker();
    await send(startCommand({ generation: 4, config: { ...CONFIG, classesPerBatch: 9 } }));
    expect(reports).toEqual([
      {
        type: 'failed',
        runId: 1,
        generation: 4,
        code: 'classes-per-batch',
        values: { classesPerBatch: 9, classes: 4 },
      },
    ]);
    await send({ type: 'diagnose', runId: 1, requestId: 1 });
    expect(answersTo(reports, 1)).toMatchObject([{ kind: 'refused' }]);
  });

  it('says with its code why an engine could not be made, and refuses questions with the same', async () => {
    const { send, reports } = worker({ create: () => Promise.reject(new CodedError('webgl-missing')) });
    await send(startCommand(), { type: 'diagnose', runId: 1, requestId: 1 });
    expect(reports).toMatchObject([
      { type: 'failed', code: 'webgl-missing' },
      { type: 'answer', requestId: 1, answer: { kind: 'refused', code: 'webgl-missing' } },
    ]);
  });

  it('replaces a run that is started again, and closes its engine', async () => {
    let open = 0;
    const { send, reports } = worker({
      create(setup) {
        open++;
        return { ...createPlainEngine(setup), dispose: () => void open-- };
      },
    });
    await send(startCommand(), startCommand({ generation: 2 }));
    expect(open).toBe(1);
    expect(reports.filter(({ type }) => type === 'started').at(-1)).toMatchObject({ generation: 2 });
  });

  it('holds two runs apart', async () => {
    const { send, reports } = worker();
    await send(startCommand({ runId: 1 }), startCommand({ runId: 2, config: { ...CONFIG, seed: 8 } }));
    await send({ type: 'step', runId: 2, order: 1, count: 4 });
    const paused = reports.filter(({ type }) => type === 'paused');
    expect(paused).toMatchObject([{ runId: 2, step: 4 }]);
  });

  it('reports a lost context once for each run', async () => {
    let lose = () => {};
    const { send, reports } = worker({
      create(setup, onLost) {
        lose = onLost;
        return createPlainEngine(setup);
      },
    });
    await send(startCommand());
    lose();
    lose();
    expect(reports.filter(({ type }) => type === 'lost')).toEqual([
      { type: 'lost', reason: 'event', runId: 1, generation: 1 },
    ]);
  });

  it('loses its context at once when a test wants it, in the middle of a step', async () => {
    let lose = () => {};
    const { send, reports } = worker({
      create(setup, onLost) {
        lose = onLost;
        return { ...createPlainEngine(setup), step: () => new Promise(() => {}) };
      },
      loseContext: () => lose(),
    });
    await send(startCommand());
    await send({ type: 'step', runId: 1, order: 1, count: 1 });
    await send({ type: 'loseContext', runId: 1 });
    expect(reports.at(-1)).toMatchObject({ type: 'lost' });
  });

  it('rehearses with a batch of the run, which leaves the batches of the run as they were', async () => {
    const batches: number[] = [];
    const rehearsal = { trusted: true, float32: true, difference: 0, speedup: 2, renderer: 'a GPU' };
    const host: EngineHost = {
      ...PLAIN,
      rehearse: async (_engine, _setup, batch) => {
        batches.push(batch.length);
        return rehearsal;
      },
    };
    const [rehearsed, plain] = [worker(host), worker()];
    await rehearsed.send(startCommand(), {
      type: 'rehearse',
      runId: 1,
      requestId: 1,
      live: startCommand().live,
      timed: true,
    });
    expect(answersTo(rehearsed.reports, 1)).toEqual([{ kind: 'rehearsal', rehearsal }]);
    expect(batches).toEqual([12]);
    const exported: unknown[] = [];
    for (const { send, reports } of [rehearsed, plain]) {
      if (reports.length === 0) await send(startCommand());
      await send({ type: 'step', runId: 1, order: 1, count: 3 });
      await send({ type: 'export', runId: 1, requestId: 7, halt: false });
      exported.push(answersTo(reports, 7));
    }
    expect(exported[0]).toEqual(exported[1]);
  });

  it('finds no GPU where there is no canvas', async () => {
    const { send, reports } = worker();
    await send({ type: 'probeGpu', requestId: 1 });
    expect(answersTo(reports, 1)).toEqual([{ kind: 'gpu', gpu: { available: false, renderer: '', software: false } }]);
  });
});
