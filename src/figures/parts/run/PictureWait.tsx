// In the place of a picture that is still to come. A run that is paused before its first frame has come is not yet there, and says
// no more than that it loads.
import { useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';

interface PictureWaitProps {
  readonly className: 'frame-wait' | 'stage-wait';
  /** What is waited for, where there is more to say. */
  readonly text?: string;
}

export function PictureWait({ className, text }: PictureWaitProps) {
  const { lab } = useWords();
  const stopped = useRun((run) => run.status === 'stopped');
  return <p className={className}>{stopped ? lab.statuses.stopped : (text ?? lab.statuses.loading)}</p>;
}
