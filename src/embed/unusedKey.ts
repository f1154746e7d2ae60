// Keys that a figure in a frame has no use for, so that they can go on to the host: after a click in the frame, the keys
// that turn the slides of a talk would reach nobody else.

import { scrolls, usesKey } from '../figures/parts/keys/usedBy';

/** With the number that programs of slides know them by still (`keyCode` of UI Events, legacy). */
const KEYS: ReadonlyMap<string, number> = new Map([
  ['Escape', 27],
  [' ', 32],
  ['PageUp', 33],
  ['PageDown', 34],
  ['End', 35],
  ['Home', 36],
  ['ArrowLeft', 37],
  ['ArrowUp', 38],
  ['ArrowRight', 39],
  ['ArrowDown', 40],
]);
export interface UnusedKey {
  readonly key: string;
  readonly keyCode: number;
  readonly shift: boolean;
}

/** For a listener that hears the key last. Null: it was used, it may yet be, or it is none of those that a host is told. */
export function unusedKey(event: KeyboardEvent): UnusedKey | null {
  const { key, target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey: shift, isComposing } = event;
  const keyCode = KEYS.get(key);
  if (defaultPrevented || isComposing || altKey || ctrlKey || metaKey || keyCode === undefined) return null;
  if (document.querySelector('dialog[open]')) return null;
  const element = target instanceof Element ? target : null;
  if (usesKey(element, key)) return null;
  if (key !== 'Escape' && scrolls(element)) return null;
  return { key, keyCode, shift };
}
