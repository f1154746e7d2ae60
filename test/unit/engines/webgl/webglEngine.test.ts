// What the engine does around its shaders: reads, reports, states and their ends, on a GPU that computes nothing.
import { describe, expect, it } from 'vitest';
import type { Live } from '../../../../src/engines/engine';
import { createWebglEngine } from '../../../../src/engines/webgl/webglEngine';
import { type SyntheticOptions, syntheticRun } from '../../../oracle/syntheticRun';
import { fakeBackend } from './fakeBackend';

const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'semi-hard',
  loss: 'hinge',
  distance: 'squared',
};

describe('the pipeline of the WebGL engine', () => {
  it('submits steps without a read, and reads all their numbers with one', async () => {
    const { engine, backend, nextBatch } = opened();
    backend.gpu.answersAtOnce = false;
    for (let i = 0; i < 5; i++) engine.pipeline.submit(nextBatch(3, 3), LIVE);
    expect(backend.gpu.reads).toEqual([]);
    const draining = engine.pipeline.drain();
    await settled();
    expect(backend.gpu.reads.length).toBe(1);
    answer(backend);
    const { steps, distances } = await draining;
    expect(steps.length).toBe(5);
    expect(distances?.length).toBe(81);
  });

  it('has nothing to drain twice', async () => {
    const { engine, nextBatch } = opened();
    engine.pipeline.submit(nextBatch(3, 3), LIVE);
    await engine.pipeline.drain();
    expect(await engine.pipeline.drain()).toEqual({ steps: [], distances: null });
  });

  it('takes steps while a read is in flight, and leaves them to the next', async () => {
    const { engine, backend, nextBatch } = opened();
    backend.gpu.answersAtOnce = false;
    engine.pipeline.submit(nextBatch(3, 3), LIVE);
    const first = engine.pipeline.drain();
    await settled();
    engine.pipeline.submit(nextBatch(2, 2), LIVE);
    engine.pipeline.submit(nextBatch(2, 2), LIVE);
    answer(backend);
    expect((await first).steps.length).toBe(1);
    backend.gpu.answersAtOnce = true;
    const { steps, distances } = await engine.pipeline.drain();
    expect(steps.length).toBe(2);
    expect(distances?.length).toBe(16);
  });

  it('never has two reads in flight', async () => {
    const { engine, backend, nextBatch } = opened();
    backend.gpu.answersAtOnce = false;
    engine.pipeline.submit(nextBatch(3, 3), LIVE);
    const [embedding, state] = [engine.embed(nextBatch(2, 2)), engine.getState()];
    await settled();
    expect(backend.gpu.reads.length).toBe(1);
    answer(backend);
    await embedding;
    await settled();
    expect(backend.gpu.reads.length).toBe(1);
    answer(backend);
    await state;
  });

  it('lets embeddings bring the numbers along', async () => {
    const { engine, backend, nextBatch } = opened();
    engine.pipeline.submit(nextBatch(3, 3), LIVE);
    await engine.embed(nextBatch(3, 3));
    const { draws } = backend.gpu;
    const { steps, distances } = await engine.pipeline.drain();
    expect([steps.length, distances?.length]).toEqual([1, 81]);
    expect(backend.gpu.draws).toBe(draws);
  });

  it('takes no more steps than it can remember', () => {
    const { engine, nextBatch } = opened();
    for (let i = 0; i < engine.pipeline.most; i++) engine.pipeline.submit(nextBatch(2, 2), LIVE);
    expect(engine.pipeline.hasRoom).toBe(false);
    expect(() => engine.pipeline.submit(nextBatch(2, 2), LIVE)).toThrowError(
      expect.objectContaining({ code: 'engine-busy' }),
    );
  });

  it('forgets what is pending when another state is set, even if its read has begun', async () => {
    const { engine, backend, nextBatch, setup } = opened();
    backend.gpu.answersAtOnce = false;
    engine.pipeline.submit(nextBatch(3, 3), LIVE);
    const draining = engine.pipeline.drain();
    await settled();
    engine.pipeline.submit(nextBatch(3, 3), LIVE);
    engine.setState({ ...setup.state, step: 40 });
    answer(backend);
    expect(await draining).toEqual({ steps: [], distances: null });
    expect(await engine.pipeline.drain()).toEqual({ steps: [], distances: null });
    backend.gpu.answersAtOnce = true;
    expect((await engine.getState()).step).toBe(40);
  });

  it('says of steps whose numbers are none that they are not finite, once', async () => {
    const { engine, backend, nextBatch } = opened();
    backend.gpu.answersAtOnce = false;
    engine.pipeline.submit(nextBatch(3, 3), LIVE);
    const draining = engine.pipeline.drain();
    await settled();
    answer(backend, Number.NaN);
    await expect(draining).rejects.toMatchObject({ code: 'not-finite' });
    expect(await engine.pipeline.drain()).toEqual({ steps: [], distances: null });
  });
});

describe('a step of the WebGL engine that is waited for', () => {
  it('reports itself, whatever was pending before it', async () => {
    const { engine, nextBatch } = opened();
    engine.pipeline.submit(nextBatch(3, 3), LIVE);
    const seen = await engine.step(nextBatch(2, 2), LIVE);
    expect(seen.distances.length).toBe(16);
    expect(seen.pairs).toBe(4);
    expect((await engine.getState()).step).toBe(2);
  });

  it('is one at a time', async () => {
    const { engine, nextBatch } = opened();
    const first = engine.step(nextBatch(3, 3), LIVE);
    await expect(engine.step(nextBatch(3, 3), LIVE)).rejects.toMatchObject({ code: 'engine-busy' });
    await first;
    expect((await engine.getState()).step).toBe(1);
  });

  it('rejects with everything else that is asked for once the context is lost', async () => {
    const { engine, backend, nextBatch } = opened();
    backend.gpu.answersAtOnce = false;
    let heard = 0;
    engine.onLost(() => heard++);
    const pending = [engine.step(nextBatch(3, 3), LIVE), engine.embed(nextBatch(3, 3)), engine.getState()];
    const results = Promise.allSettled(pending);
    engine.lose();
    for (const result of await results) expect(result).toMatchObject({ reason: { code: 'context-lost' } });
    await expect(engine.embed(nextBatch(1, 1))).rejects.toMatchObject({ code: 'context-lost' });
    expect(() => engine.pipeline.submit(nextBatch(3, 3), LIVE)).toThrowError(
      expect.objectContaining({ code: 'context-lost' }),
    );
    expect(heard).toBe(1);
  });
});

describe('the states of the WebGL engine', () => {
  it('go in and come out as they are, padded only in between', async () => {
    for (const dimensions of [2, 3, 8]) {
      const { engine, setup } = opened({ dimensions });
      const state = {
        blocks: setup.state.blocks,
        parameters: setup.state.parameters.map((_, i) => i + 1),
        firstMoment: setup.state.parameters.map((_, i) => -i - 1),
        secondMoment: setup.state.parameters.map((_, i) => 1 / (i + 1)),
        step: 17,
      };
      engine.setState(state);
      expect(await engine.getState()).toEqual(state);
    }
  });

  it('of another encoder are refused, and its own is kept', async () => {
    const { engine, setup } = opened();
    for (const name of ['parameters', 'firstMoment', 'secondMoment'] as const) {
      expect(() => engine.setState({ ...setup.state, [name]: new Float32Array(3) })).toThrowError(
        expect.objectContaining({ code: 'state-length' }),
      );
    }
    expect(await engine.getState()).toEqual(setup.state);
  });
});

describe('what the WebGL engine holds', () => {
  it('is items, state and the last distances, whatever it was asked, and nothing once it is disposed of', async () => {
    const { engine, backend, nextBatch } = opened({ classes: 7, itemsPerClass: 120 });
    for (let i = 0; i < 3; i++) await engine.step(nextBatch(3, 3), LIVE);
    for (const count of [0, 1, 64, 65, 800]) {
      const embeddings = await engine.embed(Int32Array.from({ length: count }, (_, i) => i));
      expect(embeddings.length).toBe(2 * count);
    }
    expect(backend.gpu.alive.size).toBe(3);
    engine.setState(await engine.getState());
    expect(backend.gpu.alive.size).toBe(2);
    engine.dispose();
    engine.dispose();
    expect(backend.gpu.alive.size).toBe(0);
    await expect(engine.getState()).rejects.toMatchObject({ code: 'engine-disposed' });
  });

  it('takes 13 draws a step of points, 15 where embeddings are normalised', async () => {
    for (const normalize of [false, true]) {
      const { engine, nextBatch } = opened({ normalize });
      await engine.step(nextBatch(3, 3), LIVE);
      expect(engine.diagnostics().drawsPerStep).toBe(normalize ? 15 : 13);
    }
  });
});

function opened(options: SyntheticOptions = {}) {
  const backend = fakeBackend();
  const { setup, nextBatch } = syntheticRun('points', options);
  return { backend, setup, nextBatch, engine: createWebglEngine(setup, backend) };
}

/** Answers the oldest read that waits. */
function answer({ gpu }: ReturnType<typeof fakeBackend>, value = 0): void {
  const read = gpu.reads.shift();
  if (!read) throw new Error('nothing is being read');
  read.answer(new Float32Array(4 * read.grid.width * read.grid.height).fill(value));
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
