import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import type { Engine, EngineSetup } from '../../../../src/engines/engine';
import type { Report } from '../../../../src/workers/protocol/messages';
import {
  CONFIG,
  LIVE,
  openRun,
  pass,
  type RunCommands,
  range,
  SELECTION,
  startCommand,
  stepsOfRows,
  useFakeTime,
} from './testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('playing', () => {
  it('goes on until it is paused, at the pace of the reader', async () => {
    const { run, last, state } = await openRun(startCommand({ speed: 20 }));
    run.play(1, null);
    await pass(1000);
    run.pause(2);
    await pass(0);
    expect(last('paused')).toEqual({ type: 'paused', runId: 1, generation: 1, order: 2, reason: 'asked', step: 21 });
    await pass(1000);
    expect((await state()).engine.step).toBe(21);
  });

  it('ends at the step it was told to, and at once if that has been taken', async () => {
    const { run, of, steps } = await openRun();
    run.play(1, 40);
    await pass(5000);
    run.play(2, 40);
    await pass(5000);
    expect(of('paused').map(({ order, reason, step }) => [order, reason, step])).toEqual([
      [1, 'until', 40],
      [2, 'until', 40],
    ]);
    await steps(1);
    expect(of('paused').at(-1)?.step).toBe(41);
  });

  it('takes a new speed at once, in the middle of a slow wait', async () => {
    const { run, state } = await openRun(startCommand({ speed: 1 }));
    run.play(1, null);
    await pass(100);
    for (let i = 0; i < 20; i++) run.setSpeed(100);
    await pass(100);
    const { step } = (await state()).engine;
    expect(step).toBeGreaterThanOrEqual(10);
    expect(step).toBeLessThanOrEqual(12);
  });

  it('does not get faster by being asked again and again', async () => {
    const { run, state } = await openRun(startCommand({ speed: 10 }));
    for (let i = 0; i < 50; i++) {
      run.play(i, null);
      await pass(20);
    }
    expect((await state()).engine.step).toBeLessThanOrEqual(11);
  });

  it('goes on when it is asked for right after a pause, and says whose end the pause was', async () => {
    const { run, of, state } = await openRun();
    run.play(1, null);
    await pass(100);
    run.pause(2);
    run.play(3, null);
    await pass(1000);
    expect(of('paused').map(({ order }) => order)).toEqual([2]);
    expect((await state()).engine.step).toBeGreaterThan(60);
  });

  it('answers a pause even if nothing was playing', async () => {
    const { run, of } = await openRun();
    run.pause(4);
    await pass(0);
    expect(of('paused')).toMatchObject([{ order: 4, reason: 'asked', step: 0 }]);
  });

  it('says of a step under way what it was begun with', async () => {
    const { run, last } = await openRun(startCommand(), slowEngine);
    run.takeSteps(1, 2);
    await pass(5);
    run.setLive({ ...LIVE, margin: 1 });
    run.grantFrame();
    await pass(8);
    expect(last('frame')).toMatchObject({ step: 1, report: { live: { margin: LIVE.margin } } });
    run.grantFrame();
    await pass(50);
    expect(last('frame')).toMatchObject({ step: 2, report: { live: { margin: 1 } } });
  });

  it('takes a changed margin with the very next step, without starting again', async () => {
    const { run, of } = await openRun(startCommand({ speed: 10 }));
    run.play(1, null);
    await pass(1000);
    run.setLive({ ...LIVE, margin: 1 });
    await pass(1000);
    run.grantFrame();
    await pass(200);
    const [frame] = of('frame');
    const margins = new Map(stepsOfRows(frame).map((step, i) => [step, frame.rows[11 * i + 10]]));
    expect(margins.get(11)).toBeCloseTo(0.2, 6);
    expect(margins.get(12)).toBe(1);
    expect(of('started').length).toBe(1);
  });
});

describe('steps by hand', () => {
  it('are exactly as many as were asked for', async () => {
    const { run, of, last } = await openRun();
    for (const count of [1, 7, 500]) {
      run.takeSteps(count, count);
      await pass(50);
    }
    expect(of('paused').map(({ reason, step }) => [reason, step])).toEqual([
      ['steps-done', 1],
      ['steps-done', 8],
      ['steps-done', 508],
    ]);
    run.grantFrame();
    await pass(0);
    expect(stepsOfRows(last('frame'))).toEqual(range(1, 508));
  });

  it('add up when they are asked for in a row', async () => {
    const { run, last } = await openRun(startCommand(), slowEngine);
    run.takeSteps(1, 2);
    await pass(15);
    run.takeSteps(2, 3);
    await pass(200);
    expect(last('paused')).toMatchObject({ order: 2, reason: 'steps-done', step: 5 });
  });

  it('end play after the step under way', async () => {
    const { run, last } = await openRun(startCommand(), slowEngine);
    run.play(1, null);
    await pass(5);
    run.takeSteps(2, 2);
    await pass(200);
    expect(last('paused')).toMatchObject({ order: 2, reason: 'steps-done', step: 3 });
  });

  it('give way to play, which no earlier end stops', async () => {
    const { run, of } = await openRun(startCommand(), slowEngine);
    run.takeSteps(1, 50);
    await pass(25);
    run.play(2, null);
    await pass(2000);
    expect(of('paused')).toEqual([]);
    run.pause(3);
    await pass(100);
    expect(of('paused')[0].step).toBeGreaterThan(60);
  });

  it('can be cut short by a pause', async () => {
    const { run, last } = await openRun(startCommand(), slowEngine);
    run.takeSteps(1, 50);
    await pass(25);
    run.pause(2);
    await pass(1000);
    expect(last('paused')).toMatchObject({ order: 2, reason: 'asked', step: 3 });
  });
});

describe('a run that is handed over', () => {
  it('stops between two steps without a word', async () => {
    const { run, of, state } = await openRun(startCommand(), slowEngine);
    run.play(1, null);
    await pass(105);
    const { step } = await exported(run, of('frame'));
    expect(step).toBeGreaterThan(3);
    expect((await state()).engine.step).toBe(step);
    expect(of('paused')).toEqual([]);
  });

  it('finishes the steps that were asked for by hand first, and says so first', async () => {
    const { run, reports } = await openRun(startCommand(), slowEngine);
    run.takeSteps(1, 5);
    await pass(5);
    const before = await exported(run, reports);
    expect(before).toMatchObject({ step: 5, lastReport: { type: 'paused', order: 1, reason: 'steps-done', step: 5 } });
  });

  it('reports first that a rule has stopped it', async () => {
    const { run, reports } = await openRun(startCommand(), slowEngine);
    run.play(1, 1);
    await pass(5);
    const before = await exported(run, reports);
    expect(before).toMatchObject({ step: 1, lastReport: { type: 'paused', reason: 'until', step: 1 } });
  });

  it('counts its limit from the step it is handed over at', async () => {
    const first = await openRun();
    await first.steps(2010);
    const second = await openRun(startCommand({ speed: 240 }));
    second.run.import(await first.state(), 2);
    second.run.play(1, null);
    await pass(2000);
    expect(second.of('paused')).toEqual([]);
    expect((await second.state()).engine.step).toBeGreaterThan(2100);
  });
});

describe('a run stops by itself', () => {
  it('at 2,000 steps, and 2,000 later again', async () => {
    const { run, of } = await openRun(startCommand({ speed: 240 }));
    run.play(1, null);
    await pass(20_000);
    run.play(2, null);
    await pass(20_000);
    expect(of('paused').map(({ order, reason, step }) => [order, reason, step])).toEqual([
      [1, 'step-limit', 2000],
      [2, 'step-limit', 4000],
    ]);
  });

  it('after 100 steps without an active triplet, and after 100 more when it is played again', async () => {
    const { run, of } = await openRun(
      startCommand(),
      withActive(() => 0),
    );
    run.play(1, null);
    await pass(5000);
    run.play(2, null);
    await pass(5000);
    expect(of('paused').map(({ order, reason, step }) => [order, reason, step])).toEqual([
      [1, 'nothing-to-learn', 100],
      [2, 'nothing-to-learn', 200],
    ]);
  });

  it('not while an active triplet turns up now and then, nor soon after the settings were changed', async () => {
    const seldom = await openRun(
      startCommand(),
      withActive((step) => (step % 99 === 0 ? 1 : 0)),
    );
    seldom.run.play(1, 400);
    await pass(8000);
    expect(seldom.last('paused').reason).toBe('until');
    const changed = await openRun(
      startCommand(),
      withActive(() => 0),
    );
    changed.run.play(1, null);
    await pass(1000);
    changed.run.setLive({ ...LIVE, margin: 1 });
    await pass(8000);
    expect(changed.last('paused')).toMatchObject({ reason: 'nothing-to-learn', step: 161 });
  });

  it('not for any rule while steps are taken by hand', async () => {
    const { steps, last } = await openRun(
      startCommand(),
      withActive(() => 0),
    );
    await steps(2005);
    expect(last('paused')).toMatchObject({ reason: 'steps-done', step: 2005 });
  });
});

describe('a loss that is not finite', () => {
  it('takes the weights back to the last copy at a fixed step, once, and goes on with other batches', async () => {
    const { run, of, last, state } = await openRun(startCommand(), blowsUpAt(230));
    run.play(1, 300);
    await pass(12_000);
    expect(of('rolledBack')).toEqual([{ type: 'rolledBack', runId: 1, generation: 1, step: 200 }]);
    expect(last('paused')).toMatchObject({ reason: 'until', step: 300 });
    expect((await state()).engine.parameters.every(Number.isFinite)).toBe(true);
    run.grantFrame();
    await pass(0);
    expect(of('frame').flatMap(stepsOfRows)).toEqual(range(1, 300));
  });

  it('stops the run the second time, on finite weights, and says why', async () => {
    const { run, of, last, state } = await openRun(startCommand(), blowsUpAt(30, 40));
    run.play(1, null);
    await pass(8000);
    expect(of('rolledBack').length).toBe(1);
    expect(last('paused')).toMatchObject({ order: 1, reason: 'not-finite', step: 0 });
    expect(of('failed')).toEqual([]);
    expect((await state()).engine.parameters.every(Number.isFinite)).toBe(true);
    run.grantFrame();
    await pass(0);
    expect(last('frame')).toMatchObject({ step: 0, report: null });
  });

  it('is found by the evaluation and by a frame as well, before anything of it is shown', async () => {
    for (const step of [25, 7]) {
      const { run, of } = await openRun(startCommand(), blowsUpAt(step));
      run.play(1, null);
      for (let i = 0; i < 50; i++) {
        run.grantFrame();
        await pass(20);
      }
      expect(of('rolledBack').map((report) => report.step)).toEqual([0]);
      expect(of('failed')).toEqual([]);
      for (const { places } of of('frame')) expect(places.every(Number.isFinite)).toBe(true);
      for (const { embeddings } of of('evaluation')) expect(embeddings.every(Number.isFinite)).toBe(true);
    }
  });

  it('is never kept as a copy, not even where nothing else would have shown it', async () => {
    const { run, of } = await openRun(startCommand({ speed: 2 }), blowsUpAt(5));
    run.play(1, 20);
    await pass(20_000);
    expect(of('rolledBack').map(({ step }) => step)).toEqual([0]);
    expect(of('copy').length).toBeGreaterThan(3);
    for (const { state } of of('copy')) expect(state.engine.parameters.every(Number.isFinite)).toBe(true);
  });

  it('ends steps by hand the second time, too', async () => {
    const { run, of, last } = await openRun(startCommand(), blowsUpAt(3, 5));
    run.takeSteps(1, 100);
    await pass(500);
    expect(of('rolledBack').length).toBe(1);
    expect(last('paused')).toMatchObject({ order: 1, reason: 'not-finite' });
  });

  it('is a failure where the very start is not finite', async () => {
    const { of } = await openRun(startCommand(), (setup) =>
      createPlainEngine({ ...setup, inputs: setup.inputs.fill(Number.NaN) }),
    );
    expect(of('failed')).toMatchObject([{ runId: 1, generation: 1, code: 'not-finite' }]);
  });
});

describe('a run that fails', () => {
  it('says with which code, once, and does nothing from then on', async () => {
    const { run, of, reports } = await openRun(startCommand(), (setup) => {
      const engine = createPlainEngine(setup);
      return { ...engine, step: () => Promise.reject(new CodedError('state-length', { given: 1, expected: 2 })) };
    });
    run.grantFrame();
    await pass(0);
    run.takeSteps(1, 3);
    run.play(2, null);
    await pass(1000);
    expect(of('failed')).toEqual([
      { type: 'failed', runId: 1, generation: 1, code: 'state-length', values: { given: 1, expected: 2 } },
    ]);
    expect(reports.at(-1)?.type).toBe('failed');
  });

  it('refuses what it is asked from then on, with the same code', async () => {
    const { run } = await openRun(startCommand(), () => Promise.reject(new CodedError('webgl-missing')));
    const refused: string[] = [];
    run.export(false, fail, (code) => refused.push(code));
    run.diagnose(fail, (code) => refused.push(code));
    await pass(0);
    expect(refused).toEqual(['webgl-missing', 'webgl-missing']);
  });

  it('calls anything else unexpected', async () => {
    const { of } = await openRun(startCommand(), () => {
      throw new TypeError('odd');
    });
    expect(of('failed')).toMatchObject([{ code: 'unexpected', values: { message: 'TypeError: odd' } }]);
  });

  it('is lost, rather than failed, when the GPU context is gone', async () => {
    const { run, of } = await openRun(startCommand(), (setup) => {
      const engine = createPlainEngine(setup);
      return { ...engine, step: () => Promise.reject(new CodedError('context-lost', { reason: 'event' })) };
    });
    run.takeSteps(1, 1);
    await pass(10);
    run.lose();
    await pass(10);
    expect(of('lost')).toEqual([{ type: 'lost', reason: 'event', runId: 1, generation: 1 }]);
    expect(of('failed')).toEqual([]);
  });

  it('fails at once where the settings do not fit the data', async () => {
    const { reports } = await openRun(startCommand({ config: { ...CONFIG, classesPerBatch: 9 } }));
    expect(reports).toMatchObject([{ type: 'failed', code: 'classes-per-batch' }]);
  });
});

/** A start command that fails at once, so that nothing more is heard of the run that it replaces or of its own. */
const ANOTHER = startCommand({ generation: 2, config: { ...CONFIG, classesPerBatch: 9 } });

describe('a run that another start replaces', () => {
  it('in the middle of a step ends it unheard, then closes its engine', async () => {
    let open = 0;
    const { run, reports } = await openRun(startCommand(), (setup) => {
      open++;
      return { ...slowEngine(setup), dispose: () => open-- };
    });
    run.play(1, null);
    await pass(105);
    const posted = reports.length;
    let refused = '';
    run.diagnose(fail, (code) => {
      refused = code;
    });
    run.replace(ANOTHER);
    await pass(1000);
    expect(open).toBe(0);
    expect(refused).toBe('worker-gone');
    expect(reports.slice(posted)).toMatchObject([{ type: 'failed', generation: 2 }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not report what its last step comes to', async () => {
    const { run, reports } = await openRun(startCommand(), (setup) => {
      const engine = createPlainEngine(setup);
      const late = () =>
        new Promise<never>((_, reject) => setTimeout(() => reject(new CodedError('engine-disposed')), 10));
      return { ...engine, step: late };
    });
    run.takeSteps(1, 1);
    await pass(5);
    const posted = reports.length;
    run.replace(ANOTHER);
    await pass(100);
    expect(reports.slice(posted)).toMatchObject([{ type: 'failed', generation: 2 }]);
  });
});

describe('the selection', () => {
  const other = { ...SELECTION, probes: Int32Array.of(0, 1, 80) };

  it('can change while a frame is being measured: the next frame has the new one', async () => {
    const { run, of } = await openRun(startCommand(), slowToEmbed);
    await pass(50);
    run.grantFrame();
    await pass(5);
    run.setSelection(other);
    run.grantFrame();
    await pass(100);
    run.grantFrame();
    await pass(100);
    expect(of('frame').at(-1)?.probes).toEqual(other.probes);
    expect(of('evaluation').at(-1)?.items.length).toBe(83);
  });

  it('can change while an evaluation is being taken: the next evaluation has the new one', async () => {
    const { run, of } = await openRun(startCommand(), slowToEmbed);
    await pass(5);
    run.setSelection(other);
    await pass(100);
    expect(of('evaluation').map(({ items }) => items.length)).toEqual([80 + SELECTION.probes.length, 83]);
  });
});

/** Embedding takes 10 ms, as on a GPU. */
function slowToEmbed(setup: EngineSetup): Engine {
  const engine = createPlainEngine(setup);
  return { ...engine, embed: (items) => new Promise((resolve) => setTimeout(() => resolve(engine.embed(items)), 10)) };
}

/** Steps take 10 ms, as on a GPU. */
function slowEngine(setup: EngineSetup): Engine {
  const engine = createPlainEngine(setup);
  return {
    ...engine,
    step: (items, live) => new Promise((resolve) => setTimeout(() => resolve(engine.step(items, live)), 10)),
  };
}

/** An engine that reports as many active triplets as it is told to. */
function withActive(active: (step: number) => number) {
  return (setup: EngineSetup): Engine => {
    const engine = createPlainEngine(setup);
    return {
      ...engine,
      step: async (items, live) => {
        const report = await engine.step(items, live);
        return { ...report, minedActive: active((await engine.getState()).step) };
      },
    };
  };
}

/** An engine whose weights turn to NaN with its `calls`-th steps, whatever they are numbered. */
function blowsUpAt(...calls: number[]) {
  return (setup: EngineSetup): Engine => {
    const engine = createPlainEngine(setup);
    let taken = 0;
    return {
      ...engine,
      step: async (items, live) => {
        const report = await engine.step(items, live);
        if (calls.includes(++taken)) {
          const state = await engine.getState();
          engine.setState({ ...state, parameters: state.parameters.fill(Number.NaN) });
        }
        return report;
      },
    };
  };
}

/** What a halting export answers, and what was said before it. */
async function exported(run: RunCommands, reports: readonly Report[]) {
  const answers: { step: number; lastReport: Report | undefined }[] = [];
  run.export(true, ({ engine }) => answers.push({ step: engine.step, lastReport: reports.at(-1) }), fail);
  await pass(1000);
  return answers[0];
}

function fail(): never {
  throw new Error('not to be called');
}
