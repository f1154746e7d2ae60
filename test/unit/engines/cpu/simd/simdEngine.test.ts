import { describe, expect, it } from 'vitest';
import {
  CLASS_LOSSES,
  DIMENSIONS,
  DISTANCES,
  LOSS_FORMS,
  MININGS,
  PAIR_LOSSES,
} from '../../../../../src/core/loss/kinds';
import { isClassLoss } from '../../../../../src/core/loss/lossTraits';
import { createPlainEngine } from '../../../../../src/engines/cpu/plain/plainEngine';
import { createSimdEngine } from '../../../../../src/engines/cpu/simd/simdEngine';
import type { Engine, EngineSetup, EngineState } from '../../../../../src/engines/engine';
import { NETS, type Net, type SyntheticOptions, syntheticRun } from '../../../../oracle/syntheticRun';
import { LIVE, largestLossDifference, SMOOTH } from './lossDifference';

describe('the SIMD engine gives the losses of the plain one over 8 steps, to 1e-5', () => {
  // Every size of batch, and pictures in every number of dimensions, in simdEngine.full.test.ts.
  for (const [net, sizes] of [
    ['points', DIMENSIONS],
    ['conv', [3]],
  ] as const) {
    for (const dimensions of sizes) {
      for (const normalize of [true, false]) {
        it(`${net} net, ${dimensions} dimensions, ${normalize ? 'on the sphere' : 'unnormalised'}, batch 5×3`, () => {
          const options = { dimensions, normalize, classes: 10, itemsPerClass: 20 };
          expect(largestLossDifference(net, options, [5, 3], SMOOTH)).toBeLessThanOrEqual(1e-5);
        });
      }
    }
  }

  it('on pictures as the page trains them: 128 dimensions on the sphere, batch 8×4, semi-hard', () => {
    expect(largestLossDifference('conv', { dimensions: 128, classes: 8 }, [8, 4], LIVE)).toBeLessThanOrEqual(1e-5);
  });

  it('under the losses of pairs and of class vectors', () => {
    for (const loss of [...PAIR_LOSSES, ...CLASS_LOSSES]) {
      for (const temperature of [0.05, 0.5]) {
        const live = { ...LIVE, margin: 0.8, loss, temperature };
        const options = { dimensions: 3, classVectors: isClassLoss(loss) };
        expect(largestLossDifference('points', options, [5, 4], live), loss).toBeLessThanOrEqual(1e-5);
      }
    }
  });

  it('whatever is mined and however the loss is formed', () => {
    for (const mining of MININGS) {
      for (const loss of LOSS_FORMS) {
        for (const distance of DISTANCES) {
          const live = { ...LIVE, mining, loss, distance };
          expect(largestLossDifference('points', {}, [5, 4], live)).toBeLessThanOrEqual(1e-5);
        }
      }
    }
  });
});

describe('a SIMD engine', () => {
  it('repeats a run bit for bit, and beside another one', () => {
    for (const net of NETS) {
      const alone = trained(net, 3);
      const [first, second] = [syntheticRun(net, { seed: 3 }), syntheticRun(net, { seed: 4, dimensions: 3 })];
      const engines = [createSimdEngine(first.setup), createSimdEngine(second.setup)];
      for (let i = 0; i < 4; i++) {
        engines[0].step(first.nextBatch(5, 4), LIVE);
        engines[1].step(second.nextBatch(5, 4), LIVE);
      }
      expect(stateOf(engines[0])).toEqual(alone);
      engines[0].dispose();
      expect(stateOf(engines[1])).toEqual(trained(net, 4, { dimensions: 3 }));
    }
  });

  it('gives each item the same vector, whatever it is asked together with', () => {
    for (const net of NETS) {
      const { setup } = syntheticRun(net, { classes: 10, itemsPerClass: 31, dimensions: 3 });
      const engine = createSimdEngine(setup);
      const all = embed(engine, range(310));
      for (const count of [0, 1, 31, 32, 33, 310]) {
        const items = range(count).map((i) => 309 - i);
        const together = embed(engine, items);
        expect(together.length).toBe(3 * count);
        items.forEach((item, i) => {
          expect(together.subarray(3 * i, 3 * i + 3)).toEqual(all.subarray(3 * item, 3 * item + 3));
        });
      }
    }
  });

  it('changes nothing that is trained when it embeds, nor what it is given or gave', () => {
    const { setup, nextBatch } = syntheticRun('points');
    const given = structuredClone(setup.state);
    const [asked, unasked] = [createSimdEngine(setup), createSimdEngine(setup)];
    const gave = stateOf(asked);
    const batch = nextBatch(3, 3);
    embed(asked, [1, 2, 3]);
    asked.step(batch, LIVE);
    unasked.step(batch, LIVE);
    expect(stateOf(asked)).toEqual(stateOf(unasked));
    expect(setup.state).toEqual(given);
    expect(gave).toEqual(given);
  });

  it('goes on from a state of the plain engine and gives it one to go on from, unpadded', () => {
    const { setup, nextBatch } = syntheticRun('conv', { dimensions: 3 });
    const [plain, simd] = [createPlainEngine(setup), createSimdEngine(setup)];
    plain.step(nextBatch(5, 3), LIVE);
    simd.setState(stateOf(plain));
    expect(stateOf(simd)).toEqual(stateOf(plain));
    simd.step(nextBatch(5, 3), LIVE);
    const { parameters, firstMoment, secondMoment, step } = stateOf(simd);
    for (const { length } of [parameters, firstMoment, secondMoment]) expect(length).toBe(setup.spec.parameterCount);
    expect(step).toBe(2);
    plain.setState(stateOf(simd));
    expect(stateOf(plain)).toEqual(stateOf(simd));
  });

  it('refuses a state of another encoder, and inputs that are not numbers, step not taken', () => {
    const { setup, nextBatch } = syntheticRun('points');
    const batch = nextBatch(3, 3);
    const inputs = setup.inputs.slice().fill(Number.NaN, 2 * batch[4], 2 * batch[4] + 1);
    const engine = createSimdEngine({ ...setup, inputs });
    const withCode = (code: string) => expect.objectContaining({ code });
    expect(() => engine.setState({ ...setup.state, firstMoment: new Float32Array(3) })).toThrowError(
      withCode('state-length'),
    );
    expect(() => engine.step(batch, LIVE)).toThrowError(withCode('not-finite'));
    expect(stateOf(engine)).toEqual(setup.state);
  });

  it('holds as much after 200 steps of many sizes, and after embedding, as after none', () => {
    const { setup, nextBatch } = syntheticRun('points', { classes: 10, itemsPerClass: 20 });
    const made = countMemories(() => createSimdEngine(setup));
    expect(made.count).toBe(1);
    const later = countMemories(() => {
      for (let i = 0; i < 200; i++) made.result.step(nextBatch(2 + (i % 9), 2 + (i % 19)), LIVE);
      embed(made.result, range(200));
    });
    expect(later.count).toBe(0);
  });

  it('gives its memory back: hundreds of runs come and go', () => {
    const { setup, nextBatch } = syntheticRun('conv', { dimensions: 2 });
    const batch = nextBatch(2, 2);
    for (let run = 0; run < 300; run++) {
      const engine = createSimdEngine(setup);
      engine.step(batch, LIVE);
      engine.dispose();
    }
  });
});

function trained(net: Net, seed: number, options: SyntheticOptions = {}): EngineState {
  const { setup, nextBatch } = syntheticRun(net, { ...options, seed });
  const engine = createSimdEngine(setup);
  for (let i = 0; i < 4; i++) engine.step(nextBatch(5, 4), LIVE);
  return stateOf(engine);
}

/** WebAssembly instances made during `work`. */
function countMemories<T>(work: () => T): { result: T; count: number } {
  const { Instance } = WebAssembly;
  let count = 0;
  WebAssembly.Instance = new Proxy(Instance, {
    construct(target, parameters: [WebAssembly.Module]) {
      count++;
      return new target(...parameters);
    },
  });
  try {
    return { result: work(), count };
  } finally {
    WebAssembly.Instance = Instance;
  }
}

function embed(engine: Engine, items: number[]): Float32Array {
  return engine.embed(Int32Array.from(items)) as Float32Array;
}

function stateOf(engine: Engine): EngineSetup['state'] {
  return engine.getState() as EngineState;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
