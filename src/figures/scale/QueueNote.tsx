// Why the queue does not go on, or that it has been broken off meanwhile: nothing of it is lost without a word.
import { isIdle } from '../../session/scale/scaleQueue';
import type { ScaleView } from '../../session/scale/scaleRuns';
import { useRun } from '../context/experimentContext';
import { useWords } from '../words/useWords';

export function QueueNote({ view }: { readonly view: ScaleView }) {
  const { scale } = useWords('faces');
  const rests = useRun((run) => run.status === 'resting');
  return (
    <p className="scale-note" role="status">
      {isIdle(view) ? '' : note()}
    </p>
  );

  function note(): string {
    const { current, waiting, paused, cameBack } = view;
    if (!current) return paused ? scale.notes.waits(waiting.length) : '';
    if (rests && !paused) return scale.notes.rests;
    return cameBack ? scale.notes.cameBack(waiting.length + 1) : '';
  }
}
