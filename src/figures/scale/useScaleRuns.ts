// The runs of the figure's experiment: made once for it, so that a figure that is put away and comes back finds them.

import { onePerRun } from '../../session/run/onePerRun';
import { createScaleRuns, type ScaleRuns, type ScaleView } from '../../session/scale/scaleRuns';
import { useExperiment } from '../context/experimentContext';
import { useEnteredRuns } from '../parts/run/useEnteredRuns';

const runsOf = onePerRun(createScaleRuns);

export function useScaleRuns(): { readonly runs: ScaleRuns; readonly view: ScaleView } {
  return useEnteredRuns<ScaleView, ScaleRuns>(runsOf(useExperiment()));
}
