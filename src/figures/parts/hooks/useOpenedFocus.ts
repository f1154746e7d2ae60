// Something that has been opened takes the focus, and gives it back to where it was when it is closed.
import { type RefObject, useEffect } from 'react';

/** `first`: selector of what gets the focus, within `opened`. */
export function useOpenedFocus(opened: RefObject<HTMLElement | null>, first = 'button'): void {
  useEffect(() => {
    const before = document.activeElement;
    opened.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [opened, first]);
}
