// Why the run of a figure has stopped, and the way back: its data or a worker did not come, or it has broken.
import { problemSentence } from '../../../i18n/problemSentence';
import { useExperiment, useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';
import { WayBack } from './WayBack';

export function RunFailure() {
  const words = useWords();
  const experiment = useExperiment();
  const failure = useRun((run) => run.failure);
  if (!failure) return null;
  return (
    <div className="broken insight-fault" role="alert">
      <p>{problemSentence(words, failure)}</p>
      <WayBack code={failure.code} retry={() => experiment.reset()} />
    </div>
  );
}
