// Closes an open `details` when the reader presses Escape in it (focus goes back to its summary) or presses elsewhere. A finger that
// closes it does nothing else: a mouse sees what lies beside it and is aimed at, a finger is only got rid of.
import { type RefObject, useEffect } from 'react';

export function useDismiss(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    /** The click that comes with the touch that has closed it. */
    let spent = false;
    const pressed = (event: PointerEvent) => {
      const { target, pointerType } = event;
      const details = menu.current;
      spent = false;
      if (!details?.open || !(target instanceof Node) || details.contains(target)) return;
      details.open = false;
      if (pointerType !== 'touch') return;
      spent = true;
      event.stopPropagation();
    };
    const clicked = (event: MouseEvent) => {
      if (!spent) return;
      spent = false;
      event.preventDefault();
      event.stopPropagation();
    };
    const typed = (event: KeyboardEvent) => {
      const details = menu.current;
      if (event.key !== 'Escape' || !details?.open || !details.contains(document.activeElement)) return;
      event.preventDefault();
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    // Before anything on the page can take them.
    document.addEventListener('pointerdown', pressed, true);
    document.addEventListener('click', clicked, true);
    document.addEventListener('keydown', typed);
    return () => {
      document.removeEventListener('pointerdown', pressed, true);
      document.removeEventListener('click', clicked, true);
      document.removeEventListener('keydown', typed);
    };
  }, [menu]);
}
