// How far the made pictures are, in the room of the names that they will be given.
import { useWords } from '../../words/useWords';
import { POSITIONS } from './making';
import type { Search } from './useFailing';

interface MakingNoteProps {
  /** While somebody to begin with is looked for. */
  readonly search: Search | null;
  /** Pictures of the strip that are done, while it is made. */
  readonly coming: number | null;
  /** All are made, and the encoder is asked about them. */
  readonly ready: boolean;
}

/** Nothing where nothing is under way. */
export function MakingNote({ search, coming, ready }: MakingNoteProps) {
  const { oneshot } = useWords('faces');
  const under = search ?? (coming === null ? null : { ready: coming, of: POSITIONS });
  if (!under && !ready) return null;
  const text = search
    ? oneshot.searching(search.ready, search.of)
    : under
      ? oneshot.making(under.ready, under.of)
      : oneshot.asking;
  return (
    <div className="oneshot-making">
      <p translate="no">{text}</p>
      {under && <progress max={under.of} value={under.ready} aria-label={text} />}
    </div>
  );
}
