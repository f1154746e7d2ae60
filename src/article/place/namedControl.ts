// Where the control is that a chapter's text names in quotation marks: on a phone it may stand a screen below the text.
import { bringIntoView } from '../../figures/parts/bringIntoView';

/** What can bear a name: first what is pressed or chosen, then what is only looked at. */
const BEARERS = ['button, select, input, label, summary, a[href], [role=tab]', 'legend, figcaption, h3, h4, text'];
/** The control is marked for so long, ms. */
const MARKED = 1600;

/**
 * Brings the part of `chapter` that bears this name into view, marks it for a moment and gives it the focus. Where there is none now
 * (it is in a tab that is closed, or the run is at another point), the chapter's figure.
 */
export function showNamed(chapter: Element, name: string): void {
  const found = findNamed(chapter, name);
  const shown = found ?? chapter.querySelector('.chapter-figure');
  if (!shown) return;
  bringIntoView(shown);
  shown.animate?.(
    [
      { outline: '3px solid var(--focus)', outlineOffset: '3px' },
      { outline: '3px solid var(--focus)', outlineOffset: '3px', offset: 0.8 },
      { outline: '3px solid transparent', outlineOffset: '3px' },
    ],
    MARKED,
  );
  if (found instanceof HTMLElement) found.focus({ preventScroll: true });
}

export function findNamed(chapter: Element, name: string): Element | null {
  for (const bearers of BEARERS) {
    const found = [...chapter.querySelectorAll(bearers)].find(
      // The text that names it is no bearer itself.
      (element) => nameOf(element) === name && !element.closest('.chapter-text > p, .chapter-task > p'),
    );
    if (found) return found;
  }
  return null;
}

/** As a reader sees it: without signs that are hidden from those who only hear. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label.trim();
  const seen = element.cloneNode(true) as Element;
  for (const hidden of seen.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (seen.textContent ?? '').trim();
}
