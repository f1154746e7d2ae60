// The runs of `fairness` as a CSV file: a row for each group of each run, under one threshold for both groups and under one each.
import { GROUPS } from '../../data/faces/groupShares';
import { csvText } from '../csv';
import { resultsAt } from './fairnessFacts';
import type { FairnessPlace } from './fairnessPlan';
import type { FairnessView } from './fairnessRuns';

const QUANTITIES = ['far', 'val', 'auc'] as const;
const THRESHOLDS = ['one', 'each'] as const;

export function fairnessCsv(view: FairnessView, places: readonly FairnessPlace[]): string {
  const { trait } = view.common;
  const rows = places.flatMap((place) =>
    resultsAt(view, view.common, place).flatMap(({ job, taken, numbers }) =>
      THRESHOLDS.flatMap((thresholds) =>
        GROUPS.map((group) => {
          const { intervals, ...values } = numbers[thresholds][group];
          const measured = QUANTITIES.flatMap((quantity) => {
            const { low, high } = intervals[quantity];
            return [values[quantity], low, high];
          });
          return [trait, place.a, place.b, job.seed, taken, thresholds, group, ...measured];
        }),
      ),
    ),
  );
  const measured = QUANTITIES.flatMap((name) => [name, `${name}Low`, `${name}High`]);
  return csvText(['trait', 'peopleA', 'peopleB', 'seed', 'steps', 'thresholds', 'group', ...measured], rows);
}
