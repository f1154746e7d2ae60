// Whether the server still publishes the build that this page is of. A build is known by the file name of its entry, which
// carries a hash of all that it loads.

/** `unknown`: the server does not answer, or answers with another page, as the log-in page of a network does. */
export type PublishedBuild = 'same' | 'other' | 'unknown';

/** Asks the server itself, past the browser's cache. Never rejects. */
export async function publishedBuild(get: typeof fetch = fetch, present = document): Promise<PublishedBuild> {
  const own = entryOf(present);
  try {
    const response = await get(new URL(location.pathname, location.href), { cache: 'no-store' });
    if (!response.ok) return 'unknown';
    const published = entryOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
    if (own === null || published === null) return 'unknown';
    return published === own ? 'same' : 'other';
  } catch {
    return 'unknown';
  }
}

/** The file name of a page's entry; null where it has none. */
function entryOf(page: Document): string | null {
  const source = page.querySelector('script[type="module"][src]')?.getAttribute('src');
  return source?.split('?')[0].split('/').at(-1) ?? null;
}
