// Stands where a part of the page could not be loaded or has broken: one sentence and a way back.
import { useWords } from '../words/useWords';

interface PartFailureProps {
  readonly retry: () => void;
  /** By default, that a figure has stopped. */
  readonly text?: string;
  readonly again?: string;
}

export function PartFailure({ retry, text, again }: PartFailureProps) {
  const { page } = useWords();
  return (
    <div className="broken" role="alert">
      <p>{text ?? page.crashed}</p>
      <button type="button" className="button" onClick={retry}>
        {again ?? page.tryAgain}
      </button>
    </div>
  );
}
