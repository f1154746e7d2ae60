// The keys of a row of tabs: arrows, Home and End go from one to another, and round at the ends.
import type { KeyboardEvent } from 'react';

/** The tab that a key pressed in the row leads to, with the key taken; null for other keys. */
export function nextTab(event: KeyboardEvent<HTMLElement>): HTMLElement | null {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined || at < 0) return null;
  event.preventDefault();
  return tabs[(to + tabs.length) % tabs.length];
}
