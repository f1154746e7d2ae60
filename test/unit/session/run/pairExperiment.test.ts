import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCpuEngine } from '../../../../src/engines/cpu/cpuEngine';
import { createPairExperiment, isPairExperiment } from '../../../../src/session/run/pairExperiment';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeDigits } from '../../data/fakeDigits';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

async function opened(play: boolean, settings: Settings = DEFAULTS, workers = fakeWorkers()) {
  const pair = createPairExperiment(settings, {
    makeWorker: workers.make,
    loadDigits: async () => fakeDigits(9, 2),
  });
  await pair.open({ play });
  const draws = setInterval(() => {
    for (const { experiment } of pair.sides) experiment.grantFrame();
  }, 16);
  await pass(100);
  const views = () => pair.sides.map(({ experiment }) => experiment.run.getState());
  return { pair, workers, views, close: () => clearInterval(draws) };
}

describe('two runs side by side', () => {
  it('train in one worker, from one start, and follow the same triplet', async () => {
    const { pair, workers, views } = await opened(false);
    expect(isPairExperiment(pair)).toBe(true);
    expect(workers.made.length).toBe(1);
    const [left, right] = views();
    expect(left.frame?.step).toBe(0);
    expect(right.frame?.places).toEqual(left.frame?.places);
    expect(right.selection).toEqual(left.selection);
  });

  it('say what trains them, once their worker has said so', async () => {
    const { pair, views } = await opened(false, DEFAULTS, fakeWorkers(undefined, undefined, createCpuEngine));
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
    expect(pair.sides.map(({ experiment }) => experiment.settings.getState().seed)).toEqual([11, 11]);
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
    for (const { measured } of pair.sides) {
      const { step, recall } = measured.getState();
      expect(step).toEqual([0, 25, 50]);
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
});
