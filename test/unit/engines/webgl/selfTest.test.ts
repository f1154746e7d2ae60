import { describe, expect, it } from 'vitest';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import type { Engine, EngineState, Live } from '../../../../src/engines/engine';
import { checkEngine } from '../../../../src/engines/webgl/selfTest';
import { syntheticRun } from '../../../oracle/syntheticRun';

const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'semi-hard',
  loss: 'hinge',
  distance: 'squared',
};

describe('the check of an engine against the plain one', () => {
  it('trusts an engine that takes the same step', async () => {
    const { check } = pair((engine) => engine);
    expect(await check()).toEqual({ trusted: true, difference: 0 });
  });

  it('trusts it whatever the settings of the run, unnormalised included', async () => {
    const live: Live = {
      margin: 6,
      temperature: 0.1,
      arcMargin: 0.3,
      learningRate: 0.1,
      mining: 'hard',
      loss: 'hinge',
      distance: 'plain',
    };
    const { setup, nextBatch } = syntheticRun('points', { normalize: false, dimensions: 3 });
    const precise = createPlainEngine(setup, Float64Array);
    const { trusted, difference } = await checkEngine(createPlainEngine(setup), precise, nextBatch(4, 4), live);
    expect(trusted).toBe(true);
    expect(difference).toBeGreaterThan(0);
  });

  it('trusts rounding', async () => {
    const { check } = pair((engine) => distorted(engine, (value) => value * (1 + 1e-6)));
    expect((await check()).trusted).toBe(true);
  });

  it('does not trust an engine that never learns', async () => {
    const { setup } = syntheticRun('points');
    const { check } = pair((engine) => ({ ...engine, getState: () => setup.state }));
    expect((await check()).trusted).toBe(false);
  });

  it('does not trust an engine with another learning rate than it was given', async () => {
    const { check } = pair((engine) => ({
      ...engine,
      step: (items, live) => engine.step(items, { ...live, learningRate: 1.01 * live.learningRate }),
    }));
    expect((await check()).trusted).toBe(false);
  });

  it('does not trust an engine that learns from the wrong items', async () => {
    const { check } = pair((engine) => ({
      ...engine,
      step: (items, live) => engine.step(items.slice().reverse(), live),
    }));
    expect((await check()).trusted).toBe(false);
  });

  it('does not trust read-back with noise, such as privacy settings add', async () => {
    const { check } = pair((engine) => distorted(engine, (value) => value + 2e-3));
    expect((await check()).trusted).toBe(false);
  });

  it('does not trust numbers that are not finite', async () => {
    const { check } = pair((engine) => distorted(engine, () => Number.NaN));
    const { trusted, difference } = await check();
    expect(trusted).toBe(false);
    expect(difference).toBeNaN();
  });

  it('does not trust an engine whose answers are too short', async () => {
    const { check } = pair((engine) => ({ ...engine, embed: () => new Float32Array(0) }));
    expect((await check()).trusted).toBe(false);
  });

  it('puts both engines back to where they were', async () => {
    const { check, candidate, reference, batch } = pair((engine) => engine);
    await candidate.step(batch, LIVE);
    const before: EngineState[] = [await candidate.getState(), await reference.getState()];
    await check();
    expect([await candidate.getState(), await reference.getState()]).toEqual(before);
  });
});

function pair(change: (engine: Engine) => Engine) {
  const { setup, nextBatch } = syntheticRun('points');
  const reference = createPlainEngine(setup);
  const candidate = change(createPlainEngine(setup));
  const batch = nextBatch(4, 4);
  return { reference, candidate, batch, check: () => checkEngine(candidate, reference, batch, LIVE) };
}

function distorted(engine: Engine, change: (value: number) => number): Engine {
  return { ...engine, embed: async (items) => (await engine.embed(items)).map(change) };
}
