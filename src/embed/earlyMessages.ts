// Messages that come before the message API is loaded. Part of the page's first file, so that none is lost.

/** A host that floods the page gains nothing: what comes after so many is not kept. */
const MOST = 1000;

/** Listens from now on. The function that it returns ends that and gives the messages, oldest first. */
export function keepMessages(): () => readonly MessageEvent[] {
  const kept: MessageEvent[] = [];
  const keep = (event: MessageEvent) => {
    if (event.source === window.parent && kept.length < MOST) kept.push(event);
  };
  window.addEventListener('message', keep);
  return () => {
    window.removeEventListener('message', keep);
    return kept;
  };
}
