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

  point(name: 'A' | 'B'): Locator {
    return this.root.getByRole('slider', { name: new RegExp(`^Point ${name} at`) });
  }
}
