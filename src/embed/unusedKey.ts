// Keys that a figure in a frame has no use for, so that they can go on to the host: after a click in the frame, the keys
// that turn the slides of a talk would reach nobody else.

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
/** What a browser or an element does with some key by itself, without saying so. */
const FIELDS = 'input, textarea, select, [contenteditable], audio, video, summary';
const PRESSED_BY_SPACE = 'button, a[href], [role=button], [role=tab], [role=checkbox], [role=radio], [role=switch]';
const OWN_ARROWS = '[role=slider], [role=tablist], [role=radiogroup], [role=menu], [role=listbox], [role=grid]';

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
  if (element?.closest(FIELDS)) return null;
  if (key === ' ' ? element?.closest(PRESSED_BY_SPACE) : key !== 'Escape' && element?.closest(OWN_ARROWS)) return null;
  if (key !== 'Escape' && scrolls(element)) return null;
  return { key, shift };
}

/** Whether a part round the element, or the frame as a whole, has more to show by scrolling. */
function scrolls(from: Element | null): boolean {
  for (let element = from; element; element = element.parentElement) {
    const { scrollHeight, clientHeight } = element;
    const may = element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
    // Heights are rounded, each by itself.
    if (may && scrollHeight > clientHeight + 1) return true;
  }
  return false;
}
