// The experiment of a figure that shows no run: its settings are all there is. It loads no data and makes no worker, and its
// run is paused, or rests.
import { createStore } from 'zustand/vanilla';
import { CodedError } from '../../core/codedError';
import { ownFacts } from '../data/ownData';
import { type PresetId, settingsWithPreset } from '../settings/presets';
import { createSetOne } from '../settings/setOne';
import type { Settings } from '../settings/settingsTable';
import type { Experiment } from './experiment';
import { createRunStore } from './runStore';

/** Orders to a run do nothing; questions about one are rejected with `no-worker`. */
export function createStillExperiment(initial: Settings, preset: PresetId | null = null): Experiment {
  const settings = createStore<Settings>()(() => initial);
  const run = createRunStore();
  run.setState({ status: 'paused', preset });
  const nothing = () => {};
  const noWorker = () => Promise.reject(new CodedError('no-worker'));

  const runs: Experiment[] = [];
  const experiment: Experiment = {
    settings,
    run,
    runs,
    set: createSetOne(settings, (next) => settings.setState(next, true), ownFacts),
    replace(next, named) {
      if (named) run.setState({ preset: named });
      settings.setState(next, true);
      return false;
    },
    restart(next) {
      settings.setState(next, true);
      return run.getState().run;
    },
    reset(seed = settings.getState().seed) {
      settings.setState({ seed });
    },
    preset(id) {
      run.setState({ preset: id });
      settings.setState(settingsWithPreset(id, settings.getState()), true);
    },
    async open() {},
    play: nothing,
    pause: nothing,
    step: () => Promise.resolve(),
    async goTo() {},
    async bringBack() {},
    async putBack() {},
    follow: nothing,
    // Nothing of its own rests; a figure that has something else to rest reads it here.
    rest: (rests) => run.setState({ status: rests ? 'resting' : 'paused' }),
    async redraw() {},
    setGuests: nothing,
    grantFrame: nothing,
    encoderFiles: noWorker,
    pytorchZip: noWorker,
    inspect: noWorker,
    embed: noWorker,
    dissect: noWorker,
    exportState: noWorker,
    diagnostics: noWorker,
    loseContext: nothing,
    dismissNotice: nothing,
    dispose: nothing,
  };
  runs.push(experiment);
  return experiment;
}
