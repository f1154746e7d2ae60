// The figure `people`: pictures of two people, one factor swept, one person morphed into the other.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { openNumbers } from './numbersTable';

/** What the figure shows: one at a time. */
const QUESTIONS = { sweep: 'One thing changes', rows: 'Two people', morph: 'One into another' } as const;

export class PeopleFigure {
  static readonly selector = 'figure.people';
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(PeopleFigure.selector);
  }

  /** Opens it with its table and waits for all pictures. */
  async open(address = './?figure=people'): Promise<void> {
    await this.page.goto(address);
    await this.openTable();
    await this.measured();
  }

  async ask(question: keyof typeof QUESTIONS): Promise<void> {
    await this.button(QUESTIONS[question]).click();
  }

  async openTable(): Promise<void> {
    await openNumbers(this.root);
  }

  /** Until there is no picture left to come. */
  async complete(): Promise<void> {
    await expect
      .poll(() => this.root.evaluate((element) => element.querySelectorAll('.picture:not(:has(canvas))').length))
      .toBe(0);
  }

  /** The same, with all distances. */
  async measured(): Promise<void> {
    await this.complete();
    await expect(this.table.last().getByRole('cell').last()).toHaveText(/^\d+\.\d\d$/);
  }

  private get table(): Locator {
    return this.root.locator('tr[data-row]');
  }

  /** The distances of the table: the sweep's pictures from its middle, then the other person. */
  async distances(): Promise<number[]> {
    return (await this.table.locator('td:last-child').allTextContents()).map(Number);
  }

  /** The pictures of the sweep in the order of the table, grey by luma, each `(edge, edge)`, 0 … 255. */
  async stripGreys(): Promise<{ readonly edge: number; readonly greys: readonly number[] }[]> {
    return this.root
      .locator('.people-strip')
      .first()
      .locator('canvas')
      .evaluateAll((all) =>
        (all as HTMLCanvasElement[]).map((canvas) => {
          const { width, height } = canvas;
          const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
          const greys = Array.from(
            { length: width * height },
            (_, i) => 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2],
          );
          return { edge: width, greys };
        }),
      );
  }

  /** Pixels that each picture has to a CSS pixel. */
  sharpness(): Promise<number[]> {
    return this.root.evaluate((element) =>
      [...element.querySelectorAll('canvas')].map(
        (canvas) => canvas.width / (canvas.parentElement?.getBoundingClientRect().width ?? 0),
      ),
    );
  }

  row(which: 0 | 1): Locator {
    return this.root.locator('.people-row').nth(which);
  }

  async expectPerson(which: 0 | 1, person: number): Promise<void> {
    await expect(this.row(which)).toHaveAttribute('data-person', String(person));
  }

  pictures(which: 0 | 1): Locator {
    return this.row(which).getByRole('img');
  }

  /** The pictures of a row that have come. */
  drawn(which: 0 | 1): Locator {
    return this.row(which).locator('canvas');
  }

  /** The first picture of a row, as text. */
  pixels(which: 0 | 1): Promise<string> {
    return this.drawn(which)
      .first()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  }

  /** The large picture, of the sweep or of the morph. */
  get large(): Locator {
    return this.root.locator('.people-large');
  }

  get verdict(): Locator {
    return this.root.locator('.people-verdict');
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  slider(name: string): Locator {
    return this.root.getByRole('slider', { name });
  }

  get difficulty(): Locator {
    return this.root.getByRole('combobox');
  }

  field(name: string): Locator {
    return this.root.getByRole('textbox', { name });
  }

  get alert(): Locator {
    return this.root.getByRole('alert');
  }

  get status(): Locator {
    return this.root.getByRole('status');
  }

  get caption(): Locator {
    return this.root.getByText('These people never existed');
  }
}
