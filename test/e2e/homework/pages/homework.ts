// A card, an assignment and the page for teachers, as their readers find them.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../../page/accessibility';

export class Homework {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get card(): Locator {
    return this.page.getByRole('region', { name: 'Predict, then run' });
  }

  /** Steps at which goals were met, or `open`. */
  get goals(): Locator {
    return this.page.locator('.goal-state');
  }

  get name(): Locator {
    return this.page.getByRole('textbox', { name: 'Name or number' });
  }

  get handIn(): Locator {
    return this.page.getByRole('button', { name: 'Hand in' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get receipts(): Locator {
    return this.page.getByRole('textbox', { name: 'Receipts', exact: true });
  }

  get check(): Locator {
    return this.page.getByRole('button', { name: 'Check them' });
  }

  /** The verdict of each receipt, in order. */
  get verdicts(): Locator {
    return this.page.locator('.verdict-table .verdict');
  }

  get rows(): Locator {
    return this.page.locator('.verdict-table tbody tr');
  }

  async isAccessible(what: string): Promise<void> {
    await expectAccessible(this.page, what);
  }

  /** Of the page as it is printed, on A4 paper. */
  async printedPages(): Promise<number> {
    const pdf = await this.page.pdf({ format: 'A4' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  /** Headings that would be printed. */
  async printedHeadings(): Promise<string[]> {
    await this.page.emulateMedia({ media: 'print' });
    const shown = await this.page.getByRole('heading').allTextContents();
    await this.page.emulateMedia({ media: null });
    return shown;
  }

  /** Whether something is wider than the window. */
  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  }
}
