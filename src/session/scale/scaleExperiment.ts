// The experiment of `scale`: it opens with the first run of its chart, whole and untrained, and trains when it is asked to.
import { createExperiment, type Experiment, type Surroundings } from '../run/experiment';
import type { Settings } from '../settings/settingsTable';
import { commonOf, jobsOf, settingsOfJob } from './scalePlan';

/** No slow start, which nobody would see, and a measurement every 25 steps. */
const SPEED = 250;

export function createScaleExperiment(settings: Settings, surroundings: Surroundings = {}): Experiment {
  const common = commonOf(settings);
  const [first] = jobsOf(settings['scale.axis'], common, common.seed);
  const experiment = createExperiment({ ...settingsOfJob(first, settings), speed: SPEED }, null, surroundings);
  return { ...experiment, open: () => experiment.open({ play: false, unpaced: true, whole: true }) };
}
