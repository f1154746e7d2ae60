// The theme of the page: what may be asked for, and the address that asks for it. Pure.

export const THEMES = ['auto', 'light', 'dark', 'projector'] as const;
/** `auto`: light or dark, as the reader's system prefers. */
export type Theme = (typeof THEMES)[number];

/** This visit's address in another theme; all else as it is. */
export function withTheme(pageUrl: string, theme: Theme): string {
  const url = new URL(pageUrl);
  if (theme === 'auto') url.searchParams.delete('theme');
  else url.searchParams.set('theme', theme);
  return url.href;
}
