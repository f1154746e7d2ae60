// Takes the reader to a chapter: scrolled to, and its heading focused, so that the next Tab goes on from there.
import type { ChapterId } from '../../session/page/chapters';
import { headingId, sectionId } from './chapterAddress';

/** So long, ms, figures above the chapter may still be arriving. */
const ARRIVING = 3000;
/** What says that the reader has taken over. */
const TAKING_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** Scroll positions are rounded, CSS px. */
const ROUNDING = 2;

/**
 * Until the reader takes over, the chapter stays where it was scrolled to while what stands above it arrives and grows.
 * Returns the end of it.
 */
export function goToChapter(chapter: ChapterId): () => void {
  let scrolled = 0;
  let place = 0;
  hold();
  document.getElementById(headingId(chapter))?.focus({ preventScroll: true });
  const observer = new ResizeObserver(hold);
  observer.observe(document.body);
  const timer = setTimeout(end, ARRIVING);
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
    clearTimeout(timer);
    for (const event of TAKING_OVER) window.removeEventListener(event, end);
    window.removeEventListener('scroll', noteScroll);
  }
}

/** How far below the head of the page it begins, CSS px. */
function placeOf(chapter: ChapterId): number {
  return (document.getElementById(sectionId(chapter))?.getBoundingClientRect().top ?? 0) + window.scrollY;
}
