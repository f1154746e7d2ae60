// The theme of the page: what may be asked for, the address that asks for it, and how it is shown.

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

/** Takes effect at once, for the reader's choice and the host's alike; the address keeps it over a reload. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
  history.replaceState(history.state, '', withTheme(location.href, theme));
}
