// An experiment that really trains, for tests of components through changes of data: its workers live in the test's thread,
// so the page's side of a start, a restart and an answer that comes too late is the real one.
import { waitFor } from '@testing-library/react';
import { createExperiment, type Experiment } from '../../../src/session/run/experiment';
import { DEFAULTS, type Settings } from '../../../src/session/settings/settingsTable';
import { fakeDigits } from '../data/fakeDigits';
import { fakeWorkers } from '../training/fakeWorkers';

/** On small data, on the processor, opened and paused at step 0. */
export async function liveExperiment(settings: Partial<Settings> = {}): Promise<Experiment> {
  const start: Settings = { ...DEFAULTS, dataset: 'students', backend: 'cpu', ...settings };
  const experiment = createExperiment(start, null, {
    makeWorker: fakeWorkers().make,
    loadDigits: async () => fakeDigits(6, 4),
  });
  void experiment.open({ play: false, unpaced: true });
  await settled(experiment);
  return experiment;
}

/** Resolves when the present run is paused, drawn and measured. */
export async function settled(experiment: Experiment): Promise<void> {
  await waitFor(() => {
    const { status, frame, evaluation, run } = experiment.run.getState();
    const there = status === 'paused' && frame?.run === run && evaluation?.step === frame.step;
    if (!there) throw new Error(`the run is ${status}, and not there yet`);
  });
}

/** All the ways in which a reader or a host brings other data, or other items of them, onto the page. */
export const CHANGES_OF_DATA: Readonly<Record<string, (experiment: Experiment) => void>> = {
  'the data menu, to data with fewer classes': (experiment) => experiment.set('dataset', 'shapes'),
  'the data menu, to pictures': (experiment) => experiment.set('dataset', 'digits'),
  'a class switched off': (experiment) => experiment.set('classes', [0, 2]),
  'an address or a message with a whole record': (experiment) =>
    void experiment.replace({
      ...experiment.settings.getState(),
      dataset: 'digits',
      classes: [3, 5, 8],
      dimensions: 3,
    }),
  'a preset': (experiment) => experiment.preset('collapse'),
  'another seed': (experiment) => experiment.reset(99),
  'larger batches': (experiment) => experiment.set('itemsPerClass', 3),
  'other dimensions': (experiment) => experiment.set('dimensions', 8),
  'two changes at once': (experiment) => {
    experiment.set('dataset', 'digits');
    experiment.set('dataset', 'shapes');
  },
};
