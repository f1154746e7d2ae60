// The chapters that keep their experiment: those that were near the window last. An experiment holds a worker and maybe a GPU
// context, of which a browser allows a page only a few.
import { useCallback, useState } from 'react';
import type { ChapterId } from '../../session/page/chapters';

const MOST = 4;

interface RecentChapters {
  readonly chapters: readonly ChapterId[];
  /** A chapter has come near. */
  note(chapter: ChapterId): void;
}

export function useRecentChapters(): RecentChapters {
  const [chapters, setChapters] = useState<readonly ChapterId[]>([]);
  const note = useCallback((chapter: ChapterId) => setChapters((recent) => recentAfter(recent, chapter)), []);
  return { chapters, note };
}

/** The most recent chapters, the last one first, after `chapter` has come near. */
export function recentAfter(recent: readonly ChapterId[], chapter: ChapterId): readonly ChapterId[] {
  return [chapter, ...recent.filter((other) => other !== chapter)].slice(0, MOST);
}
