// The figure `margins`: a grid of runs.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

export class MarginsFigure {
  readonly page: Page;
  readonly root: Locator;
  readonly cells: Locator;
  /** Cells whose run has come. */
  readonly maps: Locator;
  readonly progress: Locator;
  /** The map of the chosen run, large. */
  readonly replay: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('figure.margins');
    this.cells = this.root.locator('a[data-cell]');
    this.maps = this.root.locator('.grid-thumb');
    this.progress = this.root.getByRole('progressbar');
    this.replay = this.root.getByRole('img', { name: /^Map of the run/ });
  }

  async open(hash = ''): Promise<void> {
    await this.page.goto(`./?figure=margins&lang=en${hash}`);
    await expect(this.cells.first()).toBeVisible();
  }

  /** Out of view. */
  async leave(): Promise<void> {
    await this.root.evaluate((figure) => {
      figure.style.marginTop = '200vh';
    });
  }

  cell(key: string): Locator {
    return this.root.locator(`a[data-cell="${key}"]`);
  }

  /** The line of a cell that says how far its seeds lie apart. */
  spread(key: string): Locator {
    return this.cell(key).locator('.grid-spread');
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }

  /** Seconds that the runs have taken, as the figure says. */
  async seconds(): Promise<number> {
    const text = await this.root.getByText(/^[\d.]+ s$/).textContent();
    return Number.parseFloat(text ?? '');
  }
}
