// The part of the address after the # that names an element of the page, as a link from elsewhere may, and no settings.

/** Takes it away once the reader has left that element, so that it does not go along to what is read next. */
export function leaveElement(): void {
  const { hash, pathname, search } = location;
  if (hash.length < 2 || hash.includes('=') || !document.getElementById(hash.slice(1))) return;
  history.replaceState(history.state, '', `${pathname}${search}`);
}
