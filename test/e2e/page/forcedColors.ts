// What is left of a page where the reader's system sets the colours.
import type { Page } from '@playwright/test';

const MARK = 'data-shown-by-colour';

/** Marks all HTML elements that are nothing but their colour: without words or an edge, filled in a colour of the data. */
export async function markColours(page: Page): Promise<number> {
  return page.evaluate((mark) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const ofData = ['--anchor', '--positive', '--negative', '--ink', '--ink-faint'].map((token) => {
      probe.style.color = `var(${token})`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const marked = [...document.querySelectorAll<HTMLElement>('figure *')].filter((element) => {
      const { backgroundColor, display } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const filled = ofData.includes(backgroundColor) && display !== 'none' && width >= 3 && height >= 3;
      return filled && !element.textContent?.trim() && !element.closest('button, [role=slider], .visually-hidden');
    });
    for (const element of marked) element.setAttribute(mark, '');
    return marked.length;
  }, MARK);
}

/** The classes of those marked that have the colour of the ground where colours are forced. */
export function coloursLost(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (mark) =>
      [...document.querySelectorAll<HTMLElement>(`[${mark}]`)]
        .filter((element) => getComputedStyle(element).getPropertyValue('forced-color-adjust') !== 'none')
        .map((element) => element.className),
    MARK,
  );
}

/** The names of chosen controls that look like one of their kind that is not chosen, in the same group. */
export function choicesLost(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const STATES = ['aria-pressed', 'aria-selected', 'aria-current'];
    const isChosen = (one: Element) => STATES.some((state) => !['false', null].includes(one.getAttribute(state)));
    const kind = (one: Element) => [one.tagName, one.getAttribute('role'), one.className].join();
    const look = (one: Element) =>
      [null, '::before'].map((part) => {
        const style = getComputedStyle(one, part);
        const { outlineStyle, outlineColor, backgroundColor, borderColor, color, width, textDecorationLine } = style;
        return [
          outlineStyle,
          outlineColor,
          backgroundColor,
          borderColor,
          color,
          part && width,
          textDecorationLine,
        ].join();
      });
    const shown = (one: Element) => one.getBoundingClientRect().width > 0 && one !== document.activeElement;
    const chosen = [...document.querySelectorAll(STATES.map((state) => `[${state}]`).join())].filter(isChosen);
    return chosen
      .filter((one) => {
        const others = [...document.querySelectorAll(one.tagName)].filter(
          (other) => !isChosen(other) && shown(other) && kind(other) === kind(one),
        );
        return shown(one) && others.some((other) => String(look(other)) === String(look(one)));
      })
      .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '');
  });
}
