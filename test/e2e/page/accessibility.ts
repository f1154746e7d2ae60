// What axe finds against WCAG 2.2 AA on a page or in parts of it, one line a fault.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Scope {
  /** Selectors of the parts that are looked at; without them the whole page is. */
  readonly within?: readonly string[];
  /**
   * Colour contrast alone, in about a fifth of the time: for a second colour scheme, in which nothing else differs from
   * the first.
   */
  readonly contrastOnly?: boolean;
}

export async function accessibilityFaults(page: Page, { within = [], contrastOnly = false }: Scope = {}) {
  // In one go, on the page itself: without legacy mode axe puts its findings together on a second page that it opens.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const part of within) axe.include(part);
  // `options` replaces what `withTags` and `withRules` have set, so everything stands here.
  axe.options(
    contrastOnly
      ? { runOnly: { type: 'rule', values: ['color-contrast'] } }
      : { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } },
  );
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id} ${target} ${html}: ${failureSummary}`),
  );
}
