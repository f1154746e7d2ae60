// The runs of `scale` on few people, with an engine that costs nothing and pictures that are noise.
import '../../../../src/session/data/faceSource';
import { createScaleExperiment } from '../../../../src/session/scale/scaleExperiment';
import { createScaleRuns, type ScaleResults } from '../../../../src/session/scale/scaleRuns';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeRenderer } from '../../pictures/fakeRenderer';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass } from '../../training/worker/testRun';
import { cheapEngine } from '../run/cheapEngine';

const SMALL: Settings = {
  ...DEFAULTS,
  dataset: 'faces',
  people: 3,
  itemsPerPerson: 2,
  backend: 'cpu',
  'scale.axis': 'dimensions',
};

/** Opened and measured once; `drawing`: ms that a frame takes; `opening` is called while it opens. */
export async function createRuns(
  workers = fakeWorkers(undefined, undefined, cheapEngine),
  results: ScaleResults = { points: [], inputs: {}, unfinished: null },
  drawing = 0,
  opening: (runs: ReturnType<typeof createScaleRuns>) => void = () => {},
) {
  const renderer = fakeRenderer();
  const experiment = createScaleExperiment(SMALL, { makeWorker: workers.make, makeRenderer: () => renderer });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame && frame !== last) setTimeout(experiment.grantFrame, drawing);
  });
  const runs = createScaleRuns(experiment, results);
  void experiment.open({ play: true });
  opening(runs);
  await until(() => experiment.run.getState().evaluation !== null);
  await pass(100);
  return { experiment, runs, renderer, until };
}

/** Time passes until something is so. */
async function until(so: () => boolean): Promise<void> {
  for (let ms = 0; !so(); ms += 10) {
    if (ms > 60_000) throw new Error('it never came to be');
    await pass(10);
  }
}
