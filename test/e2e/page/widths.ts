// Whether a page or a figure fits the screen. One page is resized through all widths, which takes a third of the time of
// a page for each width.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

/** Screen widths of the design, CSS px: narrow first, because that is how the page is loaded. */
export const WIDTHS = [320, 1920, 1280, 768, 360] as const;

/** Resizes the window and waits until observers of sizes have had their frames. */
export async function resize(page: Page, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}

/** By how much the page is wider than the window, px: what a reader would have to scroll sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Class names of all elements that stand out of the window, but for what is drawn or cannot be seen. */
export function elementsOutside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      const hidden = getComputedStyle(element).clip !== 'auto' || element.closest('.visually-hidden, svg');
      return width > 0 && right > room + 1 && !hidden;
    });
    return wide.map((element) => String(element.className));
  });
}

/** Texts of buttons, labels, paragraphs and headings that stand out of their boxes; signs that lie on an edge are none. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (element: HTMLElement) => {
      const edge = element.getBoundingClientRect().right + 1;
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (nodes.nextNode()) {
        const parent = nodes.currentNode.parentElement as HTMLElement;
        if (parent.closest('.visually-hidden, [aria-hidden]') || getComputedStyle(parent).clipPath !== 'none') continue;
        range.selectNodeContents(nodes.currentNode);
        if ([...range.getClientRects()].some(({ right }) => right > edge)) return true;
      }
      return false;
    };
    const texts = 'button, label, p, legend, figcaption, summary, h1, h2, h3';
    return [...document.querySelectorAll<HTMLElement>(texts)]
      .filter((element) => !element.closest('.visually-hidden') && getComputedStyle(element).display !== 'inline')
      .filter(isCut)
      .map((element) => element.textContent ?? '');
  });
}

interface Parts {
  /** Selector of the parts that must end where the figure ends. */
  readonly inFigure: string;
  /** Selector of the parts that must end where the window ends: widths of words in a drawing are estimates. */
  readonly inWindow?: string;
}

/** Parts of a figure that stand out of it, as text or markup; empty where everything fits. */
export function partsOutside(figure: Locator, { inFigure, inWindow }: Parts): Promise<string[]> {
  return figure.evaluate(
    (element, { inFigure, inWindow }) => {
      const { right } = element.getBoundingClientRect();
      const past = (parts: string, edge: number) =>
        [...element.querySelectorAll(parts)]
          .filter((part) => part.getBoundingClientRect().right > edge)
          .map((part) => part.textContent || part.outerHTML);
      return [...past(inFigure, right + 0.5), ...(inWindow ? past(inWindow, innerWidth) : [])];
    },
    { inFigure, inWindow },
  );
}

/** Expects that a figure fits every width, with everything that is in it. */
export async function expectFitsEveryWidth(
  page: Page,
  figure: Locator,
  parts: Parts,
  widths: readonly number[] = WIDTHS,
): Promise<void> {
  for (const width of widths) {
    await resize(page, width);
    await expect.poll(() => sidewaysScroll(page), { message: `page at ${width} px` }).toBeLessThanOrEqual(0);
    await expect.poll(() => partsOutside(figure, parts), { message: `figure at ${width} px` }).toEqual([]);
  }
}
