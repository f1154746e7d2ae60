// Keys that a figure in a frame has no use for, so that they can go on to the host: after a click in the frame, the keys
// that turn the slides of a talk would reach nobody else.

import { scrolls, usesKey } from '../figures/parts/keys/usedBy';

const KEYS: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Escape',
  ' ',
]);
export interface UnusedKey {
  readonly key: string;
  readonly shift: boolean;
}

/** For a listener that hears the key last. Null: it was used, it may yet be, or it is none of those that a host is told. */
export function unusedKey(event: KeyboardEvent): UnusedKey | null {
  const { key, target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey: shift, isComposing } = event;
  if (defaultPrevented || isComposing || altKey || ctrlKey || metaKey || !KEYS.has(key)) return null;
  if (document.querySelector('dialog[open]')) return null;
  const element = target instanceof Element ? target : null;
  if (usesKey(element, key)) return null;
  if (key !== 'Escape' && scrolls(element)) return null;
  return { key, shift };
}
