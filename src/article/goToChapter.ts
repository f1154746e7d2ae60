// Takes the reader to a chapter: scrolled to, and its heading focused, so that the next Tab goes on from there.
import type { ChapterId } from '../session/chapters';
import { headingId, sectionId } from './chapterAddress';

/** So long, ms, figures above the chapter may still be arriving. */
const ARRIVING = 3000;
/** What says that the reader has taken over. */
const TAKING_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Until the reader takes over, the chapter stays where it was scrolled to while what stands above it arrives and grows.
 * Returns the end of it.
 */
export function goToChapter(chapter: ChapterId): () => void {
  scrollTo(chapter);
  document.getElementById(headingId(chapter))?.focus({ preventScroll: true });
  const observer = new ResizeObserver(() => scrollTo(chapter));
  observer.observe(document.body);
  const timer = setTimeout(end, ARRIVING);
  for (const event of TAKING_OVER) window.addEventListener(event, end, { passive: true });
  return end;

  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of TAKING_OVER) window.removeEventListener(event, end);
  }
}

function scrollTo(chapter: ChapterId): void {
  document.getElementById(sectionId(chapter))?.scrollIntoView({ block: 'start' });
}
