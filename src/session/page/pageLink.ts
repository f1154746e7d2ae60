// Links to the page that a reader hands on or embeds. Pure: addresses in, addresses out.

/** What such a link keeps of the query of this visit. */
const CARRIED = ['lang', 'theme'];

/** The page at `pageUrl` (absolute) with this query, with language and theme as they are, and with this hash. */
export function pageLink(pageUrl: string, query: Readonly<Record<string, string>>, hash: string): string {
  const url = new URL(pageUrl);
  const search = new URLSearchParams(query);
  for (const key of CARRIED) {
    const value = url.searchParams.get(key);
    if (value !== null) search.set(key, value);
  }
  url.search = search.toString();
  url.hash = hash;
  return url.href;
}
