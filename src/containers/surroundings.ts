// What the host page looks like round an element: light or dark, and its language. Course pages change both while they stand.
import { THEMES, type Theme } from '../session/page/theme';

/** The element's own `theme`, or that of its page: what the page's styles say, else what its root is called. */
export function themeOf(element: HTMLElement): Theme {
  const own = element.getAttribute('theme');
  if (own !== null) return THEMES.find((theme) => theme === own) ?? 'auto';
  const { documentElement, body } = document;
  const schemes = getComputedStyle(element).colorScheme;
  const names = [documentElement, body]
    .map(({ className, dataset }) => `${className} ${dataset.theme ?? ''}`)
    .join(' ');
  return only(schemes) ?? only(names) ?? 'auto';
}

/** The one of both that is named. */
function only(text: string): 'light' | 'dark' | null {
  const [light, dark] = [/\blight\b/, /\bdark\b/].map((word) => word.test(text));
  return light === dark ? null : light ? 'light' : 'dark';
}

/** The language tag that HTML gives the element; null where none does. */
export function languageRound(element: HTMLElement): string | null {
  return element.closest('[lang]')?.getAttribute('lang') || null;
}

/** Calls `onChange` when attributes of the page's root or body change, until the returned function is called. */
export function watchSurroundings(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  return () => observer.disconnect();
}
