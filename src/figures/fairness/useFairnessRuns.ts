// The runs of the figure's experiment: made once for it, so that a figure that is put away and comes back finds them.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createFairnessRuns, type FairnessRuns, type FairnessView } from '../../session/fairness/fairnessRuns';
import { useExperiment } from '../context/experimentContext';

/** By the run, which all handles on one experiment share. */
const made = new WeakMap<object, FairnessRuns>();

export function useFairnessRuns(): { readonly runs: FairnessRuns; readonly view: FairnessView } {
  const experiment = useExperiment();
  const runs = made.get(experiment.run) ?? createFairnessRuns(experiment);
  made.set(experiment.run, runs);
  useEffect(() => {
    runs.enter();
    return runs.leave;
  }, [runs]);
  return { runs, view: useStore(runs.view) };
}
