import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import { createExperiment, type Experiment } from '../../../../src/session/run/experiment';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass, range, useFakeTime } from '../../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const SHAPES: Settings = {
  ...DEFAULTS,
  dataset: 'shapes',
  loss: 'soft',
  mining: 'all',
  backend: 'cpu',
  'lab.arrows': true,
};

describe('a run that the reader takes back', () => {
  it('keeps its start, a copy every two seconds, and where it stood when it was taken back', async () => {
    const experiment = await trained(5000);
    const { keptSteps, frame } = experiment.run.getState();
    expect(keptSteps[0]).toBe(0);
    expect(keptSteps.length).toBeGreaterThan(1);
    const reached = frame?.step ?? 0;
    await goTo(experiment, 0);
    expect(experiment.run.getState().keptSteps.at(-1)).toBe(reached);
  });

  it('rests at the kept point, shows what it was like, and forgets nothing of what came after', async () => {
    const experiment = await trained(5000);
    const start = structuredClone(experiment.run.getState().startEvaluation?.embeddings);
    const before = [...experiment.run.getState().history.rows.step];
    await goTo(experiment, 0);
    await pass(3000);
    const { status, frame, evaluation, history, rewoundTo, previousFrame } = experiment.run.getState();
    expect({ status, step: frame?.step, rewoundTo, previousFrame }).toEqual({
      status: 'paused',
      step: 0,
      rewoundTo: 0,
      previousFrame: null,
    });
    expect(evaluation?.embeddings).toEqual(start);
    expect(history.rows.step).toEqual(before);
  });

  it('comes forth again to where it stood, weights and all', async () => {
    const experiment = await trained(5000);
    experiment.pause();
    await pass(50);
    const state = await settled(experiment.exportState());
    await goTo(experiment, 0);
    expect((await settled(experiment.exportState())).engine.step).toBe(0);
    await goTo(experiment, state.engine.step);
    expect((await settled(experiment.exportState())).engine).toEqual(state.engine);
  });

  it('takes the same course again from there if nothing is changed, and what came after gives way to it', async () => {
    const experiment = await trained(5000);
    experiment.pause();
    await pass(50);
    const state = await settled(experiment.exportState());
    const { history } = experiment.run.getState();
    const loss = [...history.rows.loss];
    const kept = experiment.run.getState().keptSteps[1];
    await goTo(experiment, kept);
    experiment.step(state.engine.step - kept);
    expect(experiment.run.getState().history.rows.step).toEqual(range(1, kept));
    expect(experiment.run.getState().keptSteps.every((step) => step <= kept)).toBe(true);
    await pass(500);
    expect(experiment.run.getState().rewoundTo).toBeNull();
    expect((await settled(experiment.exportState())).engine).toEqual(state.engine);
    expect(experiment.run.getState().history.rows.loss).toEqual(loss);
  });

  it('brings back what gave way, weights and all, in the place of what came instead', async () => {
    const experiment = await trained(5000);
    experiment.pause();
    await pass(50);
    const state = await settled(experiment.exportState());
    const { run } = experiment;
    const last = state.engine.step;
    const lists = () => structuredClone({ ...run.getState().history.rows });
    await goTo(experiment, 0);
    const [before, kept] = [lists(), run.getState().keptSteps];
    experiment.settings.setState({ learningRate: 0.02 });
    experiment.step(3);
    await pass(500);
    expect(run.getState().gone).toEqual({ from: 0, to: last });
    expect(run.getState().history.rows.step).toEqual([1, 2, 3]);
    await settled(experiment.bringBack());
    await pass(500);
    expect(run.getState()).toMatchObject({ gone: null, rewoundTo: last, keptSteps: kept, status: 'paused' });
    expect(lists()).toEqual(before);
    expect((await settled(experiment.exportState())).engine).toEqual(state.engine);
  });

  it('has nothing to bring back where nothing gave way', async () => {
    const experiment = await trained(1000);
    experiment.pause();
    await pass(50);
    const { keptSteps, frame } = experiment.run.getState();
    await goTo(experiment, frame?.step ?? 0);
    experiment.step(1);
    await pass(500);
    expect(experiment.run.getState().gone).toBeNull();
    await settled(experiment.bringBack());
    expect(experiment.run.getState().keptSteps).toEqual(expect.arrayContaining([...keptSteps]));
  });

  it('misses no step in its history when it is taken back in full run', async () => {
    const experiment = await trained(5000);
    await goTo(experiment, 0);
    const { history, keptSteps } = experiment.run.getState();
    expect(history.rows.step).toEqual(range(1, keptSteps.at(-1) ?? 0));
  });

  it('follows a hand that does not wait, to the last point it asked for', async () => {
    const experiment = await trained(9000);
    const [first, second, third] = experiment.run.getState().keptSteps;
    for (const step of [first, second, third, second]) void experiment.goTo(step);
    await pass(200);
    expect(experiment.run.getState().rewoundTo).toBe(second);
    expect(experiment.run.getState().frame?.step).toBe(second);
  });

  it('plays on if play is pressed before it has arrived', async () => {
    const experiment = await trained(5000);
    void experiment.goTo(0);
    experiment.play();
    await pass(1000);
    expect(experiment.run.getState()).toMatchObject({ status: 'playing', rewoundTo: null });
    const { history } = experiment.run.getState();
    expect(history.rows.step).toEqual(range(1, history.rows.step.length));
  });

  it('is gone with a new start, its points too', async () => {
    const experiment = await trained(5000);
    await goTo(experiment, 0);
    experiment.reset(8);
    await pass(50);
    expect(experiment.run.getState()).toMatchObject({ rewoundTo: null, keptSteps: [0] });
  });
});

describe('a dissected step', () => {
  it('is the step that is then taken: its batch, its loss, and where it leads', async () => {
    const experiment = await trained(2000);
    experiment.pause();
    await pass(50);
    const dissection = await settled(experiment.dissect());
    const { frame, selection } = experiment.run.getState();
    expect(dissection.step).toBe(frame?.step);
    expect([...dissection.triplet]).toEqual([
      selection?.triplet.anchor,
      selection?.triplet.positive,
      selection?.triplet.negative,
    ]);
    experiment.step();
    await pass(50);
    const taken = experiment.run.getState().frame;
    expect(taken?.step).toBe(dissection.step + 1);
    expect(taken?.report?.items).toEqual(dissection.items);
    expect(taken?.report?.loss).toBe(dissection.report.loss);
    expect(taken?.report?.distances).toEqual(dissection.report.distances);
    expect(taken?.tripletEmbeddings).toEqual(dissection.after.slice(-3 * dissection.dimensions));
    experiment.set('lab.arrows', false);
    await pass(50);
    expect(experiment.run.getState().frame?.tripletEmbeddings).toBeNull();
  });

  it('leaves the run as it is', async () => {
    const experiment = await trained(2000);
    experiment.pause();
    await pass(50);
    const before = await settled(experiment.exportState());
    await settled(experiment.dissect());
    expect(await settled(experiment.exportState())).toEqual(before);
  });
});

/** Played for so long, ms, with a page that draws every frame; on plain engines, with which a step is taken apart. */
async function trained(ms: number): Promise<Experiment> {
  const experiment = createExperiment(SHAPES, null, {
    makeWorker: fakeWorkers(undefined, undefined, createPlainEngine).make,
  });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame && frame !== last) experiment.grantFrame();
  });
  void experiment.open({ play: true });
  await pass(ms);
  return experiment;
}

async function goTo(experiment: Experiment, step: number): Promise<void> {
  void experiment.goTo(step);
  await pass(100);
}

/** What is promised, once time has passed for it. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  await pass(10);
  return promise;
}
