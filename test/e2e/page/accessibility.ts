// What axe finds against WCAG 2.2 AA on a page or in parts of it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Scope {
  /** Selectors of the parts that are looked at; without them the whole page is. */
  readonly within?: readonly string[];
  /** What is shown just now, for the report. */
  readonly what?: string;
}

/**
 * Expects no fault of what is shown: by every rule in light colours, and by colour contrast alone in dark ones, which differ
 * in nothing else. The page must follow the browser's colour scheme; it is left in light colours.
 */
export async function expectAccessible(page: Page, { within = [], what = 'the page' }: Scope = {}): Promise<void> {
  await changeScheme(page, 'light');
  expect(await faults(page, within, 'every rule'), `${what}, light`).toEqual([]);
  await changeScheme(page, 'dark');
  expect(await faults(page, within, 'contrast'), `${what}, dark`).toEqual([]);
  await changeScheme(page, 'light');
}

/** Expects no fault by any rule, in the colours that the page has. */
export async function expectAccessibleAsItIs(
  page: Page,
  { within = [], what = 'the page' }: Scope = {},
): Promise<void> {
  expect(await faults(page, within, 'every rule'), what).toEqual([]);
}

/** Waits until colours have changed, drawings included. */
async function changeScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** One line a fault. */
async function faults(page: Page, within: readonly string[], rules: 'every rule' | 'contrast'): Promise<string[]> {
  // In one go, on the page itself: without legacy mode axe puts its findings together on a second page that it opens.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const part of within) axe.include(part);
  axe.options(
    rules === 'contrast'
      ? { runOnly: { type: 'rule', values: ['color-contrast'] } }
      : { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } },
  );
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id} ${target} ${html}: ${failureSummary}`),
  );
}
