import { describe, expect, it } from 'vitest';
import { createPass } from '../../../../../src/engines/cpu/pass';
import { createPlainEngine } from '../../../../../src/engines/cpu/plain/plainEngine';
import { plainKernels } from '../../../../../src/engines/cpu/plain/plainKernels';
import type { EngineSetup, Live } from '../../../../../src/engines/engine';
import { NETS, syntheticRun } from '../../../../oracle/syntheticRun';

const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'all',
  loss: 'soft',
  distance: 'squared',
};

describe('embedding on the plain engine', () => {
  for (const net of NETS) {
    it(`gives each item the same vector, whatever it is asked together with: ${net} net`, () => {
      const { setup } = syntheticRun(net, { classes: 5, itemsPerClass: 7, dimensions: 3 });
      const engine = createPlainEngine(setup);
      const alone = Array.from({ length: 35 }, (_, item) => embed(engine, [item]));
      for (const count of [0, 1, 32, 33, 35]) {
        const items = Array.from({ length: count }, (_, i) => 34 - i);
        const together = embed(engine, items);
        expect(together.length).toBe(3 * count);
        items.forEach((item, i) => {
          expect(together.slice(3 * i, 3 * i + 3)).toEqual(alone[item]);
        });
      }
    });
  }

  it('gives an item that is asked for twice the same vector twice', () => {
    const { setup } = syntheticRun('points');
    const [first, second] = halves(embed(createPlainEngine(setup), [5, 5]));
    expect(first).toEqual(second);
  });

  it('changes nothing that is trained', () => {
    const { setup, nextBatch } = syntheticRun('points');
    const [asked, unasked] = [createPlainEngine(setup), createPlainEngine(setup)];
    const batch = nextBatch(3, 3);
    embed(asked, [1, 2, 3]);
    asked.step(batch, LIVE);
    unasked.step(batch, LIVE);
    expect(asked.getState()).toEqual(unasked.getState());
  });
});

describe('a step of the plain engine', () => {
  for (const net of NETS) {
    it(`does not depend on how large the batches before it were: ${net} net`, () => {
      const { setup, nextBatch } = syntheticRun(net);
      const batches = [nextBatch(3, 3), nextBatch(5, 4), nextBatch(2, 2), nextBatch(3, 3)];
      const engine = createPlainEngine(setup);
      for (const batch of batches) {
        const { distances } = report(engine.step(batch, LIVE));
        expect(distances.length).toBe(batch.length ** 2);
        const fresh = createPlainEngine({ ...setup, state: { ...state(engine), step: 0 } });
        expect(embed(fresh, [...batch])).toEqual(embed(engine, [...batch]));
      }
      const again = createPlainEngine(setup);
      for (const batch of batches) again.step(batch, LIVE);
      expect(state(again)).toEqual(state(engine));
    });
  }

  it('reports what the loss saw before the update', () => {
    const { setup, nextBatch } = syntheticRun('points');
    const engine = createPlainEngine(setup);
    const batch = nextBatch(3, 3);
    const before = embed(engine, [batch[0], batch[1]]);
    const { distances } = report(engine.step(batch, LIVE));
    const [a, b] = halves(before);
    expect(distances[1]).toBeCloseTo((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2, 5);
  });

  it('counts on from the state it is given, random mining included', () => {
    const { setup, nextBatch } = syntheticRun('points');
    const live: Live = { ...LIVE, mining: 'random' };
    const first = createPlainEngine(setup);
    const batches = [nextBatch(4, 4), nextBatch(4, 4), nextBatch(4, 4)];
    for (const batch of batches.slice(0, 2)) first.step(batch, live);
    const second = createPlainEngine(setup);
    second.setState(state(first));
    expect(report(second.step(batches[2], live))).toEqual(report(first.step(batches[2], live)));
    expect(state(second)).toEqual(state(first));
  });

  it('leaves the state it was given and the one it gave as they were', () => {
    const { setup, nextBatch } = syntheticRun('points');
    const engine = createPlainEngine(setup);
    const given = structuredClone(setup.state);
    const gave = state(engine);
    engine.step(nextBatch(3, 3), LIVE);
    expect(setup.state).toEqual(given);
    expect(gave).toEqual(given);
  });

  it('refuses inputs that are not numbers, step not taken', () => {
    const { setup, nextBatch } = syntheticRun('points');
    const batch = nextBatch(3, 3);
    const inputs = setup.inputs.slice().fill(Number.NaN, 2 * batch[4], 2 * batch[4] + 1);
    const engine = createPlainEngine({ ...setup, inputs });
    expect(() => engine.step(batch, LIVE)).toThrowError(expect.objectContaining({ code: 'not-finite' }));
    expect(state(engine)).toEqual(setup.state);
  });

  it('refuses a state of another encoder, and keeps its own', () => {
    const { setup } = syntheticRun('points');
    const engine = createPlainEngine(setup);
    for (const name of ['parameters', 'firstMoment', 'secondMoment'] as const) {
      expect(() => engine.setState({ ...setup.state, [name]: new Float32Array(3) })).toThrowError(
        expect.objectContaining({ code: 'state-length' }),
      );
    }
    expect(state(engine)).toEqual(setup.state);
  });
});

describe('one pass', () => {
  it('leaves nothing behind for the next: a batch over another gives what it gives alone', () => {
    const { setup } = syntheticRun('conv');
    const run = (inputs: Float32Array[]) => {
      const pass = createPass(setup.spec, 2, plainKernels());
      const gradient = new Float32Array(setup.spec.parameterCount);
      for (const input of inputs) {
        pass.input.set(input);
        pass.forward(setup.state.parameters, 2);
        gradient.fill(0);
        pass.backward(setup.state.parameters, 2, new Float32Array(4).fill(1), gradient);
      }
      return { embeddings: pass.embeddings, gradient };
    };
    const [first, second] = [setup.inputs.subarray(0, 2048), setup.inputs.subarray(4096, 6144)];
    expect(run([first, second])).toEqual(run([second]));
  });
});

type Plain = ReturnType<typeof createPlainEngine>;

function embed(engine: Plain, items: number[]): Float32Array {
  return engine.embed(Int32Array.from(items)) as Float32Array;
}

function state(engine: Plain): EngineSetup['state'] {
  return engine.getState() as EngineSetup['state'];
}

function report(given: ReturnType<Plain['step']>) {
  return given as Exclude<typeof given, Promise<unknown>>;
}

function halves(values: Float32Array): [Float32Array, Float32Array] {
  return [values.slice(0, values.length / 2), values.slice(values.length / 2)];
}
