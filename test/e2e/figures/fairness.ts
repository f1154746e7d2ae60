// The figure `fairness`: runs on people of two groups in unlike shares, each a mark for either group.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { openNumbers } from './numbersTable';

export class FairnessFigure {
  static readonly selector = 'figure.fairness';
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(FairnessFigure.selector);
  }

  /** Opens it on few people, and chooses how long runs are. */
  async open({ hash = '#pe=10&ip=4', query = '', steps = '50' } = {}): Promise<void> {
    await this.page.goto(`./?figure=fairness${query}${hash}`);
    await expect(this.root.locator('.fairness-plot')).toBeVisible({ timeout: 45_000 });
    await this.root.getByRole('combobox', { name: /Steps|步数/ }).selectOption(steps);
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }

  /** A place of the list, by the people of A and of B. */
  place(key: string): Locator {
    return this.root.locator(`li[data-place="${key}"]`);
  }

  /** The three runs of a place. */
  async run(key: string): Promise<void> {
    await this.place(key).getByRole('button').click();
  }

  get marks(): Locator {
    return this.root.locator('.fairness-mark');
  }

  get sentence(): Locator {
    return this.root.locator('.fairness-sentence');
  }

  get progress(): Locator {
    return this.root.locator('.fairness-progress');
  }

  get share(): Locator {
    return this.root.getByRole('slider');
  }

  async openTable(): Promise<void> {
    await openNumbers(this.root);
  }

  get rows(): Locator {
    return this.root.locator('tr[data-row]');
  }

  async openFolds(): Promise<void> {
    for (const fold of await this.root.locator('details > summary').all()) await fold.click();
  }
}
