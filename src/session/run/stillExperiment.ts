// The experiment of a figure in which nothing trains: its settings are all there is. It makes no trainer and no worker, and
// orders to train have no effect.
import { createStore } from 'zustand/vanilla';
import { CodedError } from '../../core/codedError';
import { ownFacts } from '../data/ownData';
import { type PresetId, presetSettings } from '../settings/presets';
import { reconcile } from '../settings/settingsRules';
import type { Settings } from '../settings/settingsTable';
import type { Experiment } from './experiment';
import { createRunStore } from './runStore';

export function createStillExperiment(initial: Settings, preset: PresetId | null = null): Experiment {
  const settings = createStore<Settings>()(() => initial);
  const run = createRunStore();
  run.setState({ preset });
  const nothing = () => {};
  const noRun = () => Promise.reject(new CodedError('worker-gone'));
  const apply = (next: Settings) => settings.setState(next, true);

  const experiment: Experiment & { runs: Experiment[] } = {
    settings,
    run,
    runs: [],
    async open() {
      run.setState({ status: 'paused' });
    },
    set: (name, value) => apply(reconcile({ ...settings.getState(), [name]: value }, name, ownFacts())),
    replace(next, laidOver) {
      if (laidOver) run.setState({ preset: laidOver });
      apply(next);
      return false;
    },
    restart(next) {
      apply(next);
      return run.getState().run;
    },
    reset: (seed = settings.getState().seed) => apply({ ...settings.getState(), seed }),
    preset(id) {
      run.setState({ preset: id });
      const { 'lab.level': level, backend, speed } = settings.getState();
      apply({ ...presetSettings(id), 'lab.level': level, backend, speed });
    },
    play: nothing,
    pause: nothing,
    step: nothing,
    goTo: async () => {},
    follow(triplet) {
      throw new CodedError('not-a-triplet', { ...triplet });
    },
    rest: nothing,
    redraw: async () => {},
    grantFrame: nothing,
    encoderFiles: noRun,
    inspect: noRun,
    embed: noRun,
    dissect: noRun,
    exportState: noRun,
    diagnostics: noRun,
    loseContext: nothing,
    dismissNotice: nothing,
    dispose: nothing,
  };
  experiment.runs.push(experiment);
  return experiment;
}
