// One part of the page is all that there is, for pointer, keyboard and screen reader, as long as it lies over everything else.
import { type RefObject, useEffect } from 'react';

export function useAlone(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const made: HTMLElement[] = [];
    for (let at = part.current; at && at !== document.body; at = at.parentElement) {
      for (const other of at.parentElement?.children ?? []) {
        if (other === at || !(other instanceof HTMLElement) || other.inert) continue;
        other.inert = true;
        made.push(other);
      }
    }
    const { overflow } = document.documentElement.style;
    document.documentElement.style.overflow = 'hidden';
    return () => {
      for (const other of made) other.inert = false;
      document.documentElement.style.overflow = overflow;
    };
  }, [part]);
}
