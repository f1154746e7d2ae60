// The experiment of `scale`: it opens with the first run of its chart, whole and untrained, and trains on request.
import { createExperiment, type Experiment } from '../run/experiment';
import type { Surroundings } from '../run/experimentOptions';
import type { Settings } from '../settings/settingsTable';
import { commonOf, jobsOf, settingsOfJob } from './scalePlan';

/** Steps per second at most. A faster run would be evaluated less often than every 25 steps. */
const SPEED = 250;

export function createScaleExperiment(settings: Settings, surroundings: Surroundings = {}): Experiment {
  const common = commonOf(settings);
  const [first] = jobsOf(settings['scale.axis'], common, common.seed);
  const experiment = createExperiment({ ...settingsOfJob(first, settings), speed: SPEED }, null, surroundings);
  return { ...experiment, open: () => experiment.open({ play: false, unpaced: true, whole: true }) };
}
