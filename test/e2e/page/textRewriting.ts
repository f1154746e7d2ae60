// Extensions that rewrite a page while it runs: a translator that puts each text into elements of its own, and others that
// insert nodes and set attributes. They act on whatever comes, until the page is left.
import type { Page } from '@playwright/test';

/** From the next visit on. */
export async function rewriteTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const done = new WeakSet<Node>();
    let count = 0;

    /** As translators do: the text node leaves the page, or stands deeper than where it was put. */
    function wrap(text: Text): void {
      if (
        done.has(text) ||
        !text.parentElement ||
        text.parentElement.closest('script, style, template, [translate=no]')
      )
        return;
      if (text.parentElement.closest('textarea, option, title')) return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      text.replaceWith(outer);
      outer.append(inner);
      if (count++ % 2 === 0) {
        const translated = new Text(text.data);
        done.add(translated);
        inner.append(translated);
      } else {
        done.add(text);
        inner.append(text);
      }
    }

    function decorate(element: Element): void {
      if (element.closest('font, svg, [data-added]') || element.hasAttribute('data-seen')) return;
      element.setAttribute('data-seen', '');
      // Marks beside words and fields, as of dictionaries, checkers and managers of passwords.
      if (count++ % 7 !== 0 || !/^(P|SPAN|LABEL|BUTTON|DIV|LI|DD|FIGCAPTION)$/.test(element.tagName)) return;
      const mark = document.createElement('i');
      mark.setAttribute('data-added', '');
      element.append(mark);
    }

    function rewrite(root: Node): void {
      if (root instanceof Text) return wrap(root);
      if (!(root instanceof Element)) return;
      const texts: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      texts.forEach(wrap);
      for (const element of [root, ...root.querySelectorAll('*')]) decorate(element);
    }

    function start(): void {
      rewrite(document.body);
      new MutationObserver((changes) => {
        for (const { type, target, addedNodes } of changes) {
          if (type === 'childList') addedNodes.forEach(rewrite);
          else if (target instanceof Text) {
            done.delete(target);
            wrap(target);
          }
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    }
    document.addEventListener('DOMContentLoaded', start);
  });
}

/** Elements that hold a number alone, which changes from now on, and that a translator would take; collected in the page. */
export async function watchNumbers(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const found = new Set<string>();
    Object.assign(window, { translatedNumbers: found });
    /** Texts in a node that has come or changed. */
    const textsOf = (node: Node): Node[] => (node instanceof Text ? [node] : [...node.childNodes].flatMap(textsOf));
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        const changed = type === 'childList' ? [...addedNodes] : [target];
        for (const text of changed.flatMap(textsOf)) {
          const element = text.parentElement;
          if (!element || element.closest('svg, [translate=no], [aria-live], font')) continue;
          if (/^[\s\d.,%−+–×-]*\d[\s\d.,%−+–×-]*$/.test(text.textContent ?? '')) {
            found.add(`${element.parentElement?.className} > ${element.tagName.toLowerCase()}.${element.className}`);
          }
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { translatedNumbers: Set<string> }).translatedNumbers]);
}
