// The figure `encoder`: three items go through the layers and become vectors; a threshold judges the two pairs.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { numberOf, openNumbers } from './numbersTable';
import { Transport } from './transport';

export type Pair = 'positive' | 'negative';

export class EncoderFigure {
  static readonly selector = 'figure.encoder';
  readonly page: Page;
  readonly root: Locator;
  readonly transport: Transport;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(EncoderFigure.selector);
    this.transport = new Transport(this.root);
  }

  /** Opens it as a new visit, also where nothing but the hash differs, and waits for the verdicts. */
  async open(address: string, timeout?: number): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(address);
    await expect(this.pair('positive')).toBeVisible({ timeout });
  }

  /** The verdict on a pair. */
  pair(role: Pair): Locator {
    return this.root.locator(`[data-pair="${role}"]`);
  }

  async distance(role: Pair): Promise<number> {
    return Number(await this.pair(role).locator('.encoder-distance').textContent());
  }

  /** What the differences of a pair's numbers come to, as it is written beside them. */
  async ofDifference(role: Pair): Promise<number> {
    const text = (await this.pair(role).locator('.encoder-difference').textContent()) ?? '';
    return Number(text.match(/[\d.]+$/)?.[0]);
  }

  /** Expects how a pair is judged, and whether that is right. */
  async expectJudged(role: Pair, judged: 'same' | 'different', right: boolean): Promise<void> {
    await expect(this.pair(role)).toHaveAttribute('data-judged', judged);
    await expect(this.pair(role)).toHaveAttribute('data-right', String(right));
  }

  get threshold(): Locator {
    return this.root.getByRole('textbox', { name: 'Threshold' });
  }

  get divide(): Locator {
    return this.root.getByRole('checkbox', { name: '÷ length' });
  }

  get status(): Locator {
    return this.root.getByRole('status');
  }

  /** The button that shows a layer in large. */
  layer(name: string): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  get layers(): Locator {
    return this.root.locator('.encoder-layer');
  }

  /** Layers drawn as bars, one for each item. */
  get bars(): Locator {
    return this.root.locator('.encoder-pipeline .barcode');
  }

  /** The picture of the chosen layer's weights, in pixels: its size, and how many pixels bear ink. */
  async weights(): Promise<{ readonly size: readonly [number, number]; readonly inked: number }> {
    return this.root.locator('.encoder-detail > .sheet').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
      const inked = [...data].filter((value, k) => k % 4 === 3 && value > 0).length;
      return { size: [width, height] as const, inked };
    });
  }

  /** The pictures of anchor, positive and negative, by which others are chosen. */
  get choices(): Locator {
    return this.root.locator('.followed-picture [role="img"]');
  }

  async openTable(): Promise<void> {
    await openNumbers(this.root);
  }

  /** The step of the numbers in the table. */
  async tableStep(): Promise<number> {
    return numberOf(/step ([\d,]+)/.exec((await this.root.locator('.encoder-table').textContent()) ?? '')?.[1]);
  }

  /** The three vectors of the table, anchor first. */
  async vectors(): Promise<number[][]> {
    const rows = this.root.locator('.encoder-table tr', { hasText: 'of the embedding' });
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
    return [0, 1, 2].map((column) => cells.map((row) => numberOf(row[column])));
  }
}
