// What a browser's translator does to a page, made worse: it takes every text out of its place and puts it back inside <font>
// elements, also where the page changes a text later. React must not rely on finding its text nodes where it put them.

/** For `addInitScript`: runs in the page. */
export function translateEverything(): void {
  const done = new WeakSet<Node>();
  const translate = (root: Node): void => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = root.nodeType === Node.TEXT_NODE ? root : texts.nextNode(); node; node = texts.nextNode()) {
      found.push(node as Text);
    }
    for (const text of found) {
      const parent = text.parentElement;
      if (!parent || done.has(text) || !text.data.trim()) continue;
      if (parent.closest('script, style, svg, math, textarea, [translate="no"]')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      parent.replaceChild(outer, text);
      const translated = document.createTextNode(text.data);
      done.add(translated);
      inner.append(translated);
    }
  };
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target.nodeType === Node.TEXT_NODE) translate(target);
      for (const node of addedNodes) translate(node);
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    translate(document.body);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
