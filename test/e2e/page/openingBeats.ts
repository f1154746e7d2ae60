// The head of the article: the five beats with their buttons, the sheet, and the way into the lab.
import type { Locator, Page } from '@playwright/test';
import { Transport } from '../figures/transport';
import { expect } from '../fixtures';

export const BEATS = [
  'Three pictures',
  'Your turn',
  'You asked for more',
  'It mostly zoomed',
  'On the circle',
] as const;
export type BeatTitle = (typeof BEATS)[number];

export class OpeningBeats {
  readonly page: Page;
  readonly figure: Locator;

  constructor(page: Page) {
    this.page = page;
    this.figure = page.getByRole('figure', { name: 'The first minute' });
  }

  get transport(): Transport {
    return new Transport(this.figure);
  }

  /** What stands in the place of the beats. */
  get lab(): Locator {
    return this.page.locator('#lab').getByRole('figure', { name: 'The lab' });
  }

  /** Play and the margin, at the foot of the lab. */
  get labDock(): Locator {
    return this.lab.locator('.dock');
  }

  get caption(): Locator {
    return this.figure.locator('.beat-caption');
  }

  /** What is said of the beat to those who do not see it. */
  get said(): Locator {
    return this.figure.locator('[aria-live=polite]').first();
  }

  /**
   * From now on keeps every caption with the title of its beat: one that passes by itself may be over before a slow machine looks.
   * Returns what has been told so far, one entry for each caption, `title: caption`.
   */
  async listen(): Promise<() => Promise<readonly string[]>> {
    await this.figure.evaluate((figure) => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => {
        const title = figure.querySelector('[aria-current=step]')?.getAttribute('aria-label') ?? '';
        const text = `${title.replace(/^Beat \d: /, '')}: ${figure.querySelector('.beat-caption')?.textContent ?? ''}`;
        if (text !== told.at(-1)) told.push(text);
      }).observe(figure, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    return () => this.page.evaluate(() => (window as unknown as { told: string[] }).told);
  }

  dot(beat: BeatTitle): Locator {
    return this.button(`Beat ${BEATS.indexOf(beat) + 1}: ${beat}`);
  }

  button(name: string): Locator {
    return this.figure.getByRole('button', { name, exact: true });
  }

  get ring(): Locator {
    return this.figure.getByRole('slider', { name: 'Margin ring' });
  }

  /** Different digits inside the ring, as they are counted above the picture. */
  async inside(): Promise<number> {
    return Number.parseInt((await this.figure.locator('.opening-count[data-caught]').textContent()) ?? '', 10);
  }

  get sheet(): Locator {
    return this.figure.getByRole('img', { name: 'Sheet to draw a digit on' });
  }

  /** On a small screen the sheet is unfolded by a button. */
  async unfoldSheet(): Promise<void> {
    const unfold = this.button('Draw your own');
    if (await unfold.isVisible()) await unfold.click();
    await expect(this.sheet).toBeVisible();
  }

  /** What is said of where the drawing has landed. */
  get landing(): Locator {
    return this.figure.locator('.draw-says');
  }

  /** The drawing, where the encoder puts it. */
  get guest(): Locator {
    return this.figure.locator('.guest');
  }

  /** All words on the first screen. */
  async words(): Promise<string> {
    return ((await this.figure.textContent()) ?? '').toLowerCase();
  }

  /** Until the beat is reached: its title stands there at once, its caption when its run has the steps that it speaks of. */
  async expectBeat(beat: BeatTitle): Promise<void> {
    await expect(this.dot(beat)).toHaveAttribute('aria-current', 'step');
    await expect(this.caption).not.toBeEmpty();
  }
}
