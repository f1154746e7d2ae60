// The chapter that is being read. The address names it, and is written when the reader has stopped scrolling.
import { useEffect, useState } from 'react';
import { CHAPTERS, type ChapterId } from '../../session/page/chapters';
import { sectionId, withChapter } from './chapterAddress';

/** Browsers limit how often the address may be written, ms. */
const QUIET = 500;
/** The chapter that crosses this line is the one that is read: two fifths of the window from its top. */
const READING_LINE = '-40% 0px -60% 0px';

/** Null above the first chapter, and below the last. `ready`: the sections are on the page and scrolled to. */
export function useCurrentChapter(ready: boolean): ChapterId | null {
  const [current, setCurrent] = useState<ChapterId | null>(null);

  useEffect(() => {
    if (!ready) return;
    const sections = new Map<Element, ChapterId>();
    for (const id of CHAPTERS) {
      const section = document.getElementById(sectionId(id));
      if (section) sections.set(section, id);
    }
    const crossing = new Set<ChapterId>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const id = sections.get(entry.target);
          if (id === undefined) continue;
          if (entry.isIntersecting) crossing.add(id);
          else crossing.delete(id);
        }
        setCurrent(CHAPTERS.find((id) => crossing.has(id)) ?? null);
      },
      { rootMargin: READING_LINE },
    );
    for (const section of sections.keys()) observer.observe(section);
    return () => observer.disconnect();
  }, [ready]);

  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => {
      const address = withChapter(location.href, current);
      if (address !== location.href) history.replaceState(history.state, '', address);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [ready, current]);

  return current;
}
