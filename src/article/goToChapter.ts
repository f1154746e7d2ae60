// Takes the reader to a chapter: scrolled to, and its heading focused, so that the next Tab goes on from there.
import type { ChapterId } from '../session/page/chapters';
import { headingId, sectionId } from './chapterAddress';

/** So long, ms, figures above the chapter may still be arriving. */
const ARRIVING = 3000;
/** What says that the reader has taken over. */
const TAKING_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** A chapter that has moved by less has been rounded, px. */
const MOVED = 2;

/**
 * Until the reader takes over, the chapter stays where it was scrolled to while what stands above it arrives and grows.
 * Returns the end of it.
 */
export function goToChapter(chapter: ChapterId): () => void {
  let scrolled = 0;
  let top = 0;
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
    top = topOf(chapter);
  }

  /**
   * The reader may scroll by the scrollbar, which sends no other event. What grows above the chapter moves either the chapter
   * (the page is scrolled as far as before) or the page (the browser keeps the chapter where it is); a reader moves both.
   */
  function noteScroll(): void {
    if (Math.abs(window.scrollY - scrolled) > MOVED && Math.abs(topOf(chapter) - top) > MOVED) end();
  }

  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of TAKING_OVER) window.removeEventListener(event, end);
    window.removeEventListener('scroll', noteScroll);
  }
}

function topOf(chapter: ChapterId): number {
  return document.getElementById(sectionId(chapter))?.getBoundingClientRect().top ?? 0;
}
