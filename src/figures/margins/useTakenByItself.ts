// Takes the runs of each grid that is asked for, where the settings say so.
import { useEffect } from 'react';
import type { Grid } from '../../session/margins/marginPlan';
import type { MarginRuns } from '../../session/margins/marginRuns';
import { useSettings } from '../context/experimentContext';

export function useTakenByItself(grid: Grid, runs: MarginRuns): void {
  const wanted = useSettings((settings) => settings['margins.take']);
  useEffect(() => {
    if (wanted) runs.take(grid.jobs);
  }, [wanted, grid, runs]);
}
