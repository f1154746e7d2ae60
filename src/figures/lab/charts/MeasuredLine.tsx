// What was last measured on unseen items, in numbers: over all charts, since most examples tell to look at it.
import { useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';

export function MeasuredLine() {
  const { lab } = useWords();
  const evaluation = useRun((run) => run.evaluation);
  if (!evaluation) return null;
  const { recall, step, auc } = evaluation;
  return (
    <p className="zone-counts">
      <span>{recall === null ? '' : lab.recall(recall, step)}</span>
      {auc !== null && <span>{lab.auc(auc)}</span>}
    </p>
  );
}
