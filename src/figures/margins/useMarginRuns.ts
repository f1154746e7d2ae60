// The runs of the figure's grid: made once for its experiment, so that a figure that is put away and comes back finds them.
// They rest whenever the experiment does, and while no figure shows them.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createMarginRuns, type MarginRuns, type MarginView } from '../../session/margins/marginRuns';
import { onePerRun } from '../../session/run/onePerRun';
import { useExperiment, useRun } from '../context/experimentContext';

const runsOf = onePerRun(() => createMarginRuns());

export function useMarginRuns(): { readonly runs: MarginRuns; readonly view: MarginView } {
  const experiment = useExperiment();
  const resting = useRun((run) => run.status === 'resting');
  const runs = runsOf(experiment);
  useEffect(() => runs.rest(resting), [runs, resting]);
  useEffect(() => () => runs.rest(true), [runs]);
  return { runs, view: useStore(runs.view) };
}
