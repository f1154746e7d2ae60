// How far a choice of files has been read, and the way to stop it.
import { useStore } from 'zustand';
import { ownDraft, stopReading } from '../../../session/data/own/ownDraft';
import { useWords } from '../../words/useWords';

export function ReadingLine() {
  const { own } = useWords('own');
  const reading = useStore(ownDraft, (draft) => draft.reading);
  if (!reading) return null;
  const { done, total } = reading;
  const text = own.reading(done, total);
  return (
    <div className="own-reading">
      <progress aria-label={text} max={Math.max(1, total)} value={done} />
      <span>{text}</span>
      <button type="button" className="button" onClick={stopReading}>
        {own.stop}
      </button>
    </div>
  );
}
