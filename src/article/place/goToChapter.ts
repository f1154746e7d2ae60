// Takes the reader to a chapter: scrolled to, and its heading focused, so that the next Tab goes on from there.
import { CHAPTERS, type ChapterId } from '../../session/page/chapters';
import { headingId, sectionId } from './chapterAddress';

/** What says that the reader has taken over. */
const TAKING_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** Scroll positions are rounded, CSS px. */
const ROUNDING = 2;

/** Ends what keeps the last chapter in its place. A screen reader follows a link without a key or a pointer. */
let endLast = (): void => {};

/**
 * Until the reader takes over, the chapter stays where it was scrolled to while what stands above it arrives and grows, however
 * late that is on a slow machine: a reader who has touched nothing wants to be where the link led. Returns the end of it.
 */
export function goToChapter(chapter: ChapterId): () => void {
  let scrolled = 0;
  let heights: readonly number[] = [];
  endLast();
  endLast = end;
  hold();
  document.getElementById(headingId(chapter))?.focus({ preventScroll: true });
  const observer = new ResizeObserver(hold);
  observer.observe(document.body);
  for (const event of TAKING_OVER) window.addEventListener(event, end, { passive: true });
  window.addEventListener('scroll', noteScroll, { passive: true });
  return end;

  function hold(): void {
    document.getElementById(sectionId(chapter))?.scrollIntoView({ block: 'start' });
    scrolled = window.scrollY;
    heights = heightsAbove(chapter);
  }

  /**
   * The reader may scroll by the scrollbar, which sends no other event. Where parts above have grown or shrunk, the browser may
   * have scrolled along with some of them; any other scrolling is the reader's.
   */
  function noteScroll(): void {
    const changes = heightsAbove(chapter).map((height, part) => height - heights[part]);
    const grown = changes.reduce((sum, change) => sum + Math.max(0, change), 0);
    const shrunk = changes.reduce((sum, change) => sum + Math.min(0, change), 0);
    const by = window.scrollY - scrolled;
    if (by < shrunk - ROUNDING || by > grown + ROUNDING) end();
  }

  function end(): void {
    observer.disconnect();
    for (const event of TAKING_OVER) window.removeEventListener(event, end);
    window.removeEventListener('scroll', noteScroll);
  }
}

/** Of all before the first chapter, and of each chapter before this one, CSS px. */
function heightsAbove(chapter: ChapterId): readonly number[] {
  const ends = CHAPTERS.slice(0, CHAPTERS.indexOf(chapter) + 1).flatMap((id) => {
    const section = document.getElementById(sectionId(id));
    return section ? [section.getBoundingClientRect().top + window.scrollY] : [];
  });
  return ends.map((end, part) => end - (ends[part - 1] ?? 0));
}
