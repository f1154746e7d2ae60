import { useEffect, useRef, useState } from 'react';

/** From the last change of the text to its announcement, ms: a pull goes on for a while, and its numbers with it. */
const SETTLING = 600;
/** So long at most is waited for a text that does not settle, ms. */
const MOST = 2000;
/** An announcement is over by then, ms: whoever reads the page line by line must not meet its numbers beside newer ones. */
const OVER = 7000;

/**
 * The text of a live region that says once what has happened. `event` names it: of another event the text is said as it is once
 * it has settled, and not again as its numbers change; for null, where there is nothing to say, it is empty at once.
 */
export function useAnnouncement(event: string | null, text: string): string {
  const [said, setSaid] = useState({ event: null as string | null, text: '' });
  const since = useRef({ event, at: performance.now() });
  if (since.current.event !== event) since.current = { event, at: performance.now() };

  useEffect(() => {
    if (event === said.event) return;
    const waited = performance.now() - since.current.at;
    const timer = setTimeout(() => setSaid({ event, text }), Math.max(0, Math.min(SETTLING, MOST - waited)));
    return () => clearTimeout(timer);
  }, [event, text, said]);

  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid((now) => ({ ...now, text: '' })), OVER);
    return () => clearTimeout(timer);
  }, [said]);

  return said.event === event ? said.text : '';
}
