// A run in the test's own thread, on one of the engines for the processor, for links to its moments.

import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import { createSimdEngine } from '../../../../src/engines/cpu/simd/simdEngine';
import type { EngineSetup } from '../../../../src/engines/engine';
import { type Moment, momentOf } from '../../../../src/session/moment/moment';
import { momentFromHash, momentToHash } from '../../../../src/session/moment/momentCodec';
import { replayMoment } from '../../../../src/session/moment/replay';
import { createExperiment, type Experiment } from '../../../../src/session/run/experiment';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass } from '../../training/worker/testRun';
import { NOTHING_LOADED } from '../settings/facts';

export const CPU_ENGINES = {
  wasm: (setup: EngineSetup) => createSimdEngine(setup),
  plain: (setup: EngineSetup) => createPlainEngine(setup),
};
export type CpuEngine = keyof typeof CPU_ENGINES;

export const SHAPES: Settings = {
  ...DEFAULTS,
  dataset: 'shapes',
  loss: 'soft',
  mining: 'all',
  backend: 'cpu',
  itemsPerClass: 4,
};

/** Of the screen, ms: as long as a page takes to draw a frame. */
const PICTURE = 16;

/** Not yet opened; it draws its frames as a page does. */
export function createRun(settings: Settings, engine: CpuEngine = 'wasm'): Experiment {
  const workers = fakeWorkers(undefined, undefined, CPU_ENGINES[engine]);
  const experiment = createExperiment(settings, null, { makeWorker: workers.make });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame && frame !== last) setTimeout(experiment.grantFrame, PICTURE);
  });
  return experiment;
}

export async function openRun(settings: Settings = SHAPES, engine: CpuEngine = 'wasm'): Promise<Experiment> {
  const experiment = createRun(settings, engine);
  void experiment.open({ play: false, unpaced: true });
  await pass(100);
  return experiment;
}

export async function steps(experiment: Experiment, count: number): Promise<void> {
  const shown = (experiment.run.getState().frame?.step ?? 0) + count;
  await settled(experiment.step(count));
  for (let waited = 0; waited < 1000 && experiment.run.getState().frame?.step !== shown; waited += PICTURE) {
    await pass(PICTURE);
  }
}

/** The moment on screen, as it comes out of its own link. */
export function linked({ run, settings }: Experiment): Moment {
  const made = momentOf(run.getState(), settings.getState());
  if (!made.ok) throw new Error(made.problem.code);
  const { moment } = momentFromHash(momentToHash(made.moment), NOTHING_LOADED);
  if (!moment) throw new Error('the link cannot be read');
  return moment;
}

/** Opens the link of a moment as another reader would. */
export async function opened(moment: Moment, engine: CpuEngine = 'wasm') {
  const experiment = createRun(moment.settings, engine);
  void experiment.open({ play: false, unpaced: true });
  const problem = await settled(replayMoment(experiment, moment));
  return { experiment, problem };
}

/** What a promise comes to while time passes. */
export async function settled<T>(promise: Promise<T>): Promise<T> {
  let over = false;
  const ended = () => {
    over = true;
  };
  promise.then(ended, ended);
  for (let waited = 0; !over && waited < 60_000; waited += 20) await pass(20);
  return promise;
}

/** All that decides how the run goes on. */
export async function state(experiment: Experiment) {
  const { engine, random } = await settled(experiment.exportState());
  return { engine, random };
}
