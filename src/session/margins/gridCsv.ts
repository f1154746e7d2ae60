// The runs of a grid as a CSV file, a row each, by margin, row and seed.
import { csvText } from '../csv';
import { textOfValue } from '../settings/settingValue';
import type { Grid } from './marginPlan';
import type { MarginView } from './marginRuns';

const OF_RUN = ['dataset', 'dimensions', 'normalize', 'mining', 'distance', 'learningRate', 'margin', 'seed'] as const;

/** Those that have come. */
export function gridCsv({ cells }: Grid, { results }: Pick<MarginView, 'results'>): string {
  const rows = cells.flatMap(({ jobs }) =>
    jobs.flatMap(({ key, settings }) => {
      const result = results.get(key);
      if (!result) return [];
      const { step, end, recall, teaching, loss } = result;
      return [[...OF_RUN.map((name) => textOfValue(settings[name])), step, end, recall, teaching, loss]];
    }),
  );
  return csvText([...OF_RUN, 'steps', 'end', 'recall', 'teachingShare', 'loss'], rows);
}
