// The figure `scores`: three students on a line of marks, judged by a threshold or pushed apart by a margin.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { atRest } from '../page/still';
import { numberOf, openNumbers } from './numbersTable';

export const STUDENTS = ['a', 'b', 'you'] as const;
export type Student = (typeof STUDENTS)[number];

/** Width of a slider's knob, by which its track is shorter than the slider, px. */
const KNOB = 44;

export class ScoresFigure {
  static readonly selector = 'figure.scores';
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(ScoresFigure.selector);
  }

  /** Opens it as a new visit, also where nothing but the hash differs. */
  async open(hash = '', query = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`./?figure=scores${query}${hash}`);
    await expect(this.page.locator('.score-slider')).toHaveCount(3);
    await atRest(this.root);
  }

  /** What is said of a student. */
  card(student: Student): Locator {
    return this.root.locator('.score-card').nth(STUDENTS.indexOf(student));
  }

  /** A student's line of marks, with the name and what stands beside it. */
  lane(student: Student): Locator {
    return this.root.locator('.score-lane').nth(STUDENTS.indexOf(student));
  }

  /** The slider of whoever is called so. */
  slider(name: string): Locator {
    return this.root.getByRole('slider', { name: `Mark of ${name}` });
  }

  /** Unfolds names and marks; where labels are given, they are folded. */
  async openStudents(): Promise<void> {
    await this.root.getByText('Names and marks').click();
  }

  field(name: string): Locator {
    return this.root.getByRole('textbox', { name });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name });
  }

  get caption(): Locator {
    return this.root.locator('.frame-caption');
  }

  /** Where marks stand on a slider: the middle of its track, and its height; px of the page. */
  async track(
    name: string,
  ): Promise<{ readonly x: (mark: number) => number; readonly y: number; readonly perMark: number }> {
    const box = await this.slider(name).boundingBox();
    if (!box) throw new Error(`no slider for ${name}`);
    const perMark = (box.width - KNOB) / 100;
    return { x: (mark) => box.x + KNOB / 2 + mark * perMark, y: box.y + box.height / 2, perMark };
  }

  /** The loss as a sum of its terms; there while marks are pushed. */
  get sum(): Locator {
    return this.root.locator('.score-sum');
  }

  term(name: 'anchorPositive' | 'anchorNegative' | 'margin' | 'loss'): Locator {
    return this.sum.locator(`[data-touches=${name}]`);
  }

  async termNumber(name: 'anchorPositive' | 'anchorNegative' | 'margin' | 'loss'): Promise<number> {
    return numberOf(await this.term(name).textContent());
  }

  async expectTermLit(name: 'anchorPositive' | 'anchorNegative'): Promise<void> {
    await expect(this.term(name)).toHaveClass(/is-lit/);
  }

  /** The term that is lit in the whole figure. */
  async expectLit(name: string): Promise<void> {
    await expect(this.root).toHaveAttribute('data-term', name);
  }

  /** The name of the zone in which the negative is. */
  get zone(): Locator {
    return this.root.locator('.score-zone.is-here strong');
  }

  /** The marks that a zone spans, in words. */
  zoneRange(zone: 'hard' | 'semiHard' | 'easy'): Locator {
    return this.root.locator(`[data-zone=${zone}] .score-zone-range`);
  }

  /** The bar that is as long as the loss: one where there is a loss. */
  get lossBar(): Locator {
    return this.root.locator('.ruler-bar');
  }

  get task(): Locator {
    return this.root.locator('.score-task');
  }

  /** The arrow of a student's next steps, one where there are any. */
  arrow(student: Student): Locator {
    return this.lane(student).locator('.score-arrow');
  }

  /** Its signed length, px. */
  async arrowLength(student: Student): Promise<number> {
    return Number(await this.arrow(student).getAttribute('data-length'));
  }

  async openTable(): Promise<void> {
    await openNumbers(this.root);
  }

  /** −dLoss/dMark and the size of one step, as the table has them. */
  async motion(student: Student): Promise<{ readonly descent: number; readonly step: number }> {
    const cells = this.root
      .locator('.numbers table')
      .first()
      .locator('tbody tr')
      .nth(STUDENTS.indexOf(student))
      .locator('td');
    return { descent: numberOf(await cells.nth(3).textContent()), step: numberOf(await cells.nth(4).textContent()) };
  }

  /** The names on the lanes. */
  get laneNames(): Locator {
    return this.root.locator('.score-name');
  }
}
