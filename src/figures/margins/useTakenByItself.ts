// Takes the runs of each grid that is asked for, where the settings say so, and tells how many of them are there.
import { useEffect } from 'react';
import type { Grid } from '../../session/margins/marginPlan';
import type { MarginRuns, MarginView } from '../../session/margins/marginRuns';
import { shownWork } from '../../session/run/shownWork';
import { useExperiment, useSettings } from '../context/experimentContext';

export function useTakenByItself(grid: Grid, runs: MarginRuns, { results }: MarginView): void {
  const experiment = useExperiment();
  const settings = useSettings((all) => all);
  const wanted = settings['margins.take'];
  useEffect(() => {
    if (wanted) runs.take(grid.jobs);
  }, [wanted, grid, runs]);
  const done = grid.jobs.filter(({ key }) => results.has(key)).length;
  const of = grid.jobs.length;
  useEffect(() => shownWork(experiment).setState({ done, of, settings }), [experiment, done, of, settings]);
}
