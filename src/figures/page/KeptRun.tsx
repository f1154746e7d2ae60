// Offers the run that was on this page before it was loaded again. Never by itself: the reader may want a new one.
import '../../styles/parts/replay.css';
import { type StoreApi, useStore } from 'zustand';
import type { Moment } from '../../session/moment/moment';
import { useWords } from '../words/useWords';

interface KeptRunProps {
  /** Null where there is none, or none any more. */
  readonly store: StoreApi<Moment | null>;
  readonly onTake: (moment: Moment) => void;
}

export function KeptRun({ store, onTake }: KeptRunProps) {
  const { lab, moment } = useWords();
  const kept = useStore(store);
  if (!kept) return null;
  const close = () => store.setState(null, true);
  return (
    <div className="replay">
      <p role="status">{moment.left(kept.step)}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          close();
          onTake(kept);
        }}
      >
        {moment.takeUp}
      </button>
      <button type="button" className="icon-button" aria-label={lab.dismiss} onClick={close}>
        ×
      </button>
    </div>
  );
}
