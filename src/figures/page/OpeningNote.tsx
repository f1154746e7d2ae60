// Stands on a page whose figure is on its way. The style shows it after a moment, so that it does not flash.
import { useWords } from '../words/useWords';

export function OpeningNote() {
  const { page } = useWords();
  return (
    <p className="opening-note" role="status">
      {page.opening}
    </p>
  );
}
