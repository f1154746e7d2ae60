// The figure `oneshot`: one picture each is enrolled, new ones come and are named; faces are swept and morphed.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { HostedFigure } from './hostedFigure';
import { NumbersTable } from './numbersTable';
import { Transport } from './transport';

export class OneShotFigure extends HostedFigure {
  static readonly selector = 'figure.oneshot';
  readonly element: Locator;
  readonly table: NumbersTable;
  readonly transport: Transport;

  constructor(page: Page) {
    super(page);
    this.element = page.locator(OneShotFigure.selector);
    this.table = new NumbersTable(this.element);
    this.transport = new Transport(this.element);
  }

  /** Opens it, with its table; pictures of people may take a while. */
  async open(address: string, timeout?: number): Promise<void> {
    await this.goto(address);
    await expect(this.element.locator('.score-chart')).toBeVisible({ timeout });
    await this.table.open();
  }

  get threshold(): Locator {
    return this.element.getByRole('textbox', { name: 'Threshold' });
  }

  get enrolledCount(): Locator {
    return this.element.getByRole('textbox', { name: 'Enrolled' });
  }

  /** The mean accuracy that the chart draws for the raw inputs. */
  async drawnInputAccuracy(): Promise<number> {
    return Number(await this.element.locator('.score-inputs').getAttribute('data-mean'));
  }

  // New pictures.

  get arrivals(): Locator {
    return this.element.locator('.oneshot-arrivals').getByRole('listitem');
  }

  arrival(place: number): Locator {
    return this.arrivals.nth(place).getByRole('button');
  }

  /** What is said of every new picture. */
  async arrivalNames(): Promise<string> {
    const names = await this.arrivals
      .getByRole('img')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    const texts = await this.arrivals.getByRole('button').allTextContents();
    return [...names, ...texts].join();
  }

  /** The new pictures that are chosen. */
  get chosenArrivals(): Locator {
    return this.element.locator('.oneshot-arrivals [aria-pressed="true"]');
  }

  /** The distance of a new picture to the nearest enrolled one. */
  async arrivalDistance(place: number): Promise<number> {
    return Number(await this.arrivals.nth(place).locator('.oneshot-distance').textContent());
  }

  get drawOthers(): Locator {
    return this.button('Draw others');
  }

  // The enrolled.

  get shelf(): Locator {
    return this.element.locator('.oneshot-shelf').getByRole('listitem');
  }

  /** The one with this place among the names, wherever its distance puts it. */
  enrolledAt(place: number): Locator {
    return this.shelf.and(this.element.locator(`[data-place="${place}"]`));
  }

  /** How far an enrolled picture is from the chosen one, as text. */
  async shelfDistance(place: number): Promise<string> {
    return (await this.enrolledAt(place).locator('.oneshot-distance').textContent()) ?? '';
  }

  /** The enrolled picture that is nearest to the chosen one, and its distance. */
  get nearest(): Locator {
    return this.shelf.and(this.element.locator('[data-nearest="true"]'));
  }

  get nearestDistance(): Locator {
    return this.nearest.locator('.oneshot-distance');
  }

  // What stands beside them, or below.

  /** How far, px, the chart of scores and what belongs to it reach below the column that they stand in. */
  async scoresBelowTheEdge(): Promise<number> {
    return this.element.locator('.frame-aside').evaluate((column) => {
      const bottomOf = (part: Element | null) => part?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
      const lowest = Math.max(...Array.from(column.querySelector('.oneshot-score')?.children ?? [], bottomOf));
      return lowest - bottomOf(column);
    });
  }

  /** The end of the column that scrolls. */
  get lastRow(): Locator {
    return this.element.locator('.oneshot-door').getByRole('row').last();
  }

  // Made pictures.

  /** Asks about made pictures in place of new ones. */
  async findWhereItFails(): Promise<void> {
    await this.button('Find where it fails').click();
  }

  get strip(): Locator {
    return this.element.locator('.oneshot-strip').getByRole('listitem');
  }

  /** The distance of a made picture to the nearest enrolled one. */
  stripDistance(place: number): Locator {
    return this.strip.nth(place).locator('.oneshot-distance');
  }

  async stripDistances(): Promise<string> {
    return (await this.strip.locator('.oneshot-distance').allTextContents()).join();
  }

  get position(): Locator {
    return this.element.getByRole('slider', { name: /^(Position|Turn of the head|Side of the light|Smile)/ });
  }

  get morphTo(): Locator {
    return this.element.getByLabel('To', { exact: true });
  }

  /** Whom the made pictures are named, counted. */
  get found(): Locator {
    return this.element.locator('.oneshot-found');
  }

  // A face of the reader's own.

  /** Asks about a face made with sliders, and waits until it has landed. */
  async makeAFace(): Promise<void> {
    await this.button('Make a face').click();
    await expect(this.landing).toContainText('Nearest is', { timeout: 30_000 });
  }

  feature(name: string): Locator {
    return this.element.getByRole('slider', { name });
  }

  /** Where the encoder puts the face, in a sentence. */
  get landing(): Locator {
    return this.element.locator('.oneshot-landing');
  }

  // The threshold.

  /** Opens a tab beside the scores. */
  async show(tab: 'At the door' | 'Fair choice' | 'Notes' | 'Made pictures'): Promise<void> {
    await this.element.getByRole('tab', { name: tab }).click();
  }

  get choose(): Locator {
    return this.button('Choose on one half');
  }

  get chosen(): Locator {
    return this.element.locator('.oneshot-chosen');
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
