// The experiment of `fairness`: it opens with the first run of its chart, whole and untrained, and trains on request.
import { createExperiment, type Experiment } from '../run/experiment';
import type { Surroundings } from '../run/experimentOptions';
import type { Settings } from '../settings/settingsTable';
import { commonOf, jobsOf, placesOf, settingsOfJob } from './fairnessPlan';

/** Steps per second at most: as fast as it goes. */
const SPEED = 10_000;

export function createFairnessExperiment(settings: Settings, surroundings: Surroundings = {}): Experiment {
  const common = commonOf(settings);
  const [first] = jobsOf(common, placesOf(common));
  const experiment = createExperiment({ ...settingsOfJob(first, settings), speed: SPEED }, null, surroundings);
  return { ...experiment, open: () => experiment.open({ play: false, unpaced: true, whole: true }) };
}
