// The page as an entry of a bibliography.

/** Of the licence file. */
const YEAR = 2026;

/** `url`: the page's own, without query and hash. */
export function bibtex(url: string): string {
  const fields = {
    title: '{Triplet Lab: How far is far enough?}',
    author: '{{The Triplet Lab authors}}',
    year: `{${YEAR}}`,
    howpublished: `{\\url{${url}}}`,
    note: '{An interactive introduction to triplet loss}',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},`);
  return ['@misc{tripletlab,', ...lines, '}'].join('\n');
}
