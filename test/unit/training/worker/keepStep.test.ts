import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import type { EngineHost } from '../../../../src/engines/engineHost';
import type { Frame } from '../../../../src/training/protocol/reports';
import type { RunState } from '../../../../src/training/protocol/run';
import { serve } from '../../../../src/training/worker/serve';
import type { Command, Report, Scope } from '../../../../src/workers/protocol/messages';
import { CONFIG, LIVE, pass, startCommand, testClock, useFakeTime } from './testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const LEFT = startCommand({ runId: 1, live: { ...LIVE, loss: 'hinge', margin: 0.2 }, speed: 240 });
const RIGHT = startCommand({ runId: 2, live: { ...LIVE, loss: 'hinge', margin: 1 }, speed: 240, keepsStepWith: 1 });

function worker(host: EngineHost = { create: (setup) => createPlainEngine(setup) }) {
  const reports: Report[] = [];
  const scope: Scope = { onmessage: null, postMessage: (report) => void reports.push(report as Report) };
  serve(scope, host, testClock);
  const send = (...commands: Command[]) => {
    for (const command of commands) scope.onmessage?.({ data: command } as MessageEvent);
  };
  return {
    reports,
    send,
    of: (runId: number, type: Report['type']) =>
      reports.filter((report) => report.type === type && 'runId' in report && report.runId === runId),
    async state(runId: number): Promise<RunState> {
      const requestId = 900 + reports.length;
      send({ type: 'export', runId, requestId, halt: false });
      await pass(50);
      const found = reports.find((report) => report.type === 'answer' && report.requestId === requestId);
      if (found?.type !== 'answer' || found.answer.kind !== 'state') throw new Error('no state');
      return found.answer.state;
    },
  };
}

/** An engine each of whose steps takes another time. */
function slowHost(times: () => number, taken: (seed: number) => void): EngineHost {
  let made = 0;
  return {
    create(setup) {
      const engine = createPlainEngine(setup);
      const which = made++;
      return {
        ...engine,
        embed: (items) => engine.embed(items),
        async step(items, live) {
          await new Promise((resolve) => setTimeout(resolve, times()));
          taken(which);
          return engine.step(items, live);
        },
      };
    },
  };
}

describe('two runs that keep step', () => {
  it('are never more than one step apart, and stand at the same step after any pause', async () => {
    const steps = [0, 0];
    let apart = 0;
    let tick = 0;
    const host = slowHost(
      () => (++tick * 7) % 11,
      (which) => {
        steps[which]++;
        apart = Math.max(apart, Math.abs(steps[0] - steps[1]));
      },
    );
    const { send, of } = worker(host);
    send(LEFT, RIGHT);
    await pass(20);
    for (let order = 1; order < 24; order += 2) {
      send({ type: 'play', runId: 1, order, until: null });
      await pass(13 * order);
      send({ type: 'pause', runId: 1, order: order + 1 });
      await pass(60);
      const ends = [1, 2].map((runId) => of(runId, 'paused').at(-1));
      expect(ends[0]).toMatchObject({ order: order + 1, step: steps[0] });
      expect(ends[1]).toMatchObject({ order: order + 1, step: steps[0] });
      expect(steps[1]).toBe(steps[0]);
    }
    expect(steps[0]).toBeGreaterThan(20);
    expect(apart).toBe(1);
  });

  it('take exactly as many steps as asked for, both', async () => {
    const { send, of } = worker();
    send(LEFT, RIGHT, { type: 'step', runId: 1, order: 1, count: 7 });
    await pass(100);
    for (const runId of [1, 2]) expect(of(runId, 'paused')).toMatchObject([{ reason: 'steps-done', step: 7 }]);
  });

  it('come to the same numbers as each of them alone, bit for bit', async () => {
    const pair = worker();
    pair.send(LEFT, RIGHT, { type: 'play', runId: 1, order: 1, until: 60 });
    await pass(3000);
    for (const command of [LEFT, { ...RIGHT, keepsStepWith: undefined }]) {
      const alone = worker();
      alone.send(command, { type: 'play', runId: command.runId, order: 1, until: 60 });
      await pass(3000);
      const together = await pair.state(command.runId);
      expect(together.engine.step).toBe(60);
      expect(together).toEqual(await alone.state(command.runId));
    }
  });

  it('show frames of the same steps', async () => {
    const { send, of } = worker();
    send(LEFT, RIGHT, { type: 'play', runId: 1, order: 1, until: null });
    for (let i = 0; i < 20; i++) {
      send({ type: 'grantFrame', runId: 1 });
      await pass(i % 7);
      send({ type: 'grantFrame', runId: 2 });
      await pass(17);
    }
    const shown = [1, 2].map((runId) => of(runId, 'frame').map((frame) => (frame as Frame).step));
    expect(shown[0].length).toBeGreaterThan(5);
    expect(shown[1]).toEqual(shown[0]);
  });

  it('both show the step that they have paused at, whichever of them the page can take first', async () => {
    for (const [first, second] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const { send, of } = worker();
      send(LEFT, RIGHT, { type: 'grantFrame', runId: 1 }, { type: 'grantFrame', runId: 2 });
      await pass(20);
      send({ type: 'grantFrame', runId: first }, { type: 'step', runId: 1, order: 1, count: 2 });
      await pass(100);
      // The page is slow, and the other picture is drawn after the pause.
      for (const runId of [1, 2]) expect(of(runId, 'paused')).toMatchObject([{ step: 2 }]);
      send({ type: 'grantFrame', runId: second });
      await pass(20);
      for (const runId of [1, 2]) expect(of(runId, 'frame').at(-1)).toMatchObject({ step: 2 });
    }
  });

  it('are shown alone where only one of them has changed', async () => {
    const { send, of } = worker();
    send(LEFT, RIGHT, { type: 'grantFrame', runId: 1 }, { type: 'grantFrame', runId: 2 });
    await pass(20);
    send({ type: 'grantFrame', runId: 1 }, { type: 'grantFrame', runId: 2 });
    send({ type: 'select', runId: 2, selection: { ...RIGHT.selection, probes: RIGHT.selection.probes.slice(1) } });
    await pass(20);
    expect(of(1, 'frame')).toHaveLength(1);
    expect(of(2, 'frame').at(-1)).toMatchObject({ probes: RIGHT.selection.probes.slice(1) });
  });

  it('go on while one of them has nothing left to learn, and stop once neither has', async () => {
    const margin = (runId: number, value: number): Command => ({
      type: 'live',
      runId,
      live: {
        ...LIVE,
        loss: 'hinge',
        mining: 'semi-hard',
        margin: value,
        temperature: 0.1,
        arcMargin: 0.3,
        learningRate: 0.0001,
      },
    });
    const { send, of } = worker();
    // With no margin nothing is ever semi-hard; with a wide one much is.
    send(LEFT, RIGHT, margin(1, 0), margin(2, 6), { type: 'play', runId: 1, order: 1, until: 300 });
    await pass(4000);
    expect(of(1, 'paused')).toMatchObject([{ reason: 'until', step: 300 }]);
    send(margin(2, 0), { type: 'play', runId: 1, order: 2, until: null });
    await pass(4000);
    for (const runId of [1, 2]) {
      expect(of(runId, 'paused').at(-1)).toMatchObject({ reason: 'nothing-to-learn', step: 400 });
    }
  });

  it('wait for one that went back, until it has caught up', async () => {
    let calls = 0;
    const host: EngineHost = {
      create(setup) {
        const engine = createPlainEngine(setup);
        const isRight = calls++ === 1;
        let taken = 0;
        return {
          ...engine,
          step(items, live) {
            if (isRight && ++taken === 5) throw new CodedError('not-finite');
            return engine.step(items, live);
          },
        };
      },
    };
    const { send, of } = worker(host);
    send(LEFT, RIGHT, { type: 'play', runId: 1, order: 1, until: 12 });
    await pass(2000);
    expect(of(2, 'rolledBack')).toMatchObject([{ step: 0 }]);
    for (const runId of [1, 2]) expect(of(runId, 'paused')).toMatchObject([{ reason: 'until', step: 12 }]);
  });

  it('fail together, and a run fails that would keep step with none', async () => {
    const failing = worker({ create: () => Promise.reject(new CodedError('no-worker')) });
    failing.send(LEFT, RIGHT);
    await pass(10);
    for (const runId of [1, 2]) expect(failing.of(runId, 'failed')).toMatchObject([{ code: 'no-worker' }]);
    const alone = worker();
    alone.send(RIGHT);
    await pass(10);
    expect(alone.of(2, 'failed')).toMatchObject([{ code: 'worker-gone' }]);
  });

  it('start again together', async () => {
    const { send, of } = worker();
    send(LEFT, RIGHT, { type: 'step', runId: 1, order: 1, count: 3 });
    await pass(50);
    const config = { ...CONFIG, seed: 9 };
    send(
      { ...LEFT, generation: 2, config },
      { ...RIGHT, generation: 2, config },
      { type: 'step', runId: 1, order: 2, count: 4 },
    );
    await pass(50);
    for (const runId of [1, 2]) expect(of(runId, 'paused').at(-1)).toMatchObject({ generation: 2, order: 2, step: 4 });
  });
});

describe('any number of runs that keep step', () => {
  const COUNT = 4;
  // Each joins by the name of another one: not all name the first.
  const commands = Array.from({ length: COUNT }, (_, i) =>
    startCommand({ runId: i + 1, speed: 240, config: { ...CONFIG, seed: i }, ...(i > 0 && { keepsStepWith: i }) }),
  );
  const ids = commands.map(({ runId }) => runId);

  it('take every order together, whichever of them it names', async () => {
    const { send, of } = worker();
    send(...commands, { type: 'step', runId: 3, order: 1, count: 5 });
    await pass(200);
    send({ type: 'play', runId: 2, order: 2, until: 20 });
    await pass(1000);
    for (const runId of ids) {
      expect(of(runId, 'paused')).toMatchObject([
        { order: 1, step: 5 },
        { order: 2, step: 20 },
      ]);
    }
  });

  it('come to the same numbers as each of them alone, bit for bit', async () => {
    const together = worker();
    together.send(...commands, { type: 'play', runId: 1, order: 1, until: 30 });
    await pass(3000);
    for (const command of commands) {
      const alone = worker();
      alone.send({ ...command, keepsStepWith: undefined }, { type: 'play', runId: command.runId, order: 1, until: 30 });
      await pass(3000);
      expect(await together.state(command.runId)).toEqual(await alone.state(command.runId));
    }
  });

  it('cannot be joined once they have failed, and say why', async () => {
    const { send, of } = worker({ create: () => Promise.reject(new CodedError('texture-size')) });
    send(...commands.slice(0, 2));
    await pass(10);
    send(commands[2]);
    await pass(10);
    expect(of(3, 'failed')).toMatchObject([{ code: 'texture-size' }]);
  });
});
