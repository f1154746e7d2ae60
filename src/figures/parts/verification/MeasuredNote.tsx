// At which step the held-out items were measured, whether the encoder was trained by then, and when they are measured again.
import { evaluationInterval } from '../../../training/protocol/evaluationInterval';
import { useSettings } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';

interface MeasuredNoteProps {
  readonly className: string;
  readonly step: number;
  /** Whether that was in the run that is shown. */
  readonly current: boolean;
}

export function MeasuredNote({ className, step, current }: MeasuredNoteProps) {
  const { verify } = useWords('faces');
  const every = useSettings(({ speed }) => evaluationInterval(speed));
  return <p className={className}>{verify.measured(step, current, every)}</p>;
}
