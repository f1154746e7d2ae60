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
}
