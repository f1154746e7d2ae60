/** Moves the page, as little as it has to, until this part is in view; at once where the reader wants less motion. */
export function bringIntoView(part: Element | null): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  part?.scrollIntoView({ block: 'nearest', behavior });
}
