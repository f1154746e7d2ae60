import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLockStepExperiment } from '../../../../src/session/run/experiment';
import { pairSettings } from '../../../../src/session/settings/pairs';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeDigits } from '../../data/fakeDigits';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

async function opened(play: boolean, settings: Settings = DEFAULTS, workers = fakeWorkers()) {
  const pair = createLockStepExperiment(settings, pairSettings, {
    makeWorker: workers.make,
    loadDigits: async () => fakeDigits(9, 2),
  });
  await pair.open({ play });
  const draws = setInterval(() => {
    for (const run of pair.runs) run.grantFrame();
  }, 16);
  await pass(100);
  const views = () => pair.runs.map(({ run }) => run.getState());
  return { pair, workers, views, close: () => clearInterval(draws) };
}

describe('two runs side by side', () => {
  it('train in one worker, from one start, and follow the same triplet', async () => {
    const { pair, workers, views } = await opened(false);
    expect(pair.runs).toHaveLength(2);
    expect(workers.made.length).toBe(1);
    const [left, right] = views();
    expect(left.frame?.step).toBe(0);
    expect(right.frame?.places).toEqual(left.frame?.places);
    expect(right.selection).toEqual(left.selection);
  });

  it('say what trains them, once their worker has said so', async () => {
    const { pair, views } = await opened(false);
    expect(views().map(({ engine }) => engine)).toEqual(['wasm', 'wasm']);
    expect(await pair.diagnostics()).toMatchObject({ engine: 'wasm', workers: 1 });
  });

  it('rest at the same step with all their rows, whenever they are paused', async () => {
    const { pair, views } = await opened(true);
    for (const ms of [700, 1900, 3100]) {
      pair.play();
      await pass(ms);
      pair.pause();
      await pass(100);
      const [left, right] = views();
      expect([left.status, right.status]).toEqual(['paused', 'paused']);
      expect(right.frame?.step).toBe(left.frame?.step);
      expect(right.evaluation?.step).toBe(left.frame?.step);
      expect(right.history.rows.step).toEqual(left.history.rows.step);
      expect(left.history.rows.step.length).toBe(left.frame?.step);
    }
    const [left, right] = views();
    expect(left.history.rows.loss).not.toEqual(right.history.rows.loss);
    expect(right.history.rows.margin.every((margin) => margin === 1)).toBe(true);
  });

  it('take one step by hand, both', async () => {
    const { pair, views } = await opened(false);
    pair.step();
    await pass(100);
    expect(views().map(({ frame, status }) => [frame?.step, status])).toEqual([
      [1, 'paused'],
      [1, 'paused'],
    ]);
  });

  it('start anew from another seed or as another pair, playing or paused as before', async () => {
    const { pair, views } = await opened(false);
    pair.step(5);
    await pass(300);
    pair.reset(11);
    await pass(300);
    expect(views().map(({ frame, status }) => [frame?.step, status])).toEqual([
      [0, 'paused'],
      [0, 'paused'],
    ]);
    expect(pair.runs.map(({ settings }) => settings.getState().seed)).toEqual([11, 11]);
    pair.play();
    pair.set('compare.pair', 'dimensions');
    await pass(1500);
    const [left, right] = views();
    expect([left.evaluation?.dimensions, right.evaluation?.dimensions]).toEqual([2, 32]);
    expect([left.status, right.status]).toEqual(['playing', 'playing']);
    expect(left.frame?.step).toBeGreaterThan(0);
  });

  it('do not start anew where only the chart shows something else', async () => {
    const { pair, views } = await opened(false);
    pair.step(3);
    await pass(200);
    pair.set('compare.quantity', 'loss');
    await pass(200);
    expect(views()[0].frame?.step).toBe(3);
  });

  it('rest while off screen and go on after that', async () => {
    const { pair, views } = await opened(true);
    pair.rest(true);
    await pass(100);
    const step = views()[0].frame?.step;
    await pass(2000);
    expect(views().map(({ frame, status }) => [frame?.step, status])).toEqual([
      [step, 'resting'],
      [step, 'resting'],
    ]);
    pair.rest(false);
    await pass(2000);
    expect(views()[1].frame?.step).toBeGreaterThan(step ?? 0);
  });

  it('measure recall along the way, each of them', async () => {
    const { pair } = await opened(false);
    pair.step(50);
    await pass(2000);
    for (const { evaluationHistory } of pair.runs.map(({ run }) => run.getState())) {
      const { step, recall } = evaluationHistory;
      expect(step).toEqual([0, 5, 10, 15, 25, 50]);
      expect(recall.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });

  it('say what broke, both', async () => {
    const { workers, views } = await opened(false);
    workers.latest('cpu').crash('gone');
    expect(views().map(({ status, failure }) => [status, failure?.code])).toEqual([
      ['stopped', 'worker-error'],
      ['stopped', 'worker-error'],
    ]);
  });

  it('have ids of their own, other ones after each start, which their results bear', async () => {
    const { pair, views } = await opened(false);
    const ids = views().map(({ run }) => run);
    expect(new Set(ids).size).toBe(2);
    expect(views().map(({ frame, evaluation }) => [frame?.run, evaluation?.run])).toEqual(ids.map((id) => [id, id]));
    pair.reset();
    await pass(300);
    for (const { run, frame } of views()) {
      expect(ids).not.toContain(run);
      expect(frame?.run).toBe(run);
    }
  });

  it('are looked into, each of them', async () => {
    const { pair, views } = await opened(false, { ...DEFAULTS, 'compare.pair': 'dimensions' });
    const { data, selection } = views()[1];
    const triplet = Object.values(selection?.triplet ?? {});
    const size = data ? data.inputs.length / data.count : 0;
    const asked = pair.runs.map(async (run) => ({
      inspection: await run.inspect(Int32Array.from(triplet)),
      embedded: await run.embed((data?.inputs ?? new Float32Array()).slice(0, size)),
      dissection: await run.dissect(),
    }));
    await pass(2000);
    const answers = await Promise.all(asked);
    expect(answers.map(({ inspection }) => inspection.dimensions)).toEqual([2, 32]);
    expect(answers.map(({ embedded }) => embedded.embeddings.length)).toEqual([2, 32]);
    expect(answers.map(({ dissection }) => dissection.step)).toEqual([0, 0]);
    const ids = views().map(({ run }) => run);
    for (const name of ['inspection', 'embedded', 'dissection'] as const) {
      expect(answers.map((answer) => answer[name].run)).toEqual(ids);
    }
  });
});

it('three runs keep step as two do', async () => {
  const margins = [0.1, 0.5, 1];
  const three = createLockStepExperiment(
    { ...DEFAULTS, dataset: 'shapes', backend: 'cpu' },
    (wanted) => margins.map((margin) => ({ ...wanted, margin })),
    { makeWorker: fakeWorkers().make },
  );
  await three.open({ play: false });
  three.play(30);
  const draws = setInterval(() => {
    for (const run of three.runs) run.grantFrame();
  }, 16);
  await pass(10_000);
  clearInterval(draws);
  const views = three.runs.map(({ run }) => run.getState());
  expect(views.map(({ status, frame }) => [status, frame?.step])).toEqual(new Array(3).fill(['paused', 30]));
  expect(views.map(({ frame }) => frame?.report?.live.margin)).toEqual(margins);
});
