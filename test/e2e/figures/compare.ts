// The figure `compare`: two runs on one clock.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { atRest } from '../page/still';
import { openNumbers } from './numbersTable';
import { Transport } from './transport';

export const NUMBERS = ['recall', 'same', 'different', 'teaching'] as const;

export class CompareFigure {
  static readonly selector = 'figure.compare';
  readonly page: Page;
  readonly root: Locator;
  readonly transport: Transport;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(CompareFigure.selector);
    this.transport = new Transport(this.root);
  }

  async open(pair: string, query = '&autoplay=0'): Promise<void> {
    await this.page.goto(`./?figure=compare${query}#cp=${pair}`);
    await expect(this.stages).toHaveCount(2);
  }

  async takeSteps(count: number): Promise<void> {
    for (let i = 0; i < count; i++) await this.transport.oneStep.click();
    await expect.poll(() => this.transport.step()).toBe(count);
    // The step stands there at once, numbers and places glide to it.
    await atRest(this.root);
  }

  get stages(): Locator {
    return this.root.locator('.stage');
  }

  /** One of the runs, by what is different in it. */
  side(heading: string): Locator {
    return this.root.getByRole('region', { name: heading });
  }

  number(heading: string, name: (typeof NUMBERS)[number]): Locator {
    return this.root.locator(`[data-number="${name}"][data-of="${heading}"]`);
  }

  /** The same number of both runs. */
  numbers(name: (typeof NUMBERS)[number]): Promise<string[]> {
    return this.root.locator(`[data-number="${name}"]`).allTextContents();
  }

  /** Which two runs are shown: the name of a pair. */
  get pair(): Locator {
    return this.root.getByRole('combobox', { name: 'Compare' });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  get status(): Locator {
    return this.root.getByRole('status').last();
  }

  /** The item that is lit, in each picture. */
  async lit(): Promise<(string | null)[]> {
    const marks = this.root.locator('.focus-ring');
    await expect(marks).toHaveCount(2);
    return marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-item')));
  }

  async openTable(): Promise<void> {
    await openNumbers(this.root);
  }

  /** The table's rows without their names: two texts each, the step first. */
  get rows(): Locator {
    return this.root.locator('details.numbers tbody tr');
  }
}
