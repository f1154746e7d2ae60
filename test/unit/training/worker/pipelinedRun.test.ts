import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine, EngineSetup } from '../../../../src/engines/engine';
import { ROW_FIELDS } from '../../../../src/training/protocol/run';
import { newLog, type PipelineOptions, pipelined } from './pipelinedEngine';
import { LIVE, openRun, pass, range, startCommand, stepsOfRows, type TestRun, useFakeTime } from './testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('a run whose steps are taken before their numbers are there', () => {
  it('comes to the state, the rows and the report of one that waits, bit by bit', async () => {
    const [waiting, pipelinedRun] = [await openRun(), await openRun(startCommand(), engineWith())];
    for (const one of [waiting, pipelinedRun]) {
      await one.steps(37);
      one.run.grantFrame();
      await pass(100);
    }
    const [expected, seen] = [await waiting.state(), await pipelinedRun.state()];
    expect(seen).toEqual(expected);
    expect(pipelinedRun.last('frame').rows).toEqual(waiting.last('frame').rows);
    expect(pipelinedRun.last('frame').report).toEqual(waiting.last('frame').report);
    expect(pipelinedRun.of('evaluation')).toEqual(waiting.of('evaluation'));
  });

  it('shows frames whose report is of their step, settings and all, and every row once', async () => {
    const { run, of } = await openRun(startCommand({ speed: 200 }), engineWith());
    run.play(1, 120);
    for (let i = 0; i < 60; i++) {
      run.grantFrame();
      if (i === 20) run.setLive({ ...LIVE, margin: 0.7 });
      await pass(20);
    }
    run.grantFrame();
    await pass(200);
    const frames = of('frame');
    expect(frames.flatMap(stepsOfRows)).toEqual(range(1, 120));
    const margin = ROW_FIELDS.indexOf('margin');
    for (const { report, rows } of frames.filter((frame) => frame.rows.length > 0)) {
      const lastRow = rows.subarray(rows.length - ROW_FIELDS.length);
      expect(report?.live.margin).toBeCloseTo(lastRow[margin], 6);
      expect(report?.loss).toBeCloseTo(lastRow[1], 6);
      expect(report?.distances.length).toBe(144);
    }
    expect(frames.at(-1)?.report?.live.margin).toBe(0.7);
  });

  it('goes on submitting while numbers are on their way, and has one read in flight at most', async () => {
    const log = newLog();
    const { steps } = await openRun(startCommand(), engineWith({}, log));
    await steps(24);
    expect(log.submitted).toBe(24);
    expect(log.drains).toBeLessThanOrEqual(8);
    expect(log.meanwhile).toBeGreaterThanOrEqual(4);
    expect(log.largest).toBeLessThanOrEqual(4);
  });

  it('takes the next step while a frame is on its way, and still shows the one before', async () => {
    const log = newLog();
    const { run, of } = await openRun(startCommand({ speed: 1e6 }), engineWith({}, log));
    run.play(1, 190);
    for (let i = 0; i < 40; i++) {
      run.grantFrame();
      await pass(10);
    }
    await pass(1500);
    run.grantFrame();
    await pass(100);
    const frames = of('frame');
    expect(frames.length).toBeGreaterThan(8);
    expect(log.mostOpen).toBe(1);
    expect(log.takenAlong).toBeGreaterThan(5);
    for (const frame of frames.filter(({ rows }) => rows.length > 0)) {
      expect(stepsOfRows(frame).at(-1)).toBe(frame.step);
    }
    expect(frames.flatMap(stepsOfRows)).toEqual(range(1, 190));
  });

  it('takes exactly the steps it is asked for, and rests with all numbers in its state', async () => {
    const { run, last, steps, state } = await openRun(startCommand(), engineWith());
    await steps(7);
    const rested = await soon(state());
    expect(rested.report).not.toBeNull();
    expect(stepsOfRows(rested)).toEqual(range(1, 7));
    run.play(5, 10);
    await pass(1000);
    expect(last('paused')).toMatchObject({ reason: 'until', step: 10 });
  });

  it('posts copies that hold every row up to their step', async () => {
    const { of, steps } = await openRun(startCommand(), engineWith());
    await steps(401);
    expect(of('copy').map(({ state }) => [state.engine.step, stepsOfRows(state).at(-1)])).toEqual([
      [200, 200],
      [400, 400],
    ]);
  });

  it('stops where nothing is left to learn, at most one group of steps late', async () => {
    const live = { ...LIVE, loss: 'hinge', margin: 0 } as const;
    const idle = (setup: EngineSetup): Engine => {
      const engine = pipelined(setup);
      const { pipeline } = engine;
      if (!pipeline) return engine;
      const drain = async () => {
        const { steps, distances } = await pipeline.drain();
        return { steps: steps.map((step) => ({ ...step, minedActive: 0 })), distances };
      };
      return {
        ...engine,
        pipeline: {
          most: 4,
          submit: pipeline.submit,
          collect: () => ({ steps: [], distances: null }),
          drain,
          hasRoom: false,
        },
      };
    };
    const { run, last } = await openRun(startCommand({ live }), idle);
    run.play(1, null);
    await pass(5000);
    expect(last('paused').reason).toBe('nothing-to-learn');
    expect(last('paused').step).toBeGreaterThanOrEqual(100);
    expect(last('paused').step).toBeLessThanOrEqual(105);
  });

  it('goes back to its last copy when numbers turn out to be none, and trains on', async () => {
    const { of, last, steps, state } = await openRun(startCommand(), engineWith({ breaksAt: [230] }));
    await steps(300);
    expect(of('rolledBack').map(({ step }) => step)).toEqual([200]);
    expect(last('paused')).toMatchObject({ reason: 'steps-done' });
    const { engine, rows } = await soon(state());
    expect(engine.parameters.every(Number.isFinite)).toBe(true);
    expect(stepsOfRows({ rows })).toEqual(range(1, engine.step));
  });

  it('goes back instead of copying or handing over weights that turn out to be none', async () => {
    const copying = await openRun(startCommand(), engineWith({ most: 16, breaksAt: [398] }));
    await copying.steps(410);
    expect(copying.of('rolledBack').map(({ step }) => step)).toEqual([200]);
    for (const { state } of copying.of('copy')) expect(state.engine.parameters.every(Number.isFinite)).toBe(true);
    expect(copying.of('failed')).toEqual([]);

    const handedOver = await openRun(startCommand(), engineWith({ most: 16, breaksAt: [3] }));
    await handedOver.steps(4);
    const { engine, report } = await soon(handedOver.state());
    expect([engine.step, report]).toEqual([0, null]);
    expect(engine.parameters.every(Number.isFinite)).toBe(true);
    expect(handedOver.of('failed')).toEqual([]);
  });

  it('stops for good the second time, as any run does', async () => {
    const breaksAt = range(1, 40).map((k) => 10 * k);
    const { run, of, last } = await openRun(startCommand(), engineWith({ breaksAt }));
    run.play(1, null);
    await pass(5000);
    expect(last('paused').reason).toBe('not-finite');
    expect(of('rolledBack').length).toBe(1);
  });
});

/** What is asked of a run while numbers are on their way. */
async function soon(answer: ReturnType<TestRun['state']>) {
  await pass(50);
  return answer;
}

function engineWith(options: PipelineOptions = {}, log = newLog()) {
  return (setup: EngineSetup): Engine => pipelined(setup, options, log);
}
