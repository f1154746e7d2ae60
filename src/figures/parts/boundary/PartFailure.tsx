// Stands where a part of the page could not be loaded or has broken: one sentence with the cause, and the way back.
import { CodedError } from '../../../core/codedError';
import { problemSentence } from '../../../i18n/problemSentence';
import { useWords } from '../../words/useWords';
import { WayBack } from './WayBack';

interface PartFailureProps {
  /** What was thrown; anything without a code is a fault of the page. */
  readonly error: unknown;
  readonly retry: () => void;
}

export function PartFailure({ error, retry }: PartFailureProps) {
  const words = useWords();
  const coded = error instanceof CodedError ? error : null;
  return (
    <div className="broken" role="alert">
      <p>{coded ? problemSentence(words, coded) : words.page.crashed}</p>
      <WayBack code={coded?.code ?? 'unexpected'} retry={retry} />
    </div>
  );
}
