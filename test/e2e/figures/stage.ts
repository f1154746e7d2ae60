// The picture of the lab read off the screen: items round their anchor, rings, lines, arrows, and the ruler below them. What
// differs between looks of the picture (class names, where a number is kept) is known here and nowhere else.
import type { Locator } from '@playwright/test';
import { expect } from '../fixtures';
import { atRest } from '../page/still';
import { HostedFigure } from './hostedFigure';

/** An item as the stage shows it: what it is said to be, and where it stands, px. */
export interface Seen {
  readonly item: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The ring in the frame after a key: keys pressed so far, the margin, the radius in units, different items inside. */
export interface RingFrame {
  readonly keys: number;
  readonly margin: number;
  readonly outer: number;
  readonly caught: number;
}

/** A place on the page, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The rings: `inner` through the positive, `outer` a margin farther. */
export type Ring = 'inner' | 'outer';

/** The two lines from the anchor. */
export type Line = 'positive' | 'negative';

export class Stage extends HostedFigure {
  get stage(): Locator {
    return this.root.locator('.stage').first();
  }

  get ruler(): Locator {
    return this.root.locator('.ruler');
  }

  /** Until the picture of a paused run has drawn the last frame and has glided to its scale. */
  async still(): Promise<void> {
    await atRest(this.root.locator('.lab-stage, .opening-picture').first());
  }

  get items(): Locator {
    return this.root.getByRole('listbox');
  }

  get ring(): Locator {
    return this.root.getByRole('slider', { name: 'Margin ring' });
  }

  async margin(): Promise<number> {
    return Number(await this.ring.getAttribute('aria-valuenow'));
  }

  /** Rings that are drawn; none in a map of more than two dimensions. */
  get rings(): Locator {
    return this.root.locator('.ring-inner, .ring-outer');
  }

  get globe(): Locator {
    return this.root.locator('.globe');
  }

  /** The first line of longitude, as a path. */
  globeMeridian(): Promise<string | null> {
    return this.globe.locator('path').first().getAttribute('d');
  }

  /** Every item of the stage, by arrow key. */
  async walk(): Promise<Seen[]> {
    await this.items.focus();
    const found = new Map<number, Seen>();
    for (;;) {
      await this.page.keyboard.press('ArrowRight');
      const seen = await this.root.locator('.focus-ring').evaluate((mark) => ({
        item: Number(mark.getAttribute('data-item')),
        text: document.querySelector('[role=option]')?.textContent ?? '',
        x: Number(mark.getAttribute('cx')),
        y: Number(mark.getAttribute('cy')),
      }));
      if (found.has(seen.item)) return [...found.values()];
      found.set(seen.item, seen);
    }
  }

  /** Presses arrow keys until the item has the focus; at most so many. */
  async walkTo(item: number, presses: number): Promise<void> {
    await this.items.focus();
    for (let i = 0; i < presses && (await this.focusedItem()) !== item; i++) {
      await this.page.keyboard.press('ArrowRight');
    }
    expect(await this.focusedItem()).toBe(item);
  }

  /** What is said of one item: goes to it by arrow keys, at most so many. */
  async textOf(item: number, presses: number): Promise<string> {
    await this.walkTo(item, presses);
    return (await this.items.getByRole('option').textContent()) ?? '';
  }

  /** The item that the keyboard has reached. */
  private async focusedItem(): Promise<number | null> {
    const mark = this.root.locator('.focus-ring');
    return (await mark.count()) > 0 ? Number(await mark.getAttribute('data-item')) : null;
  }

  /** Different items inside the outer ring, as the stage counts them. */
  caught(): Promise<number> {
    return this.drawn('.stage-count', 'data-caught');
  }

  /** Radius of a ring as drawn, px. */
  radiusDrawn(ring: Ring): Promise<number> {
    return this.drawn(`.ring-${ring}`, 'r');
  }

  /** Radius of a ring as written on it, in units of distance. */
  radius(ring: Ring): Promise<number> {
    return this.drawn(`.ring-${ring}`, 'data-radius');
  }

  /** Where the anchor stands, px of the stage. */
  async centre(): Promise<Point> {
    return { x: await this.drawn('.ring-inner', 'cx'), y: await this.drawn('.ring-inner', 'cy') };
  }

  /** px per unit of plain distance, from the circles that bear a number; the last one bears their unit too. */
  async scale(): Promise<number> {
    const ticks = await this.root.locator('.distance-tick').evaluateAll((marks) =>
      marks.map((mark) => ({
        text: mark.querySelector('text')?.textContent ?? '',
        r: Number(mark.querySelector('circle')?.getAttribute('r')),
      })),
    );
    const { text, r } = ticks[ticks.length - 1];
    const value = Number.parseFloat(text);
    return r / (text.endsWith('d²') ? Math.sqrt(value) : value);
  }

  /** px per unit of distance, from the ring through the positive: for a picture that moves meanwhile. */
  async scaleOfRing(): Promise<number> {
    return (await this.radiusDrawn('inner')) / (await this.radius('inner'));
  }

  /** Both ends of a line from the anchor, px of the stage. */
  async line(line: Line): Promise<readonly [Point, Point]> {
    const [x1, y1, x2, y2] = await Promise.all(['x1', 'y1', 'x2', 'y2'].map((end) => this.drawn(`.line-${line}`, end)));
    return [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ];
  }

  /** px. */
  lineWidth(line: Line): Promise<number> {
    return this.root
      .locator(`.line-${line}`)
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).strokeWidth));
  }

  /** The distances written on the lines. */
  lineNumbers(): Promise<string[]> {
    return this.root.locator('.pill text').allTextContents();
  }

  get arrows(): Locator {
    return this.root.locator('.followed-arrows .vector');
  }

  /** Where training pulls the three. */
  get pulls(): Locator {
    return this.root.locator('.followed-arrows .vector:not(.vector-dotted)');
  }

  /** Where the last step took them. */
  get wentTo(): Locator {
    return this.root.locator('.followed-arrows .vector-dotted');
  }

  get arrowsNote(): Locator {
    return this.root.locator('.arrows-note');
  }

  /** The ruler as drawn: its axis, the margin's band and the bar that is as long as the loss; px of the ruler. */
  async rulerDrawn(): Promise<{
    readonly zero: number;
    readonly scale: number;
    readonly band: { readonly x: number; readonly width: number };
    readonly bar: number;
  }> {
    const ticks = await this.ruler.locator('.chart-axis').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const text = mark.querySelector('text')?.textContent;
        return text ? [{ value: Number(text), x: Number(mark.querySelector('line')?.getAttribute('x1')) }] : [];
      }),
    );
    const [first, last] = [ticks[0], ticks[ticks.length - 1]];
    const scale = (last.x - first.x) / (last.value - first.value);
    const bar = (await this.root.locator('.ruler-bar').count()) > 0 ? await this.drawn('.ruler-bar', 'width') : 0;
    return {
      zero: first.x - first.value * scale,
      scale,
      band: { x: await this.drawn('.ruler-band', 'x'), width: await this.drawn('.ruler-band', 'width') },
      bar,
    };
  }

  /** Middle of the ring's handle, px of the page. */
  async handle(): Promise<Point> {
    const box = await this.ring.boundingBox();
    if (!box) throw new Error('the ring has no handle');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** From now on keeps what the next frame after each key on the ring shows; several keys may fall into one frame. */
  async watchRing(): Promise<() => Promise<readonly RingFrame[]>> {
    await this.page.evaluate(() => {
      const frames: RingFrame[] = [];
      let keys = 0;
      Object.assign(window, { ringFrames: frames });
      const number = (mark: string, name: string) => Number(document.querySelector(mark)?.getAttribute(name));
      document.querySelector('.ring-handle')?.addEventListener('keydown', () => {
        keys++;
        requestAnimationFrame(() =>
          frames.push({
            keys,
            margin: number('.ring-handle', 'aria-valuenow'),
            outer: number('.ring-outer', 'data-radius'),
            caught: number('.stage-count', 'data-caught'),
          }),
        );
      });
    });
    return () => this.page.evaluate(() => (window as unknown as { ringFrames: RingFrame[] }).ringFrames);
  }

  /** A place on the stage that is away from its items, scrolled to the middle of the window; px of the page. */
  async placeOnStage(): Promise<Point> {
    await this.stage.evaluate((stage) => stage.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const box = await this.stage.boundingBox();
    if (!box) throw new Error('there is no stage');
    return { x: box.x + box.width * 0.2, y: box.y + box.height * 0.3 };
  }

  /** A number of a mark's attribute, as drawn. */
  private async drawn(mark: string, attribute: string): Promise<number> {
    return Number(await this.root.locator(mark).getAttribute(attribute));
  }
}
