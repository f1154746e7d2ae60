// The figure `angles`: a dial with two points, and off the circle a query with two candidates.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

export class AnglesFigure {
  readonly page: Page;
  readonly root: Locator;
  /** The gap, said in five ways. */
  readonly line: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('figure.angles');
    this.line = this.root.getByRole('list', { name: 'The same gap, five times' });
  }

  async open(hash = ''): Promise<void> {
    await this.page.goto(`./?figure=angles&lang=en${hash}`);
    await expect(this.root.locator('.angle-dial')).toBeVisible();
  }

  point(name: 'Anchor A' | 'Positive P'): Locator {
    return this.root.getByRole('slider', { name: new RegExp(`^${name} at`) });
  }

  /** How far what the margins ask for runs over its place, px. */
  verdictSpill(): Promise<number> {
    return this.root.locator('.angles-says').evaluate((says) => says.scrollHeight - says.clientHeight);
  }
}
