import { describe, expect, it } from 'vitest';
import { createPlainEngine } from '../../../src/engines/cpu/plain/plainEngine';
import { createSimdEngine } from '../../../src/engines/cpu/simd/simdEngine';
import type { Live } from '../../../src/engines/engine';
import { NETS, syntheticRun } from '../../oracle/syntheticRun';

const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'semi-hard',
  loss: 'hinge',
  distance: 'squared',
};
const GUESTS = 2;

describe('inputs behind the items', () => {
  for (const net of NETS) {
    for (const [kind, create] of [['plain', createPlainEngine] as const, ['wasm', createSimdEngine] as const]) {
      it(`are embedded like items, also after they have changed: ${net}, ${kind}`, async () => {
        const { setup, nextBatch } = syntheticRun(net, { guests: GUESTS });
        const items = setup.labels.length;
        const size = setup.inputs.length / (items + GUESTS);
        const engine = create(setup);
        engine.step(nextBatch(3, 3), LIVE);
        for (const copied of [4, 9]) {
          setup.inputs.copyWithin(items * size, copied * size, (copied + 1) * size);
          engine.inputsChanged?.();
          const embeddings = await engine.embed(Int32Array.of(copied, items, items + 1));
          const row = (i: number) => [...embeddings.slice(i * 2, i * 2 + 2)];
          expect(row(1)).toEqual(row(0));
          expect(row(2)).not.toEqual(row(0));
        }
      });

      it(`leave the steps as they are without them: ${net}, ${kind}`, async () => {
        const [alone, visited] = [syntheticRun(net), syntheticRun(net, { guests: GUESTS })];
        const engines = [create(alone.setup), create(visited.setup)];
        for (let i = 0; i < 3; i++) {
          const batch = alone.nextBatch(3, 3);
          for (const engine of engines) await engine.step(batch, LIVE);
        }
        expect(await engines[1].getState()).toEqual(await engines[0].getState());
      });
    }
  }
});
