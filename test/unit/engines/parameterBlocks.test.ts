import { describe, expect, it } from 'vitest';
import { product } from '../../../src/core/rows';
import { createPlainEngine } from '../../../src/engines/cpu/plain/plainEngine';
import { createSimdEngine } from '../../../src/engines/cpu/simd/simdEngine';
import type { Engine, EngineSetup } from '../../../src/engines/engine';
import { parameterBlocks } from '../../../src/engines/parameterBlocks';
import { createWebglEngine } from '../../../src/engines/webgl/webglEngine';
import { NETS, syntheticRun } from '../../oracle/syntheticRun';
import { fakeBackend } from './webgl/fakeBackend';

const ENGINES: Readonly<Record<string, (setup: EngineSetup) => Engine>> = {
  plain: (setup) => createPlainEngine(setup),
  wasm: createSimdEngine,
  webgl: (setup) => createWebglEngine(setup, fakeBackend()),
};

/** Every number of a state a different one. */
function numbered(setup: EngineSetup) {
  const { state } = setup;
  return {
    ...state,
    parameters: state.parameters.map((_, i) => i + 1),
    firstMoment: state.parameters.map((_, i) => -i - 1),
    secondMoment: state.parameters.map((_, i) => 1 / (i + 1)),
    step: 17,
  };
}

describe('the blocks of a state', () => {
  it('are the layers in order, weights and then a row of biases', () => {
    const shapes = (net: (typeof NETS)[number]) =>
      parameterBlocks(syntheticRun(net, { dimensions: 3 }).setup.state).map(({ name, shape }) => [name, shape]);
    expect(shapes('points')).toEqual([
      ['dense-1', [3, 16]],
      ['dense-2', [17, 16]],
      ['dense-3', [17, 3]],
    ]);
    expect(shapes('conv')).toEqual([
      ['conv-1', [10, 8]],
      ['conv-2', [73, 16]],
      ['conv-3', [145, 32]],
      ['dense-4', [513, 3]],
    ]);
  });

  for (const net of NETS) {
    for (const [kind, create] of Object.entries(ENGINES)) {
      it(`come out of an engine as they went in: ${net}, ${kind}`, async () => {
        const { setup } = syntheticRun(net, { dimensions: 3 });
        const state = numbered(setup);
        const engine = create(setup);
        engine.setState(state);
        expect(parameterBlocks(await engine.getState())).toEqual(parameterBlocks(state));
      });
    }

    it(`hold every number of the encoder once, at its layer's place: ${net}`, () => {
      const { setup } = syntheticRun(net, { dimensions: 3 });
      const blocks = parameterBlocks(numbered(setup));
      expect(blocks.flatMap(({ parameters }) => [...parameters])).toEqual(
        Array.from({ length: setup.spec.parameterCount }, (_, i) => i + 1),
      );
      for (const [i, { name, weights, biases }] of setup.spec.layers.entries()) {
        const { shape, parameters, firstMoment, secondMoment } = blocks[i];
        const outputs = shape[shape.length - 1];
        expect(blocks[i].name).toBe(name);
        expect([parameters[0], firstMoment[0]]).toEqual([weights + 1, -weights - 1]);
        expect(parameters[parameters.length - outputs]).toBe(biases + 1);
        expect(secondMoment.length).toBe(product(shape));
      }
    });
  }

  it('can be followed by more, which code that copies states does not notice', () => {
    const { state } = syntheticRun('points').setup;
    const longer = (values: Float32Array, more: number) => Float32Array.from([...values, ...new Array(6).fill(more)]);
    const joined = structuredClone({
      ...state,
      blocks: [...state.blocks, { name: 'class-vectors', shape: [3, 2] }],
      parameters: longer(state.parameters, 1),
      firstMoment: longer(state.firstMoment, 2),
      secondMoment: longer(state.secondMoment, 3),
    });
    const blocks = parameterBlocks(joined);
    expect(blocks.slice(0, -1)).toEqual(parameterBlocks(state));
    expect(blocks.at(-1)).toEqual({
      name: 'class-vectors',
      shape: [3, 2],
      parameters: new Float32Array(6).fill(1),
      firstMoment: new Float32Array(6).fill(2),
      secondMoment: new Float32Array(6).fill(3),
    });
  });

  it('are refused where they do not fill the arrays', () => {
    const { state } = syntheticRun('points').setup;
    expect(() => parameterBlocks({ ...state, secondMoment: new Float32Array(3) })).toThrowError(
      expect.objectContaining({ code: 'state-length' }),
    );
  });
});
