// Which chapters keep their experiment: those that were near last. Each holds a worker and maybe a GPU context, and
// browsers give a page only some of these, phones few.
import { useCallback, useState } from 'react';
import type { ChapterId } from '../session/page/chapters';

const MOST = 4;

interface Kept {
  readonly chapters: readonly ChapterId[];
  /** This one is near now. */
  keep(chapter: ChapterId): void;
}

export function useKept(): Kept {
  const [chapters, setChapters] = useState<readonly ChapterId[]>([]);
  const keep = useCallback((chapter: ChapterId) => setChapters((kept) => keptAfter(kept, chapter)), []);
  return { chapters, keep };
}

/** The last ones near, last first. */
export function keptAfter(kept: readonly ChapterId[], chapter: ChapterId): readonly ChapterId[] {
  return [chapter, ...kept.filter((other) => other !== chapter)].slice(0, MOST);
}
