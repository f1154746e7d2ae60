// The runs of the figure's experiment: made once for it, so that a figure that is put away and comes back finds them.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createScaleRuns, type ScaleRuns, type ScaleView } from '../../session/scale/scaleRuns';
import { useExperiment } from '../context/experimentContext';

/** By the run, which all handles on one experiment share. */
const made = new WeakMap<object, ScaleRuns>();

export function useScaleRuns(): { readonly runs: ScaleRuns; readonly view: ScaleView } {
  const experiment = useExperiment();
  const runs = made.get(experiment.run) ?? createScaleRuns(experiment);
  made.set(experiment.run, runs);
  useEffect(() => {
    runs.enter();
    return runs.leave;
  }, [runs]);
  return { runs, view: useStore(runs.view) };
}
