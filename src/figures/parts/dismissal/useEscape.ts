// Escape closes what is open, wherever the focus is by then: a pointer that has gone on to something else has taken it along.
import { useEffect, useRef } from 'react';

/** What is open, in the order in which it was opened: the last closes first. */
const open: object[] = [];

/** Calls `onEscape` for an Escape that nothing nearer to the focus has used, and no dialog takes for itself. */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const typed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || open.at(-1) !== latest) return;
      if (event.target instanceof Element && event.target.closest('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    open.push(latest);
    document.addEventListener('keydown', typed);
    return () => {
      open.splice(open.indexOf(latest), 1);
      document.removeEventListener('keydown', typed);
    };
  }, []);
}
