// The figure `verify`: same person or not, by a threshold; the ROC, the mistakes, and the numbers as a table.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { HostedFigure } from './hostedFigure';
import { NumbersTable } from './numbersTable';
import { Transport } from './transport';

export class VerifyFigure extends HostedFigure {
  static readonly selector = 'figure.verify';
  readonly element: Locator;
  readonly table: NumbersTable;
  readonly transport: Transport;

  constructor(page: Page) {
    super(page);
    this.element = page.locator(VerifyFigure.selector);
    this.table = new NumbersTable(this.element);
    this.transport = new Transport(this.element);
  }

  /** Opens it, with its table; pictures of people may take a while. */
  async open(address: string, timeout?: number): Promise<void> {
    await this.goto(address);
    await expect(this.element.locator('.roc')).toBeVisible({ timeout });
    await this.table.open();
  }

  /** The handle in the picture, and the field. */
  get handle(): Locator {
    return this.element.getByRole('slider', { name: 'Threshold in the picture' });
  }

  get threshold(): Locator {
    return this.element.getByRole('textbox', { name: 'Threshold' });
  }

  /** Middle of the handle, px of the page. */
  async handlePlace(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.handle.boundingBox();
    if (!box) throw new Error('the threshold has no handle');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The rates that the point on the ROC bears. */
  async pointOnRoc(): Promise<{ readonly val: number; readonly far: number }> {
    const point = this.element.locator('.roc-current');
    return { val: Number(await point.getAttribute('data-val')), far: Number(await point.getAttribute('data-far')) };
  }

  /** Opens a tab beside the rates. */
  async show(tab: 'All thresholds' | 'Compared' | 'Mistakes' | 'Fair choice'): Promise<void> {
    await this.element.getByRole('tab', { name: tab }).click();
  }

  get choose(): Locator {
    return this.button('Choose on one half');
  }

  /** What is said of a chosen threshold. */
  get chosen(): Locator {
    return this.element.locator('.verify-chosen');
  }

  mistakes(kind: 'missed' | 'confused'): Locator {
    return this.element.locator(`[data-mistakes="${kind}"]`);
  }

  /** Distances of the pairs that are shown as mistakes, in their order. */
  async mistakenDistances(kind: 'missed' | 'confused'): Promise<number[]> {
    return (await this.mistakes(kind).locator('li > span:last-child').allTextContents()).map(Number);
  }

  get status(): Locator {
    return this.element.getByRole('status').last();
  }

  /** Asks for steps and waits until the table shows the numbers of the step that they lead to. */
  async train(steps: number, to = steps): Promise<void> {
    await this.ask({ type: 'step', count: steps });
    await expect.poll(async () => (await this.table.numbers()).step, { timeout: 50_000 }).toBe(to);
  }
}
