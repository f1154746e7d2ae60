// Something that has been opened takes the focus, and gives it back to where it was when it is closed; not where the reader
// has moved it elsewhere meanwhile.
import { type RefObject, useEffect } from 'react';

/** `first`: selector of what gets the focus, within `opened`. */
export function useOpenedFocus(opened: RefObject<HTMLElement | null>, first = 'button'): void {
  useEffect(() => {
    const before = document.activeElement;
    opened.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      const lost = activeElement === null || activeElement === document.body || !activeElement.isConnected;
      if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [opened, first]);
}
