// What is said of the grid while and after its runs are taken.
import { whole } from '../../i18n/numbers';
import { written } from '../../i18n/quantities';
import { resultsOf, spreadOf } from '../../session/margins/gridNumbers';
import type { Grid } from '../../session/margins/marginPlan';
import type { MarginView } from '../../session/margins/marginRuns';
import { useWords } from '../words/useWords';
import { marginText, rowName } from './cellWords';

export function useSpokenGrid(grid: Grid, view: MarginView): string {
  const words = useWords('figures');
  const { margins } = useWords('story');
  const { jobs } = grid;
  const done = jobs.filter(({ key }) => view.results.has(key)).length;
  const progress = margins.progress(whole(done), whole(jobs.length));
  // While runs are taken the number changes all the time: it is said when they stop.
  if (view.status === 'running') return margins.underWay;
  const measured = grid.cells.flatMap((cell) => {
    const spread = spreadOf(resultsOf(cell, view), 'recall');
    return spread ? [{ cell, recall: spread.mean }] : [];
  });
  const [first, ...others] = measured;
  if (!first) return progress;
  const best = others.reduce((most, one) => (one.recall > most.recall ? one : most), first);
  const name = margins.cellTitle(words.joined.list(rowName(best.cell.row, words)), marginText(best.cell.margin));
  return `${progress}${words.joined.gap}${margins.best(name, written.recall(best.recall))}`;
}
