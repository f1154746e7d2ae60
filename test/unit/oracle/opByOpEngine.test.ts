import * as tf from '@tensorflow/tfjs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPass } from '../../../src/engines/cpu/pass';
import { createPlainEngine } from '../../../src/engines/cpu/plain/plainEngine';
import { plainKernels } from '../../../src/engines/cpu/plain/plainKernels';
import type { EncoderSpec } from '../../../src/engines/encoder';
import type { Engine, Live } from '../../../src/engines/engine';
import { checkEngine } from '../../../src/engines/webgl/selfTest';
import { createOpByOpEngine } from '../../oracle/opByOp/opByOpEngine';
import { createTfEncoder } from '../../oracle/opByOp/tfEncoder';
import { type Net, syntheticRun } from '../../oracle/syntheticRun';
import { fakeBackend } from '../engines/webgl/fakeBackend';

const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'semi-hard',
  loss: 'hinge',
  distance: 'squared',
};

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

let tensorsBefore = 0;
beforeEach(() => {
  tensorsBefore = tf.memory().numTensors;
});

describe('the op-by-op engine, its kernels on the cpu', () => {
  const runs: [Net, number, boolean, number][] = [
    ['points', 2, true, 10],
    ['points', 3, false, 10],
    ['conv', 8, true, 2],
  ];
  for (const [net, dimensions, normalize, steps] of runs) {
    const space = normalize ? 'normalised' : 'unnormalised';
    it(`takes the same steps as the plain engine: ${net} net, ${dimensions}-D, ${space}`, async () => {
      const { setup, nextBatch } = syntheticRun(net, { dimensions, normalize });
      const plain = createPlainEngine(setup);
      const engine = await createOpByOpEngine(setup, fakeBackend());
      for (let i = 0; i < steps; i++) {
        const batch = nextBatch(3, 3);
        const expected = await plain.step(batch, LIVE);
        const seen = await engine.step(batch, LIVE);
        expect(Math.abs(seen.loss - expected.loss)).toBeLessThanOrEqual(1e-4 * expected.loss);
        expect(seen.counts).toEqual(expected.counts);
      }
      expect((await engine.getState()).step).toBe(steps);
      const { trusted } = await checkEngine(engine, plain, nextBatch(3, 3), LIVE);
      expect(trusted).toBe(true);
      engine.dispose();
    });
  }

  it('embeds any number of items, none included', async () => {
    const { setup } = syntheticRun('points', { classes: 7, itemsPerClass: 20 });
    const plain = createPlainEngine(setup);
    const engine = await createOpByOpEngine(setup, fakeBackend());
    for (const count of [0, 1, 63, 64, 65, 140]) {
      const items = Int32Array.from({ length: count }, (_, i) => count - 1 - i);
      const seen = await engine.embed(items);
      expect(seen.length).toBe(2 * count);
      expect(largestDifference(seen, await plain.embed(items))).toBeLessThan(1e-5);
    }
    engine.dispose();
  });

  it('goes on from a state of the plain engine', async () => {
    const { setup, nextBatch } = syntheticRun('points');
    const plain = createPlainEngine(setup);
    for (let i = 0; i < 5; i++) await plain.step(nextBatch(3, 3), LIVE);
    const engine = await createOpByOpEngine(setup, fakeBackend());
    engine.setState(await plain.getState());
    const batch = nextBatch(3, 3);
    const live: Live = { ...LIVE, mining: 'random' };
    expect((await engine.step(batch, live)).mined).toBe((await plain.step(batch, live)).mined);
    expect(await differenceOfStates(engine, plain)).toBeLessThan(1e-5);
    engine.dispose();
  });

  it('keeps a state that is set while a step is in flight', async () => {
    const { setup, nextBatch } = syntheticRun('points');
    const engine = await createOpByOpEngine(setup, fakeBackend());
    const step = engine.step(nextBatch(3, 3), LIVE);
    engine.setState({ ...setup.state, step: 40 });
    await step;
    expect((await engine.getState()).step).toBe(40);
    expect((await engine.getState()).parameters).toEqual(setup.state.parameters);
    engine.dispose();
  });

  it('refuses a state of another encoder, and leaves its own as it was', async () => {
    const { setup } = syntheticRun('points');
    const engine = await createOpByOpEngine(setup, fakeBackend());
    const wrong = { ...setup.state, parameters: new Float32Array(3) };
    expect(() => engine.setState(wrong)).toThrowError(expect.objectContaining({ code: 'state-length' }));
    expect((await engine.getState()).parameters).toEqual(setup.state.parameters);
    engine.dispose();
  });

  it('takes one step at a time', async () => {
    const { setup, nextBatch } = syntheticRun('points');
    const engine = await createOpByOpEngine(setup, fakeBackend());
    const first = engine.step(nextBatch(3, 3), LIVE);
    await expect(engine.step(nextBatch(3, 3), LIVE)).rejects.toMatchObject({ code: 'engine-busy' });
    await first;
    expect((await engine.getState()).step).toBe(1);
    engine.dispose();
  });

  it('rejects pending and later work once the context is lost', async () => {
    const { setup, nextBatch } = syntheticRun('points');
    const backend = fakeBackend();
    const engine = await createOpByOpEngine(setup, backend);
    let heard = 0;
    engine.onLost(() => heard++);
    const pending = [engine.step(nextBatch(3, 3), LIVE), engine.embed(nextBatch(3, 3)), engine.getState()];
    const settled = Promise.allSettled(pending);
    engine.lose();
    for (const result of await settled) expect(result).toMatchObject({ reason: { code: 'context-lost' } });
    await expect(engine.embed(nextBatch(1, 1))).rejects.toMatchObject({ code: 'context-lost' });
    expect(heard).toBe(1);
  });

  it('leaves no tensors behind, whatever it was asked', async () => {
    const { setup, nextBatch } = syntheticRun('points');
    const engine = await createOpByOpEngine(setup, fakeBackend());
    for (let i = 0; i < 3; i++) await engine.step(nextBatch(3, 3), LIVE);
    await engine.embed(nextBatch(3, 3));
    engine.setState(await engine.getState());
    expect(engine.diagnostics().tensors).toBe(tensorsBefore + 3);
    const bad = { ...LIVE, margin: Number.NaN };
    await expect(engine.step(nextBatch(3, 3), bad)).rejects.toThrow();
    engine.dispose();
    engine.dispose();
    expect(tf.memory().numTensors).toBe(tensorsBefore);
    await expect(engine.getState()).rejects.toMatchObject({ code: 'engine-disposed' });
  });
});

describe('the encoder in tfjs', () => {
  it('embeds at the origin where the output is zero, and has no gradient there', () => {
    const { setup } = syntheticRun('points');
    const { parameterCount } = setup.spec;
    const items = Float32Array.from({ length: 8 }, () => 1);
    const { embeddings, gradient } = passOfTfjs(setup.spec, new Float32Array(parameterCount), items);
    expect([...embeddings]).toEqual(new Array(8).fill(0));
    expect(gradient.every((value) => value === 0)).toBe(true);
  });

  it('has the gradient of core where some outputs are zero, or as good as zero, and others are not', () => {
    const { setup } = syntheticRun('points');
    const { layers, parameterCount } = setup.spec;
    const parameters = new Float32Array(parameterCount);
    // One unit of each layer passes the first coordinate on, if it is above zero.
    for (const { weights } of layers) parameters[weights] = 1;
    parameters[layers[2].weights + 1] = 0.5;
    const items = Float32Array.of(-1, 0, 2, 0, 1e-14, 0, 3, 1);
    const pass = createPass(setup.spec, 4, plainKernels());
    const expected = new Float32Array(parameterCount);
    pass.input.set(items);
    pass.forward(parameters, 4);
    pass.backward(parameters, 4, DIRECTION, expected);
    const { embeddings, gradient } = passOfTfjs(setup.spec, parameters, items);
    expect(largestDifference(embeddings, pass.embeddings)).toBeLessThan(1e-6);
    expect(expected.some((value) => value !== 0)).toBe(true);
    expect(largestDifference(gradient, expected)).toBeLessThan(1e-6);
  });
});

/** dLoss/dEmbeddings of four items in two dimensions. */
const DIRECTION = Float32Array.of(1, 1, 1, -1, 1, 2, -1, 1);

function passOfTfjs(spec: EncoderSpec, parameters: Float32Array, items: Float32Array) {
  const encoder = createTfEncoder(spec);
  return tf.tidy(() => {
    const [weights, batch] = [tf.tensor1d(parameters), tf.tensor2d(items, [4, 2])];
    return {
      embeddings: encoder.forward(weights, batch).dataSync(),
      gradient: encoder.gradient(weights, batch, tf.tensor2d(DIRECTION, [4, 2])).dataSync(),
    };
  });
}

async function differenceOfStates(a: Engine, b: Engine): Promise<number> {
  return largestDifference((await a.getState()).parameters, (await b.getState()).parameters);
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let largest = a.length === b.length ? 0 : Number.NaN;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i] - b[i]));
  return largest;
}
