// The figure `mining`: the triplets of a batch, and which of them each strategy would pick.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { numberOf } from './numbersTable';
import { Transport } from './transport';

/** A strategy's row: how many triplets it picks, and how many of those are of each zone. */
export interface Picks {
  readonly picked: number;
  readonly easy: number;
  readonly semiHard: number;
  readonly hard: number;
}

export class MiningFigure {
  static readonly selector = 'figure.mining';
  readonly page: Page;
  readonly root: Locator;
  readonly transport: Transport;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(MiningFigure.selector);
    this.transport = new Transport(this.root);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.transport.oneStep).toBeEnabled();
  }

  get chart(): Locator {
    return this.root.getByRole('img', { name: /picks/ });
  }

  /** The batch as a picture, also before the first step. */
  get batch(): Locator {
    return this.root.getByRole('img').first();
  }

  /** Of the counts, unfolded. */
  get table(): Locator {
    return this.root.getByRole('table');
  }

  /** The button that chooses a strategy. */
  strategy(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** The row of a strategy, or of all valid triplets. */
  async picks(name: string): Promise<Picks> {
    if (!(await this.table.isVisible())) await this.root.getByText('The same numbers as a table').click();
    const row = this.root.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
    const [picked, easy, semiHard, hard] = (await row.getByRole('cell').allTextContents()).map(numberOf);
    return { picked, easy, semiHard, hard };
  }
}
