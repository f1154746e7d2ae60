import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Live } from '../../../../src/engines/engine';
import { createExperiment, type Experiment } from '../../../../src/session/run/experiment';
import { type Plan, runPlan } from '../../../../src/session/run/plan';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { type FakeWorkers, fakeWorkers } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const SHAPES: Settings = { ...DEFAULTS, dataset: 'shapes', loss: 'soft', mining: 'all', backend: 'cpu', speed: 250 };
const CHANGES = [
  { step: 0, settings: { learningRate: 0.01 } },
  { step: 7, settings: { margin: 1 } },
  { step: 23, settings: { mining: 'semi-hard', loss: 'hinge' } },
] as const;
const PLAN: Plan = { settings: SHAPES, changes: CHANGES, stopAt: 60 };

describe('a run by plan', () => {
  it('is, bit for bit, the run by hand with the same changes at the same steps', async () => {
    const planned = await create();
    const { told } = begin(planned.experiment, PLAN);
    await pass(20_000);
    expect(told).toEqual(['done 60']);

    const manual = await create();
    const { experiment } = manual;
    experiment.set('learningRate', 0.01);
    await steps(experiment, 7);
    experiment.set('margin', 1);
    await steps(experiment, 16);
    experiment.set('mining', 'semi-hard');
    experiment.set('loss', 'hinge');
    await steps(experiment, 37);

    const [one, other] = [planned.experiment, experiment].map((made) => made.run.getState());
    expect(one.history.rows).toEqual(other.history.rows);
    expect(one.history.rows.step).toHaveLength(60);
    expect(one.frame?.places).toEqual(other.frame?.places);
    const states = [planned.experiment.exportState(), experiment.exportState()];
    await pass(100);
    const [a, b] = await Promise.all(states);
    expect(a.engine).toEqual(b.engine);
    expect(a.random).toEqual(b.random);
  });

  it('takes exactly the steps after a change with its settings, also at full speed', async () => {
    const { experiment } = await create();
    begin(experiment, { ...PLAN, settings: { ...SHAPES, speed: 10_000 } });
    await pass(20_000);
    const { rows } = experiment.run.getState().history;
    expect(rows.margin.slice(0, 7)).toEqual(new Array(7).fill(Math.fround(SHAPES.margin)));
    expect(rows.margin.slice(7)).toEqual(new Array(53).fill(1));
  });

  it('rests at its last step, evaluated, and asks nothing of the reader', async () => {
    const { experiment } = await create();
    begin(experiment, { ...PLAN, changes: [], stopAt: 33 });
    await pass(5000);
    expect(experiment.run.getState()).toMatchObject({
      status: 'paused',
      pauseReason: 'steps-done',
      invites: false,
      frame: { step: 33 },
      evaluation: { step: 33 },
    });
  });

  it('ends where it should although the reader pauses it, takes a step by hand and lets it go on', async () => {
    const { experiment } = await create();
    const { told, waits } = begin(experiment, PLAN);
    await until(() => stepOf(experiment) >= 3);
    experiment.pause();
    await pass(500);
    expect(waits()).toBe(true);
    experiment.step();
    await pass(500);
    experiment.play();
    await pass(500);
    experiment.rest(true);
    await pass(500);
    experiment.rest(false);
    await pass(20_000);
    expect(told).toEqual(['done 60']);
    expect(experiment.run.getState().history.rows.margin.indexOf(1)).toBe(7);
  });

  it('keeps its end where play is pressed while it loads', async () => {
    const { experiment } = await create();
    const { told } = begin(experiment, PLAN);
    experiment.pause();
    experiment.play();
    await pass(20_000);
    expect(told).toEqual(['done 60']);
  });

  it('changes its settings also where steps by hand reach the change, and waits there', async () => {
    const { experiment } = await create();
    const { told } = begin(experiment, PLAN);
    experiment.pause();
    await pass(500);
    await steps(experiment, 7);
    expect(experiment.settings.getState().margin).toBe(1);
    expect(experiment.run.getState()).toMatchObject({ status: 'paused', frame: { step: 7 } });
    experiment.play();
    await pass(20_000);
    expect(told).toEqual(['done 60']);
    expect(experiment.run.getState().history.rows.margin.indexOf(1)).toBe(7);
  });

  it.each<[string, (experiment: Experiment) => void]>([
    ['another start', (experiment) => experiment.reset()],
    ['another seed', (experiment) => experiment.reset(99)],
    ['a live setting', (experiment) => experiment.set('margin', 2)],
    ['steps past the next change', (experiment) => experiment.step(50)],
  ])('is interrupted once by %s', async (_, interrupt) => {
    const { experiment } = await create();
    const { told } = begin(experiment, PLAN);
    await until(() => stepOf(experiment) >= 3);
    interrupt(experiment);
    await pass(1000);
    experiment.reset(5);
    await pass(1000);
    expect(told).toEqual(['interrupted']);
  });

  it('leaves the run alone that comes after it', async () => {
    const { experiment } = await create();
    begin(experiment, PLAN);
    await until(() => stepOf(experiment) >= 3);
    experiment.reset();
    await pass(3000);
    expect(experiment.run.getState().status).toBe('playing');
    expect(stepOf(experiment)).toBeGreaterThan(60);
  });

  it('is not interrupted by pace and looks', async () => {
    const { experiment } = await create();
    const { told } = begin(experiment, PLAN);
    await until(() => stepOf(experiment) >= 3);
    experiment.set('speed', 100);
    experiment.set('lab.view', 'map');
    await pass(20_000);
    expect(told).toEqual(['done 60']);
  });

  it('is over before its last step where nothing is left to learn', async () => {
    const { experiment } = await create();
    const settings: Settings = { ...SHAPES, loss: 'hinge', mining: 'semi-hard', margin: 0, speed: 10_000 };
    const { told } = begin(experiment, { settings, changes: [], stopAt: 1900 });
    await pass(60_000);
    expect(experiment.run.getState().pauseReason).toBe('nothing-to-learn');
    expect(told).toEqual([`done ${stepOf(experiment)}`]);
  });

  it('says what broke', async () => {
    const { experiment, workers } = await create();
    const { told } = begin(experiment, PLAN);
    await until(() => stepOf(experiment) >= 3);
    workers.latest('cpu').crash('gone');
    await pass(100);
    expect(told).toEqual(['failed worker-error']);
  });

  it('says nothing more once its events are ended, and trains on', async () => {
    const { experiment } = await create();
    const { told, stop } = begin(experiment, { ...PLAN, changes: [] });
    stop();
    await pass(5000);
    expect([told, stepOf(experiment)]).toEqual([[], 60]);
  });

  it('must have its steps in order', async () => {
    const { experiment } = await create();
    const change = (step: number) => ({ step, settings: { margin: 1 } satisfies Partial<Live> });
    for (const wrong of [[change(9), change(3)], [change(-1)], [change(0.5)], [change(60)], [change(61)]]) {
      expect(() => begin(experiment, { ...PLAN, changes: wrong })).toThrow(RangeError);
    }
  });
});

async function create(): Promise<{ experiment: Experiment; workers: FakeWorkers }> {
  const workers = fakeWorkers();
  const experiment = createExperiment(SHAPES, null, { makeWorker: workers.make });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame && frame !== last) experiment.grantFrame();
  });
  void experiment.open({ play: false, unpaced: true });
  await pass(100);
  return { experiment, workers };
}

function begin(experiment: Experiment, plan: Plan) {
  const told: string[] = [];
  let paused = false;
  const stop = runPlan(experiment, plan, {
    progress({ status }) {
      paused = status === 'paused';
    },
    done: ({ frame }) => told.push(`done ${frame?.step}`),
    interrupted: () => told.push('interrupted'),
    failed: (code) => told.push(`failed ${code}`),
  });
  return { told, stop, waits: () => paused };
}

async function steps(experiment: Experiment, count: number): Promise<void> {
  experiment.step(count);
  await pass(1000);
}

function stepOf(experiment: Experiment): number {
  return experiment.run.getState().frame?.step ?? 0;
}

async function until(so: () => boolean): Promise<void> {
  for (let ms = 0; !so(); ms += 10) {
    if (ms > 20_000) throw new Error('it never came to be');
    await pass(10);
  }
}
