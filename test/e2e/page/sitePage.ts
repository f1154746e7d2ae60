// What stands round the figures on every page: the title, the language, and the list of what is wrong with the address.
import type { Locator, Page } from '@playwright/test';

export class SitePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** One sentence for each fault of the address. */
  get problems(): Locator {
    return this.page.locator('.problems').getByRole('listitem');
  }

  async dismissProblems(): Promise<void> {
    await this.page.locator('.problems').getByRole('button').click();
  }

  /** What says that something has failed, with its way back. */
  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  get tryAgain(): Locator {
    return this.page.getByRole('button', { name: 'Try again', exact: true });
  }

  get reload(): Locator {
    return this.page.getByRole('button', { name: 'Reload the page', exact: true });
  }

  /** The element whose `lang` says which language the page speaks. */
  get document(): Locator {
    return this.page.locator('html');
  }

  /** The button that changes to another language, by that language's own name. */
  language(name: '简体中文' | 'English'): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** What is written before any script has run. */
  get lead(): Locator {
    return this.page.locator('.lead');
  }

  get paragraphs(): Locator {
    return this.page.locator('main p');
  }

  /** The place that React fills. */
  get content(): Locator {
    return this.page.locator('#root');
  }

  /** How light the page's background is, 0 … 1. */
  luminance(): Promise<number> {
    return this.page.evaluate(() => {
      const [r, g, b] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
    });
  }

  /** Every colour that the page has a name for, as the browser computes it: `anchor`, `positive`, … */
  colours(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(() => {
      const names = new Set<string>();
      const collect = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule) {
            for (const name of rule.style) if (name.startsWith('--')) names.add(name);
          }
          if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
        }
      };
      for (const sheet of document.styleSheets) collect(sheet.cssRules);
      const probe = document.createElement('span');
      document.documentElement.append(probe);
      const colours: Record<string, string> = {};
      for (const name of names) {
        probe.style.color = '';
        probe.style.color = `var(${name})`;
        if (CSS.supports('color', getComputedStyle(document.documentElement).getPropertyValue(name).trim())) {
          colours[name.slice(2)] = getComputedStyle(probe).color;
        }
      }
      probe.remove();
      return colours;
    });
  }
}
