// Steps that are asked for by number: who asked is told when they are over, whatever ends them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine, EngineSetup } from '../../../../src/engines/engine';
import { createExperiment, type Experiment } from '../../../../src/session/run/experiment';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';
import { cheapEngine } from './cheapEngine';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const SHAPES: Settings = { ...DEFAULTS, dataset: 'shapes', loss: 'soft', mining: 'all', backend: 'cpu' };
const MANY = 10_000;
/** More than are taken before the order comes, and fewer than would be taken in the second after it. */
const FEW = 200;
/** Of the fake clock, ms. */
const STEP_TIME = 1;

describe('steps by hand', () => {
  it('are over when the last is taken, shown and measured', async () => {
    const { experiment } = await paused();
    const seen: unknown[] = [];
    void experiment.step(4).then(() => seen.push(now(experiment)));
    expect(seen).toEqual([]);
    await pass(500);
    expect(seen).toEqual([{ step: 4, measured: 4, status: 'paused' }]);
  });

  it('are shown before they are over also where the page has not asked for a picture yet, as before its first one is drawn', async () => {
    const { experiment } = create({ draws: false });
    void experiment.open({ play: false, unpaced: true });
    await pass(50);
    const seen: unknown[] = [];
    void experiment.step(4).then(() => seen.push(now(experiment)));
    await pass(500);
    expect(seen).toEqual([{ step: 4, measured: 4, status: 'paused' }]);
  });

  it('that are asked for twice in a row are over together, all of them taken', async () => {
    const { experiment } = await paused();
    const seen: unknown[] = [];
    for (const count of [2, 3]) void experiment.step(count).then(() => seen.push(now(experiment).step));
    await pass(500);
    expect(seen).toEqual([5, 5]);
  });

  it('asked for while the run loads are over when the run that comes has taken them', async () => {
    const { experiment } = create();
    void experiment.open({ play: false });
    const seen: unknown[] = [];
    void experiment.step(2).then(() => seen.push(now(experiment).step));
    await pass(500);
    expect(seen).toEqual([2]);
  });

  const ENDS: Readonly<Record<string, (experiment: Experiment) => unknown>> = {
    'a pause': (experiment) => experiment.pause(),
    play: (experiment) => experiment.play(),
    'another start': (experiment) => experiment.reset(),
    'another preset': (experiment) => experiment.preset('toppers'),
    'going back': (experiment) => experiment.goTo(0),
  };
  it.each(Object.keys(ENDS))('are ended by %s, long before so many are taken', async (name) => {
    const { experiment } = await paused();
    let over = false;
    void experiment.step(MANY).then(() => {
      over = true;
    });
    await pass(20);
    expect(over).toBe(false);
    void ENDS[name](experiment);
    await pass(1000);
    expect(over).toBe(true);
    expect(now(experiment).step).toBeLessThan(FEW);
  });

  it('are over where the run breaks', async () => {
    const { experiment, workers } = await paused();
    let over = false;
    void experiment.step(MANY).then(() => {
      over = true;
    });
    workers.latest('cpu').crash('gone');
    await pass(100);
    expect({ over, status: now(experiment).status }).toEqual({ over: true, status: 'stopped' });
  });
});

/** A step takes time, so that an order can come between two. */
function slowEngine(setup: EngineSetup): Engine {
  const engine = cheapEngine(setup);
  return {
    ...engine,
    async step(items, live) {
      await new Promise((done) => setTimeout(done, STEP_TIME));
      return engine.step(items, live);
    },
  };
}

function now({ run }: Experiment) {
  const { frame, evaluation, status } = run.getState();
  return { step: frame?.step, measured: evaluation?.step, status };
}

function create({ draws } = { draws: true }) {
  const workers = fakeWorkers(undefined, undefined, slowEngine);
  const experiment = createExperiment(SHAPES, null, { makeWorker: workers.make });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (draws && frame && frame !== last) experiment.grantFrame();
  });
  return { experiment, workers };
}

async function paused() {
  const made = create();
  void made.experiment.open({ play: false, unpaced: true });
  await pass(50);
  return made;
}
