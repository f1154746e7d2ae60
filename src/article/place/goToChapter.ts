// Takes the reader to a chapter: scrolled to, and its heading focused, so that the next Tab goes on from there.
import type { ChapterId } from '../../session/page/chapters';
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
  let place = 0;
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
    place = placeOf(chapter);
  }

  /**
   * The reader may scroll by the scrollbar, which sends no other event. Where the chapter's place has moved, the browser may have
   * scrolled along with it, as far as that or less; any other scrolling is the reader's.
   */
  function noteScroll(): void {
    const moved = placeOf(chapter) - place;
    const by = window.scrollY - scrolled;
    if (by < Math.min(0, moved) - ROUNDING || by > Math.max(0, moved) + ROUNDING) end();
  }

  function end(): void {
    observer.disconnect();
    for (const event of TAKING_OVER) window.removeEventListener(event, end);
    window.removeEventListener('scroll', noteScroll);
  }
}

/** How far below the head of the page it begins, CSS px. */
function placeOf(chapter: ChapterId): number {
  return (document.getElementById(sectionId(chapter))?.getBoundingClientRect().top ?? 0) + window.scrollY;
}
