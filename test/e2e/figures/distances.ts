// The figure `distances`: both distances of the followed triplet, step by step.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { openNumbers } from './numbersTable';
import { Transport } from './transport';

export class DistancesFigure {
  static readonly selector = 'figure.distances';
  readonly page: Page;
  readonly root: Locator;
  readonly transport: Transport;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(DistancesFigure.selector);
    this.transport = new Transport(this.root);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.transport.oneStep).toBeEnabled();
  }

  async openTable(): Promise<void> {
    await openNumbers(this.root);
  }

  /** Step, distance to the positive and to the negative of the last steps. */
  async rows(): Promise<number[][]> {
    const rows = this.root.locator('.numbers tbody tr');
    return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => Number(cell.textContent))));
  }

  /** The distances beside the pictures of the triplet. */
  async shown(): Promise<number[]> {
    const texts = await this.root.locator('[data-touches].triplet-distance').allTextContents();
    // Before the number stands its unit.
    return texts.map((text) => Number(text.match(/[\d.]+$/)?.[0]));
  }
}
