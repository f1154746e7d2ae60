import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCpuEngine } from '../../../../src/engines/cpu/cpuEngine';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import type { Live } from '../../../../src/engines/engine';
import { NETS, syntheticRun } from '../../../oracle/syntheticRun';

const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'all',
  loss: 'soft',
  distance: 'squared',
};

afterEach(() => vi.unstubAllGlobals());

describe('the engine on the processor', () => {
  it('is SIMD WebAssembly where there is such a thing, whatever the net', () => {
    for (const net of NETS) expect(createCpuEngine(syntheticRun(net).setup).kind).toBe('wasm');
  });

  /** What a browser or a host page may do. */
  const refusals: Record<string, object | undefined> = {
    'there is no WebAssembly': undefined,
    'the content policy does not allow it': {
      Module: class {
        constructor() {
          throw new EvalError("Refused to compile: 'wasm-unsafe-eval' is not an allowed source of script");
        }
      },
    },
    'it has no SIMD': {
      Module: class {
        constructor() {
          throw new WebAssembly.CompileError('invalid value type 0x7b');
        }
      },
    },
    'no instance can be made': {
      Module: WebAssembly.Module,
      Instance: class {
        constructor() {
          throw new RangeError('Out of memory: Cannot allocate Wasm memory for new instance');
        }
      },
    },
    'no memory is left': {
      Module: WebAssembly.Module,
      Instance: class {
        readonly exports = {
          memory: {
            grow() {
              throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded');
            },
          },
        };
      },
    },
  };

  for (const [what, assembly] of Object.entries(refusals)) {
    it(`is the plain one where ${what}, and trains just like it`, () => {
      const { setup, nextBatch } = syntheticRun('points');
      vi.stubGlobal('WebAssembly', assembly);
      const engine = createCpuEngine(setup);
      expect(engine.kind).toBe('plain');
      const plain = createPlainEngine(setup);
      const batch = nextBatch(3, 3);
      expect(engine.step(batch, LIVE)).toEqual(plain.step(batch, LIVE));
      expect(engine.getState()).toEqual(plain.getState());
    });
  }

  it('throws what is wrong with its setup, not what WebAssembly makes of it', () => {
    const { setup } = syntheticRun('points');
    const state = { ...setup.state, parameters: new Float32Array(3) };
    expect(() => createCpuEngine({ ...setup, state })).toThrowError(expect.objectContaining({ code: 'state-length' }));
  });
});
