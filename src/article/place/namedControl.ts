// Where the control is that a chapter's text names in quotation marks: on a phone it may stand a screen below the text.
import { bringIntoView } from '../../figures/parts/bringIntoView';

/** What can bear a name: first what is pressed or chosen, then what is only looked at. */
const BEARERS = ['button, select, input, label, summary, a[href], [role=tab]', 'legend, figcaption, h3, h4, text'];
/** The control is marked for so long, ms. */
const MARKED = 1600;

/**
 * Brings the part of `chapter` that bears this name into view, marks it for a moment and gives it the focus; a tab or a choice is chosen
 * as well. `before` are the names that stand before it in its paragraph: where it is not there now, the last of them that is a choice not
 * yet chosen is the way to it. Where it is not there even so (the run is at another point), the chapter's figure is shown.
 */
export function showNamed(chapter: Element, name: string, before: readonly string[] = []): void {
  const found = findNamed(chapter, name);
  const names = found ? [name] : before;
  const choice = names
    .map((other) => findNamed(chapter, other))
    .filter(isOpenChoice)
    .at(-1);
  const figure = chapter.querySelector('.chapter-figure');
  if (!choice) return show(found ?? figure);
  choice.click();
  // What has been chosen is there with the next picture; the choice itself may be another element by then.
  requestAnimationFrame(() => show(findNamed(chapter, name) ?? figure));
}

/** A tab, or one of several of which one is pressed, and this one is not. A switch by itself is no choice: its press is the reader's. */
function isOpenChoice(element: Element | null): element is HTMLElement {
  if (!(element instanceof HTMLElement)) return false;
  if (element.getAttribute('role') === 'tab') return element.getAttribute('aria-selected') === 'false';
  const siblings = [...(element.parentElement?.children ?? [])];
  return element.matches('[aria-pressed=false]') && siblings.some((other) => other.matches('[aria-pressed=true]'));
}

function show(shown: Element | null): void {
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
  if (shown instanceof HTMLElement) shown.focus({ preventScroll: true });
}

/** Of several that bear the name, the one that says the texts speak of it. */
export function findNamed(chapter: Element, name: string): Element | null {
  for (const bearers of BEARERS) {
    const found = [...chapter.querySelectorAll(bearers)].filter(
      // The text that names it is no bearer itself.
      (element) => nameOf(element) === name && !element.closest('.chapter-text > p, .chapter-task > p'),
    );
    if (found.length > 0) return found.find((element) => element.matches('[data-spoken-of]')) ?? found[0];
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
