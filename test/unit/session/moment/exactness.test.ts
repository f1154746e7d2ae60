import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRandom } from '../../../../src/core/random';
import type { Live } from '../../../../src/engines/engine';
import type { Experiment } from '../../../../src/session/run/experiment';
import type { Settings } from '../../../../src/session/settings/settingsTable';
import { FULL } from '../../../tier';
import { useFakeTime } from '../../training/worker/testRun';
import { type CpuEngine, linked, opened, openRun, SHAPES, settled, state, steps } from './momentRun';

/** On each engine. */
const RUNS = FULL ? 1000 : 100;

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe.each<CpuEngine>(['wasm', 'plain'])(`${RUNS} random runs on %s`, (engine) => {
  it('come to the same weights from their links, bit for bit', async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const there = await randomRun(seed, engine);
      const { experiment: here, problem } = await opened(linked(there), engine);
      expect([problem, await state(here)], `seed ${seed}`).toEqual([null, await state(there)]);
      there.dispose();
      here.dispose();
    }
  }, 1_200_000);
});

/** A run as a reader might have it: steps, changes, and sometimes a way back. */
async function randomRun(seed: number, engine: CpuEngine): Promise<Experiment> {
  const random = createRandom(seed);
  const pick = <T>(choices: readonly T[]) => choices[random.integer(choices.length)];
  const changes: readonly (() => Partial<Live>)[] = [
    () => ({ margin: random.integer(300) / 100 }),
    () => ({ learningRate: pick([0.0001, 0.0013, 0.01, 0.1]) }),
    () => ({ mining: pick(['all', 'hard', 'semi-hard', 'random'] as const) }),
    () => ({ distance: pick(['plain', 'squared'] as const) }),
    () => ({ loss: pick(['hinge', 'soft'] as const) }),
  ];
  const settings: Settings = { ...SHAPES, seed, normalize: random.next() < 0.5, dimensions: pick([2, 3] as const) };
  const there = await openRun(settings, engine);
  for (let turns = 2 + random.integer(5); turns > 0; turns--) {
    if (random.next() < 0.8) await steps(there, 1 + random.integer(15));
    there.replace({ ...there.settings.getState(), ...pick(changes)() });
    const kept = there.run.getState().keptSteps;
    if (random.next() < 0.15) await settled(there.goTo(pick(kept)));
  }
  return there;
}
