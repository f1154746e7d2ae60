// The steps at which the margin was moved, and where the reader has gone back to, as marks on a chart.
import { useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';

export function useStepMarks() {
  const { lab } = useWords();
  const rewoundTo = useRun((run) => run.rewoundTo);
  const marks = useRun((run) => run.marginMarks).map(({ step, margin }) => ({ step, label: lab.marginMark(margin) }));
  return rewoundTo === null ? marks : [...marks, { step: rewoundTo, label: lab.backMark }];
}
