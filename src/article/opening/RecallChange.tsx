// Recall before the ring was pulled and now, in a corner of the picture, while a caption speaks of it.
import { useWords } from '../../figures/words/useWords';
import type { OpeningRun } from './openingRun';
import { useCaption } from './useStory';

export function RecallChange({ run }: { readonly run: OpeningRun }) {
  const { opening } = useWords();
  const caption = useCaption(run);
  if (caption?.kind !== 'zoomed' && caption?.kind !== 'apart') return null;
  return (
    <p className="opening-count opening-recall">
      <b translate="no">{opening.recallChange(caption.recallBefore, caption.recallNow)}</b>
      <span>{opening.recallBeforeAndNow}</span>
    </p>
  );
}
