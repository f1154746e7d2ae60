// The link that a teacher hands out.
import type { Language } from '../page/language';
import { pageLink } from '../page/pageLink';
import type { Assignment } from './assignment';
import { assignmentToText } from './assignmentCodec';

/** Of the page at `pageUrl` (absolute): the lab with this assignment beside it, in the language that it is written in. */
export function assignmentLink(pageUrl: string, assignment: Assignment, lang: Language): string {
  const query = { figure: 'lab', lang, assignment: assignmentToText(assignment) };
  return pageLink(pageUrl, query, assignment.settings, []);
}
