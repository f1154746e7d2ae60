import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrainingData } from '../../../../src/data/dataSet';
import { CONFIG, openRun, pass, startCommand, useFakeTime } from './testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

/** The data of every other test, of which only the items below FEW are there at first; from step 20 on all are needed. */
const ALL = CONFIG.data;
const FEW = ALL.labels.length - 40;
const SIZE = 2;
const STAGES = [
  { step: 0, items: FEW },
  { step: 20, items: ALL.labels.length },
];
const growing: TrainingData = { ...ALL, stages: STAGES, inputs: ALL.inputs.slice(0, FEW * SIZE) };
const rest = ALL.inputs.slice(FEW * SIZE);
const command = (data: TrainingData) => startCommand({ config: { ...CONFIG, data } });

describe('a run whose data grow', () => {
  it('draws from the first items until its step has come, and from all afterwards', async () => {
    const { run, of } = await openRun(command({ ...growing, inputs: ALL.inputs }));
    const items = () => of('frame').flatMap(({ report }) => [...(report?.items ?? [])]);
    for (let step = 1; step <= 20; step++) {
      run.grantFrame();
      run.takeSteps(step, 1);
      await pass(50);
    }
    expect(Math.max(...items())).toBeLessThan(FEW);
    for (let step = 21; step <= 60; step++) {
      run.grantFrame();
      run.takeSteps(step, 1);
      await pass(50);
    }
    expect(Math.max(...items())).toBeGreaterThanOrEqual(FEW);
  });

  it('waits at that step for items that are not there, and then goes on by itself', async () => {
    const { run, state, of } = await openRun(command(growing));
    run.play(1, 40);
    await pass(5000);
    expect((await state()).engine.step).toBe(20);
    expect(of('paused')).toEqual([]);
    run.grow(FEW, rest);
    await pass(5000);
    expect((await state()).engine.step).toBe(40);
    expect(of('paused').map(({ reason }) => reason)).toEqual(['until']);
  });

  it('can be paused while it waits, and finishes steps asked for by hand when it can', async () => {
    const { run, state, of } = await openRun(command(growing));
    run.play(1, null);
    await pass(5000);
    run.pause(2);
    await pass(100);
    expect(of('paused').map(({ order, step }) => [order, step])).toEqual([[2, 20]]);
    run.takeSteps(3, 5);
    await pass(1000);
    expect((await state()).engine.step).toBe(20);
    run.grow(FEW, rest);
    await pass(1000);
    expect((await state()).engine.step).toBe(25);
  });

  it('comes to the same weights whenever its items came', async () => {
    const late = await openRun(command(growing));
    late.run.play(1, 50);
    await pass(3000);
    late.run.grow(FEW, rest);
    await pass(3000);
    const early = await openRun(command(growing));
    early.run.grow(FEW, rest);
    await early.steps(50);
    const atOnce = await openRun(command({ ...growing, inputs: ALL.inputs }));
    await atOnce.steps(50);
    const { engine } = await atOnce.state();
    expect(engine.step).toBe(50);
    expect((await early.state()).engine).toEqual(engine);
    expect((await late.state()).engine).toEqual(engine);
  });

  it('taken back to before its items came, draws as it drew then', async () => {
    const { run, steps, state } = await openRun(command({ ...growing, inputs: ALL.inputs }));
    await steps(10);
    const kept = await state();
    await steps(25);
    const there = await state();
    run.import(kept, 2);
    await steps(25);
    expect((await state()).engine).toEqual(there.engine);
  });
});
