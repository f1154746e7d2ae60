// The figure `scale`: runs that differ in one setting, each a point of the chart.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { numberOf, openNumbers } from './numbersTable';

export class ScaleFigure {
  static readonly selector = 'figure.scale';
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(ScaleFigure.selector);
  }

  /** Opens it, waits until the pictures of the first run are there, and chooses how long runs are. */
  async open(hash: string, { query = '', steps = '50' } = {}): Promise<void> {
    await this.page.goto(`./?figure=scale${query}${hash}`);
    await expect(this.root.locator('.scale-inputs')).toBeAttached({ timeout: 45_000 });
    await this.root.getByRole('combobox').first().selectOption(steps);
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** A place on the axis, with the runs that stand there. */
  place(which: number): Locator {
    return this.root.locator(`li[data-place="${which}"]`);
  }

  /** How the run of a place goes. */
  runState(which: number): Locator {
    return this.place(which).locator('.scale-state');
  }

  /** The step that the run of a place has come to. */
  async runStep(which: number): Promise<number> {
    return numberOf(/step ([\d,]+)/.exec((await this.runState(which).textContent()) ?? '')?.[1]);
  }

  /** The button that runs one place with one seed. */
  run(dimensions: number, seed: number): Locator {
    return this.place(dimensions).getByRole('button', { name: `Run ${dimensions}-D with seed ${seed}` });
  }

  get chart(): Locator {
    return this.root.getByRole('img');
  }

  get points(): Locator {
    return this.root.locator('.scale-mark');
  }

  /** The AUC that each point of the chart bears. */
  async aucs(): Promise<number[]> {
    return this.points.evaluateAll((all) => all.map((mark) => Number(mark.getAttribute('data-auc'))));
  }

  /** The mark of the run that is under way. */
  get running(): Locator {
    return this.root.locator('.scale-running');
  }

  /** The line of the untrained encoder. */
  get untrained(): Locator {
    return this.root.locator('.scale-untrained');
  }

  /** The sentence about the chosen point. */
  get sentence(): Locator {
    return this.root.locator('.scale-point');
  }

  /** The points as a list that is gone through by keys. */
  get list(): Locator {
    return this.root.getByRole('listbox');
  }

  async openTable(): Promise<void> {
    await openNumbers(this.root);
  }

  /** Column by column, each run that is over. */
  async rows(): Promise<string[][]> {
    return this.root
      .locator('tr[data-row]')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
      );
  }
}
