import { describe, expect, it } from 'vitest';
import { CLASS_LOSSES } from '../../../src/core/loss/kinds';
import { classRowsOf } from '../../../src/data/classRows';
import { CLASS_VECTOR_BLOCK, CLASS_VECTOR_RATE, presentAt } from '../../../src/engines/classVectors';
import { createPlainEngine } from '../../../src/engines/cpu/plain/plainEngine';
import { createSimdEngine } from '../../../src/engines/cpu/simd/simdEngine';
import type { EngineSetup, EngineState, Live } from '../../../src/engines/engine';
import { parameterBlocks } from '../../../src/engines/parameterBlocks';
import { syntheticRun } from '../../oracle/syntheticRun';

const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'semi-hard',
  loss: 'arcface',
  distance: 'plain',
};
const ENGINES = [createPlainEngine, createSimdEngine] as const;

function run() {
  return syntheticRun('points', { dimensions: 3, classVectors: true });
}

function stateOf(engine: ReturnType<typeof createPlainEngine>): EngineState {
  return engine.getState() as EngineState;
}

function vectorsOf(state: EngineState) {
  const found = parameterBlocks(state).find(({ name }) => name === CLASS_VECTOR_BLOCK);
  if (!found) throw new Error('no class vectors');
  return found;
}

describe('class vectors', () => {
  it('are the last block of the state, with their moments, and start from the seed apart from the encoder', () => {
    const { setup } = run();
    const names = setup.state.blocks.map(({ name }) => name);
    expect(names.at(-1)).toBe(CLASS_VECTOR_BLOCK);
    const { shape, parameters, firstMoment } = vectorsOf(setup.state);
    expect(shape).toEqual([5, 3]);
    expect(firstMoment).toHaveLength(15);
    const without = syntheticRun('points', { dimensions: 3 }).setup.state;
    expect(setup.state.parameters.subarray(0, without.parameters.length)).toEqual(without.parameters);
    expect(vectorsOf(run().setup.state).parameters).toEqual(parameters);
  });

  it.each(ENGINES)('learn, at ten times the rate of the encoder', (create) => {
    for (const loss of CLASS_LOSSES) {
      const { setup, nextBatch } = run();
      const engine = create(setup);
      engine.step(nextBatch(5, 4), { ...LIVE, loss });
      const before = vectorsOf(setup.state).parameters;
      // Adam's first step is one learning rate long, whatever the gradient.
      const moved = vectorsOf(stateOf(engine)).parameters.map((value, i) => Math.abs(value - before[i]));
      for (const way of moved) expect(way).toBeCloseTo(CLASS_VECTOR_RATE * LIVE.learningRate, 4);
    }
  });

  it.each(ENGINES)('go back with a state, and from there the same steps follow bit for bit', (create) => {
    const { setup, nextBatch } = run();
    const engine = create(setup);
    const batches = Array.from({ length: 6 }, () => nextBatch(5, 4));
    for (const batch of batches.slice(0, 3)) engine.step(batch, LIVE);
    const kept = stateOf(engine);
    for (const batch of batches.slice(3)) engine.step(batch, LIVE);
    const end = stateOf(engine);
    engine.setState(kept);
    for (const batch of batches.slice(3)) engine.step(batch, LIVE);
    expect(stateOf(engine)).toEqual(end);
    expect(end.parameters).not.toEqual(kept.parameters);
  });

  it('are refused by an engine without them, and missed by one with them', () => {
    const withVectors = run().setup;
    const without = syntheticRun('points', { dimensions: 3 }).setup;
    expect(() => createPlainEngine(without).setState(withVectors.state)).toThrow('state-length');
    expect(() => createPlainEngine(withVectors).setState(without.state)).toThrow('state-length');
    const { nextBatch } = run();
    expect(() => createPlainEngine(without).step(nextBatch(5, 4), LIVE)).toThrow('no-class-vectors');
  });

  it('take part from the stage on at which their class has an item, and stay where they are until then', () => {
    const { setup, nextBatch } = run();
    const { labels } = setup;
    // Three classes of twelve items first, all five from step 2 on.
    const stages = [
      { step: 0, items: 36 },
      { step: 2, items: 60 },
    ];
    const classes = classRowsOf({ labels, trainItems: labels.map((_, item) => item), stages });
    expect([0, 1, 2, 9].map((step) => presentAt(classes, step))).toEqual([3, 3, 5, 5]);
    const engine = createPlainEngine({ ...setup, classes } satisfies EngineSetup);
    const first = () => nextBatch(5, 4).filter((item) => item < 36);
    const start = vectorsOf(setup.state).parameters.slice(9);
    engine.step(first(), LIVE);
    engine.step(first(), LIVE);
    expect(vectorsOf(stateOf(engine)).parameters.slice(9)).toEqual(start);
    engine.step(nextBatch(5, 4), LIVE);
    expect(vectorsOf(stateOf(engine)).parameters.slice(9)).not.toEqual(start);
  });

  it('have rows in the order in which their classes come in, and none for items that are never trained on', () => {
    const { rows, count } = classRowsOf({
      labels: Int32Array.of(9, 4, 4, 2, 9, 7),
      trainItems: Int32Array.of(3, 1, 2, 4),
      stages: [{ step: 0, items: 6 }],
    });
    expect([...rows]).toEqual([-1, 0, 0, 1, 2, -1]);
    expect(count).toBe(3);
  });
});
