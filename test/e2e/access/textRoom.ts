// Whether text has the room that it needs: looked at as the browser has laid it out, line by line.
import type { Page } from '@playwright/test';

/** WCAG 1.4.12: what a reader's own style may ask for without loss. */
export const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
  'p { margin-bottom: 2em !important; }';

export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** Text of the whole page in another size than the usual 16 px, as set in a browser. */
export async function setTextSize(page: Page, standard: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

/**
 * What is wrong with the text of the page: lines that an element cuts off which cannot be scrolled, lines that lie over others,
 * and a page wider than its window. Text drawn in pictures is not looked at: it is placed by the arithmetic of the picture.
 */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 4;
    const faults = new Set<string>();
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth + 1) faults.add(`the page is ${scrollWidth} px wide`);

    const lines: {
      readonly text: string;
      readonly node: Node;
      readonly seen: DOMRect;
      readonly high: number;
      readonly layer: Element;
    }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.textContent?.trim().slice(0, 40) ?? '';
      if (!text || !element || element.closest('svg, math, option, script, style, template, noscript')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) look(line, text, node, element);
    }
    for (const [place, one] of lines.entries()) {
      for (const other of lines.slice(place + 1)) {
        if (one.node !== other.node && one.layer === other.layer && overlap(one, other))
          faults.add(`“${one.text}” lies over “${other.text}”`);
      }
    }
    return [...faults];

    function look(line: DOMRect, text: string, node: Node, element: Element): void {
      let { left, right, top, bottom } = line;
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        // What stays while the rest goes by has a ground of its own, and its lines stand on it.
        if (position === 'sticky' && bottom > box.bottom + TOLERANCE)
          faults.add(`“${text}” sticks out of ${around.className}`);
        if (overflowX === 'visible' && overflowY === 'visible') {
          if (position === 'fixed') break;
          continue;
        }
        // Words that only a screen reader is told.
        if (box.width < 3 || box.height < 3) return;
        const cutsX = /hidden|clip/.test(overflowX) && (left < box.left - TOLERANCE || right > box.right + TOLERANCE);
        const cutsY = /hidden|clip/.test(overflowY) && (top < box.top - TOLERANCE || bottom > box.bottom + TOLERANCE);
        if (cutsX || cutsY) faults.add(`“${text}” is cut off by ${around.className || around.tagName}`);
        if (overflowX !== 'visible') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        if (overflowY !== 'visible') [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      if (right > left && bottom > top)
        lines.push({
          text,
          node,
          high: line.height,
          seen: new DOMRect(left, top, right - left, bottom - top),
          layer: layerOf(element),
        });
    }

    /** What stays while the rest goes by below it: only within one layer can lines lie over each other. */
    function layerOf(element: Element): Element {
      for (let around: Element | null = element; around; around = around.parentElement) {
        if (/sticky|fixed/.test(getComputedStyle(around).position)) return around;
      }
      return document.body;
    }

    // Against whole lines: of one that a place that scrolls shows the edge of, all is near its neighbour.
    function overlap(
      { seen: a, high: aHigh }: (typeof lines)[number],
      { seen: b, high: bHigh }: (typeof lines)[number],
    ): boolean {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 3 && high > 0.4 * Math.min(aHigh, bHigh);
    }
  });
}

/**
 * Lines of text that the edge of a place cuts through, in what stays in view while the rest goes by: also of a place that scrolls,
 * unless a shade says that there is more.
 */
export function slicedLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 3;
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim().slice(0, 40) ?? '';
      if (!text || !element?.closest('.chapter-figure') || element.closest('svg, math, option, .visually-hidden'))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { top, bottom, height } of range.getClientRects()) {
        for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
          const { overflowY, backgroundImage } = getComputedStyle(around);
          if (overflowY === 'visible') continue;
          const box = around.getBoundingClientRect();
          if (box.height < 3) break;
          const cut = Math.max(box.top - top, bottom - box.bottom);
          // Hidden whole; or there is more, and a shade says so.
          if (cut >= height - TOLERANCE || (overflowY === 'auto' && backgroundImage !== 'none')) break;
          if (cut > TOLERANCE) faults.add(`“${text}” is cut through by ${around.className}`);
        }
      }
    }
    return [...faults];
  });
}
