/** Moves the page, as little as it has to, until the part with this id is in view; at once where the reader wants less motion. */
export function bringIntoView(id: string): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  document.getElementById(id)?.scrollIntoView({ block: 'nearest', behavior });
}
