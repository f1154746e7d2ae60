// The part of the page's query that belongs in an address for others.

/** The rest of the query concerns this visit alone. */
const SHARED_KEYS = ['lang', 'theme'] as const;

/** Language and theme that `pageUrl` names, behind `fields`. */
export function sharedQuery(pageUrl: URL, fields: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(fields);
  for (const key of SHARED_KEYS) {
    const value = pageUrl.searchParams.get(key);
    if (value !== null) query.set(key, value);
  }
  return query.toString();
}
