// The steps at which the margin was moved, as marks on a chart.
import { useRun } from '../experimentContext';
import { useWords } from '../wordsContext';

export function useMarginMarks() {
  const { lab } = useWords();
  return useRun((run) => run.marginMarks).map(({ step, margin }) => ({ step, label: lab.marginMark(margin) }));
}
