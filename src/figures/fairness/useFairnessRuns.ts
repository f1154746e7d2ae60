// The runs of the figure's experiment: made once for it, so that a figure that is put away and comes back finds them.
import { createFairnessRuns, type FairnessRuns, type FairnessView } from '../../session/fairness/fairnessRuns';
import { onePerRun } from '../../session/run/onePerRun';
import { useExperiment } from '../context/experimentContext';
import { useEnteredRuns } from '../parts/run/useEnteredRuns';

const runsOf = onePerRun(createFairnessRuns);

export function useFairnessRuns(): { readonly runs: FairnessRuns; readonly view: FairnessView } {
  return useEnteredRuns<FairnessView, FairnessRuns>(runsOf(useExperiment()));
}
