// The address of a chapter. The part after the # belongs to the settings of the opening figure, so it is the query that
// names the chapter. Pure: addresses in, addresses out.
import type { ChapterId } from '../../session/page/chapters';
import { pageLink } from '../../session/page/pageLink';

/** A link for others: without the parts that concern this visit alone. */
export function chapterLink(pageUrl: string, chapter: ChapterId): string {
  return pageLink(pageUrl, { chapter }, '');
}

/** This visit's address, with another chapter or (null) none; all else as it is. */
export function withChapter(pageUrl: string, chapter: ChapterId | null): string {
  const url = new URL(pageUrl);
  if (chapter === null) url.searchParams.delete('chapter');
  else url.searchParams.set('chapter', chapter);
  return url.href;
}

/** Ids of a chapter's section and of its heading. */
export function sectionId(chapter: ChapterId): string {
  return `chapter-${chapter}`;
}

export function headingId(chapter: ChapterId): string {
  return `chapter-${chapter}-heading`;
}
