// What a browser or an element does with a key by itself, without saying so.

const FIELDS = 'input, textarea, select, [contenteditable], audio, video, summary';
const PRESSED_BY_SPACE = 'button, a[href], [role=button], [role=tab], [role=checkbox], [role=radio], [role=switch]';
const OWN_ARROWS = '[role=slider], [role=tablist], [role=radiogroup], [role=menu], [role=listbox], [role=grid]';
/** They find what begins with a typed letter. */
const OWN_LETTERS = '[role=menu], [role=listbox], [role=grid], [role=tree]';

/** Whether what has the focus uses the key; of the keys, those that move, press or scroll, and letters. */
export function usesKey(element: Element | null, key: string): boolean {
  if (!element || key === 'Escape') return Boolean(element?.closest(FIELDS));
  if (element.closest(FIELDS)) return true;
  if (key === ' ') return element.closest(PRESSED_BY_SPACE) !== null;
  return element.closest(key.length === 1 ? OWN_LETTERS : OWN_ARROWS) !== null;
}

/** Whether a part round the element, up to `within` or the frame as a whole, has more to show by scrolling. */
export function scrolls(from: Element | null, within: Element | null = null): boolean {
  for (let element = from; element && element !== within; element = element.parentElement) {
    const { scrollHeight, clientHeight } = element;
    const may = element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
    // Heights are rounded, each by itself.
    if (may && scrollHeight > clientHeight + 1) return true;
  }
  return false;
}
