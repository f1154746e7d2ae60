// When the theme changes, for whatever the style sheet alone does not repaint.

/** The theme is the system's or the root's data-theme; calls back when either changes. */
export function watchTheme(changed: () => void): () => void {
  const wish = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  wish.addEventListener('change', changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    wish.removeEventListener('change', changed);
    observer.disconnect();
  };
}
