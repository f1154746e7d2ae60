// Escape closes what is open, wherever the focus is by then: a pointer that has gone on to something else has taken it along.
import { useEffect, useRef } from 'react';

/** Calls `onEscape` for an Escape that nothing nearer to the focus has used. */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const typed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', typed);
    return () => document.removeEventListener('keydown', typed);
  }, []);
}
