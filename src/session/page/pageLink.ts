// Links to the page that a reader hands on or embeds. Pure: addresses in, addresses out.

import { addressPairs } from '../settings/addressPairs';

/** What every such link keeps of the query of this visit. */
export const LOOKS = ['lang', 'theme'];
/** What the link of a figure keeps besides. */
export const SET_UP = ['hide', 'lock', 'autoplay', 'poster'];

/** The page at `pageUrl` (absolute) with this query, with those keys of its own that are `carried`, and with this hash. */
export function pageLink(
  pageUrl: string,
  query: Readonly<Record<string, string>>,
  hash: string,
  carried: readonly string[] = LOOKS,
): string {
  const url = new URL(pageUrl);
  const search = new URLSearchParams(query);
  const own = new Map(addressPairs(url.search));
  for (const key of carried) {
    const value = own.get(key);
    if (value !== undefined) search.set(key, value);
  }
  url.search = search.toString();
  url.hash = hash;
  return url.href;
}
