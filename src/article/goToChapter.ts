// Takes the reader to a chapter: scrolled to, and its heading focused, so that the next Tab goes on from there.
import type { ChapterId } from '../session/chapters';
import { headingId, sectionId } from './chapterAddress';

export function goToChapter(chapter: ChapterId): void {
  document.getElementById(sectionId(chapter))?.scrollIntoView({ block: 'start' });
  document.getElementById(headingId(chapter))?.focus({ preventScroll: true });
}
