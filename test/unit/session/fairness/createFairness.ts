// The runs of `fairness` on few people, with an engine that costs nothing and pictures that are noise.
import '../../../../src/session/data/faceSource';
import { createFairnessExperiment } from '../../../../src/session/fairness/fairnessExperiment';
import {
  createFairnessRuns,
  type FairnessMemory,
  type FairnessRuns,
  type FairnessView,
} from '../../../../src/session/fairness/fairnessRuns';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeRenderer } from '../../pictures/fakeRenderer';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass } from '../../training/worker/testRun';
import { cheapEngine } from '../run/cheapEngine';

const SMALL: Settings = { ...DEFAULTS, dataset: 'faces', people: 4, itemsPerPerson: 2 };

/** Opened, with its figure in view; runs of 6 steps. */
export async function createFairness(
  memory: FairnessMemory = { results: new Map(), unfinished: [] },
  settings: Partial<Settings> = {},
) {
  const workers = fakeWorkers(undefined, undefined, cheapEngine);
  const renderer = fakeRenderer();
  const surroundings = { makeWorker: workers.make, makeRenderer: () => renderer };
  const experiment = createFairnessExperiment({ ...SMALL, ...settings }, surroundings);
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame && frame !== last) setTimeout(experiment.grantFrame, 0);
  });
  const runs = createFairnessRuns(experiment, memory);
  runs.setCommon({ steps: 6 });
  void experiment.open({ play: false });
  await until(() => experiment.run.getState().evaluation !== null);
  runs.enter();
  return { experiment, runs, memory, view: () => runs.view.getState(), until };
}

/** As soon as something is so of the runs, which may not be so for long. */
export function asSoonAs(runs: FairnessRuns, so: (view: FairnessView) => boolean, then: () => void): void {
  const end = runs.view.subscribe((view) => {
    if (!so(view)) return;
    end();
    queueMicrotask(then);
  });
}

/** Time passes until something is so. */
async function until(so: () => boolean): Promise<void> {
  for (let ms = 0; !so(); ms += 10) {
    if (ms > 20_000) throw new Error('it never came to be');
    await pass(10);
  }
}
