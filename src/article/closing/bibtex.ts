// The page as an entry of a bibliography.
import type { ClosingWords } from './closing';

/** Of the licence file. */
const YEAR = 2026;

/** `url`: the page's own, without query and hash. `words`: in the language of the citing reader. */
export function bibtex(url: string, { title, authors, note }: ClosingWords['cite']['entry']): string {
  const fields = {
    title: `{${title}}`,
    author: `{{${authors}}}`,
    year: `{${YEAR}}`,
    howpublished: `{\\url{${url}}}`,
    note: `{${note}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},`);
  return ['@misc{tripletlab,', ...lines, '}'].join('\n');
}
