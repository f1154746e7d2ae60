// What axe finds against WCAG 2.2 AA on a page or in parts of it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rules of these tags that axe leaves out unless they are asked for, most because it calls them experimental. */
const ASKED_FOR = [
  'target-size',
  'label-content-name-mismatch',
  'css-orientation-lock',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

/** Expects no fault of what is shown, or of the parts with these selectors, in the colours that the page has. */
export async function expectAccessible(page: Page, what: string, within: readonly string[] = []): Promise<void> {
  await transitionsEnd(page);
  // In one go, on the page itself: without legacy mode axe puts its findings together on a second page that it opens.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const part of within) axe.include(part);
  axe.options({
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(ASKED_FOR.map((rule) => [rule, { enabled: true }])),
  });
  const { violations } = await axe.analyze();
  // One line a fault.
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id} ${target} ${html}: ${failureSummary}`),
  );
  expect.soft(faults, what).toEqual([]);
}

/** Waits until colours have changed, drawings included. */
export async function changeScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await transitionsEnd(page);
}

/** Half way through a transition, a colour is none of the page's. */
async function transitionsEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}
