import type { Experiment } from './experiment';

/**
 * What belongs to an experiment and outlives the figures that show it: made when it is first asked for, and kept by the run store,
 * which all handles on one experiment share.
 */
export function onePerRun<Made extends object>(
  make: (experiment: Experiment) => Made,
): (experiment: Experiment) => Made {
  const made = new WeakMap<object, Made>();
  return (experiment) => {
    const one = made.get(experiment.run) ?? make(experiment);
    made.set(experiment.run, one);
    return one;
  };
}
