// The pairs of an address, read as course systems leave them: they escape `&` once or twice, and append parts of their own.

/**
 * Keys and values, decoded, in their order. A further `?` or `#` begins another pair, as `&` does, because no value of ours
 * holds one; `&amp;`, also escaped again, is read as `&`.
 */
export function addressPairs(text: string): readonly (readonly [string, string])[] {
  const separated = text.replaceAll(/&(?:amp;)+/g, '&').replaceAll(/[?#]/g, '&');
  return [...new URLSearchParams(separated)];
}
