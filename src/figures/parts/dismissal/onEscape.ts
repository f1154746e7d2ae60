// Escape closes what stands open, and is then used up: no other part, and no host page, takes it for itself.
import type { KeyboardEvent } from 'react';

export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
}
